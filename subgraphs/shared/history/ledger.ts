import type { Database } from '../database.ts';
import { Change } from './change.ts';
import { isSilent, SILENT } from './silent-columns.ts';
import { ImportRun, RunState } from './import-run.ts';

/** What the ledger is told when an import begins. */
export interface RunEntry {
  id: string;
  startedAt: Date;
  kind: string;
  fileName: string;
  sha256: string;
  who: string;
  reason: string | null;
  undoes: string | null;
}

const NOTHING_YET = {
  finishedAt: null,
  added: 0,
  changed: 0,
  unchanged: 0,
  withdrawn: 0,
  refused: 0,
  version: null,
};

/** Notes that a run is about to read or write this subgraph's part. A run whose part stays so was cut off. */
export async function beginPart(database: Database, entry: RunEntry): Promise<void> {
  await database.fork().upsert(ImportRun, { ...NOTHING_YET, ...entry, state: RunState.BEGUN });
}

/** Takes a run out of this subgraph's ledger that has no part here, or that came to nothing. */
export async function forgetPart(database: Database, { id }: RunEntry): Promise<void> {
  await database.fork().nativeDelete(ImportRun, { id, state: RunState.BEGUN });
}

/** Notes that a file was refused, with how many faults. */
export async function refusePart(database: Database, entry: RunEntry, refused: number): Promise<void> {
  await database.fork().upsert(ImportRun, {
    ...entry,
    finishedAt: new Date(),
    state: RunState.REFUSED,
    refused,
    version: null,
  });
}

/** The runs of this subgraph's ledger, newest first. */
export async function runsOf(database: Database): Promise<ImportRun[]> {
  return database.fork().find(ImportRun, {}, { orderBy: { startedAt: 'desc', id: 'desc' } });
}

/** Of the rows that each run changed here, those in which only the source or the place in it became another. */
export async function sourceOnlyOf(database: Database): Promise<ReadonlyMap<string, number>> {
  const rows = database.rows();
  const found = await rows.select<{ run: string; count: number }>(
    `select c."run_id" as "run", count(*)::int as "count" from ${rows.table(Change).name} c
     where c."kind" = 'CHANGED' and ${isSilent('c', '$1')} group by 1`,
    [SILENT.source],
  );
  return new Map(found.map(({ run, count }) => [run, count]));
}

/** The run that took a run's part here back; null when none did. */
export async function undoOf(database: Database, id: string): Promise<ImportRun | null> {
  return database.fork().findOne(ImportRun, { undoes: id, state: RunState.DONE });
}

/** One run of this subgraph's ledger; null when it had no part here. */
export async function runOf(database: Database, id: string): Promise<ImportRun | null> {
  return database.fork().findOne(ImportRun, { id });
}
