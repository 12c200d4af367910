import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** How far an import came: a run that is still `BEGUN` when no import is at work was cut off. */
export enum RunState {
  BEGUN = 'BEGUN',
  DONE = 'DONE',
  REFUSED = 'REFUSED',
}

/** Who imports the sample of an empty database; whatever a newer file says replaces it. */
export const SAMPLE_IMPORTER = 'amostra';

/**
 * The ledger: one row for each import of a file, in every subgraph that takes a part of it. The row of a part that
 * is in was marked `DONE` in the transaction that wrote the part. Who imported is for the operator and not public.
 */
@Entity()
export class ImportRun {
  /** The same in all subgraphs: the moment it began and the file, "20261122-041503-1f0c". */
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  kind!: string;

  @Property({ type: 'text' })
  fileName!: string;

  @Property({ type: 'text' })
  sha256!: string;

  @Property({ type: 'text' })
  who!: string;

  @Property({ type: 'timestamptz' })
  startedAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  finishedAt!: Date | null;

  @Enum({ items: () => RunState })
  state!: RunState;

  @Property({ type: 'integer' })
  added = 0;

  @Property({ type: 'integer' })
  changed = 0;

  @Property({ type: 'integer' })
  unchanged = 0;

  @Property({ type: 'integer' })
  withdrawn = 0;

  /** Faults for which the file was refused. */
  @Property({ type: 'integer' })
  refused = 0;

  /** Why the data changes, in the importer's words. */
  @Property({ type: 'text', nullable: true })
  reason!: string | null;

  /** The run that this one takes back. */
  @Property({ type: 'text', nullable: true })
  undoes!: string | null;

  /** The subgraph's data version after the run, when the run changed anything. */
  @Property({ type: 'text', nullable: true })
  version!: string | null;
}
