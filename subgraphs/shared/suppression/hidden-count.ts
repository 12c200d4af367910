import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { HiddenGround } from './cell.ts';

/**
 * That a count is hidden: the decision, stored once and kept. It is no published type, for the ground would tell
 * something of the value; and the value itself is kept nowhere.
 */
@Entity()
export class HiddenCount {
  /** Table and row: "attendance/…". */
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text', index: true })
  ibgeCode!: string;

  @Enum({ items: () => HiddenGround })
  ground!: HiddenGround;
}
