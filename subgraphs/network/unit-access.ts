import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { NetworkUnit } from './network-unit.ts';

/** A door that leads to a protected unit: who goes there is taken on, in secret. */
@Entity()
export class UnitAccess {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => NetworkUnit, { mapToPk: true, index: true, deleteRule: 'cascade' })
  unitId!: string;

  @ManyToOne(() => NetworkUnit, { mapToPk: true, deleteRule: 'cascade' })
  viaId!: string;

  @Property({ type: 'integer' })
  position!: number;
}
