import { Entity, ManyToOne, PrimaryKey } from '@mikro-orm/decorators/legacy';
import { NetworkUnit } from './network-unit.ts';

/**
 * The code under which a unit that is protected now was public before, such as its number of CadSUAS. The graph shows it
 * nowhere; by it, what was published under that code is taken out of the past.
 */
@Entity()
export class FormerUnit {
  /** The former code. */
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => NetworkUnit, { mapToPk: true, index: true, deleteRule: 'cascade' })
  unitId!: string;
}
