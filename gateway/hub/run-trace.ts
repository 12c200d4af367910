import { beginPart, forgetPart, refusePart, type RunEntry } from '../../subgraphs/shared/history/ledger.ts';
import type { RunningSubgraph } from '../../subgraphs/shared/running.ts';

/** What the ledger calls the kind of a file that nobody has read yet. */
export const UNREAD = 'ainda não lido';

/**
 * What an import leaves in the ledger, from before its file is read: whatever ends this process, the run is seen to
 * have been cut off. A rehearsal leaves nothing.
 */
export class RunTrace {
  private places = new Set<RunningSubgraph>();

  constructor(
    private readonly entry: RunEntry,
    private readonly isDryRun: boolean,
  ) {}

  /** Notes that the run is at work in these subgraphs, and in no other; may be told again when more is known. */
  async begin(subgraphs: readonly RunningSubgraph[]): Promise<void> {
    if (this.isDryRun) return;
    const others = [...this.places].filter((each) => !subgraphs.includes(each));
    this.places = new Set([...this.places, ...subgraphs]);
    for (const { database } of subgraphs) await beginPart(database, this.entry);
    for (const { database } of others) await forgetPart(database, this.entry);
    this.places = new Set(subgraphs);
  }

  /** Notes that the file was refused, in the subgraphs whose part is not in. */
  async refuse(subgraphs: readonly RunningSubgraph[], faults: number): Promise<void> {
    if (this.isDryRun) return;
    for (const { database } of subgraphs) await refusePart(database, this.entry, faults);
    this.places.clear();
  }

  /** Leaves nothing: the file could not be read at all, so that there was no import. */
  async forget(): Promise<void> {
    for (const { database } of this.places) await forgetPart(database, this.entry);
    this.places.clear();
  }
}
