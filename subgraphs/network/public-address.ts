import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { NetworkUnit } from './network-unit.ts';
import { PointGap } from './point-gap.ts';

/**
 * Where a unit is that everybody may find. Not a GraphQL type, and only units whose place is public have a row:
 * see `location.ts` for what is shown of it. Its id is the unit's.
 */
@Entity({ tableName: 'public_location' })
export class PublicAddress {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => NetworkUnit, { mapToPk: true, unique: true, deleteRule: 'cascade' })
  unitId!: string;

  @Property({ type: 'text' })
  address!: string;

  @Property({ type: 'text', nullable: true })
  neighbourhood!: string | null;

  @Property({ type: 'text', nullable: true })
  postalCode!: string | null;

  /** As published, right or wrong; shown only when the point has no gap. */
  @Property({ type: 'double', nullable: true })
  latitude!: number | null;

  @Property({ type: 'double', nullable: true })
  longitude!: number | null;

  /** Why the published coordinates are not shown; a point without coordinates needs no reason here. */
  @Enum({ items: () => PointGap, nullable: true })
  pointGap!: PointGap | null;

  @Property({ type: 'array', columnType: 'text[]' })
  phones!: string[];

  @Property({ type: 'text', nullable: true })
  openingHours!: string | null;

  @Property({ type: 'array', columnType: 'text[]', default: [] })
  whatToBring!: string[];

  /** What the source tells and is not published, and why. Here, for it may quote what would tell the place. */
  @Property({ type: 'array', columnType: 'text[]', default: [] })
  notes!: string[];
}
