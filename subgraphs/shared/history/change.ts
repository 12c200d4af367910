import { Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** What happened to a row. `CONCEALED`: it is protected now, and what it was before is kept nowhere. */
export enum ChangeKind {
  ADDED = 'ADDED',
  CHANGED = 'CHANGED',
  WITHDRAWN = 'WITHDRAWN',
  CONCEALED = 'CONCEALED',
}

/**
 * One row of published data that an import added, changed or withdrew. Together they are the correction log, the
 * way back to any past day, and what `--undo` reverses.
 */
@Entity()
@Index({ properties: ['tableName', 'rowId'] })
export class Change {
  @PrimaryKey({ type: 'bigint', autoincrement: true })
  id!: string;

  @Property({ type: 'text', index: true })
  runId!: string;

  @Property({ type: 'timestamptz' })
  at!: Date;

  @Property({ type: 'text' })
  tableName!: string;

  @Property({ type: 'text' })
  rowId!: string;

  @Enum({ items: () => ChangeKind })
  kind!: ChangeKind;

  /** The whole row as it was; null when it was not there. */
  @Property({ type: 'jsonb', nullable: true })
  before!: Record<string, unknown> | null;

  /** The columns that changed, as they became. */
  @Property({ type: 'jsonb', nullable: true })
  after!: Record<string, unknown> | null;

  /** The municipality that the row speaks of, where it speaks of one. */
  @Property({ type: 'text', nullable: true, index: true })
  ibgeCode!: string | null;

  @Property({ type: 'text', nullable: true })
  reason!: string | null;
}
