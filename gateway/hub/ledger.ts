import { runsOf, sourceOnlyOf, type RunEntry } from '../../subgraphs/shared/history/ledger.ts';
import { RunState } from '../../subgraphs/shared/history/import-run.ts';
import type { Changes } from '../../subgraphs/shared/history/recording.ts';
import type { RunningSubgraph } from '../../subgraphs/shared/running.ts';
import { isImporting } from './run-lock.ts';

/** How far a run came, over all its parts. `CUT_OFF`: some parts never came in, and nothing works on them. */
type LedgerState = 'DONE' | 'REFUSED' | 'RUNNING' | 'CUT_OFF';

/** One run of the ledger, over all subgraphs that took a part of its file. */
export interface LedgerRun extends Omit<RunEntry, 'startedAt'> {
  startedAt: string;
  refused: number;
  state: LedgerState;
  /** `sourceOnly`: of the changed rows, those in which only the source is another; not there when there are none. */
  parts: { subgraph: string; isIn: boolean; changes: Changes; sourceOnly?: number }[];
  /** For a run that was cut off: the later run of the same file that brought in what was missing. */
  completedBy: string | null;
}

/** All runs, newest first. `isAtWork` says that an import of this process is under way. */
export async function ledger(subgraphs: readonly RunningSubgraph[], isAtWork: boolean): Promise<LedgerRun[]> {
  const isRunning = isAtWork || (await isImporting(subgraphs));
  const runs = new Map<string, LedgerRun>();
  for (const { name, database } of subgraphs) {
    const sourceOnly = await sourceOnlyOf(database);
    for (const row of await runsOf(database)) {
      const { id, kind, fileName, sha256, who, reason, undoes, refused, state } = row;
      const run = runs.get(id) ?? {
        id,
        kind,
        fileName,
        sha256,
        who,
        reason,
        undoes,
        refused,
        startedAt: row.startedAt.toISOString(),
        state: 'DONE',
        parts: [],
        completedBy: null,
      };
      if (state === RunState.REFUSED) run.state = 'REFUSED';
      if (state === RunState.BEGUN && run.state === 'DONE') run.state = isRunning ? 'RUNNING' : 'CUT_OFF';
      const { added, changed, withdrawn, unchanged } = row;
      run.parts.push({
        subgraph: name,
        isIn: state === RunState.DONE,
        changes: { added, changed, withdrawn, unchanged },
        ...(sourceOnly.has(id) ? { sourceOnly: sourceOnly.get(id) ?? 0 } : {}),
      });
      runs.set(id, run);
    }
  }
  // Two runs of one second differ in their milliseconds; their ids do not tell which was first.
  const all = [...runs.values()].toSorted(
    (a, b) => b.startedAt.localeCompare(a.startedAt) || b.id.localeCompare(a.id),
  );
  return all.map((run) => ({ ...run, completedBy: run.state === 'CUT_OFF' ? completedBy(run, all) : null }));
}

const completedBy = (run: LedgerRun, all: LedgerRun[]): string | null =>
  all.findLast(
    ({ startedAt, sha256, state }) => startedAt > run.startedAt && sha256 === run.sha256 && state === 'DONE',
  )?.id ?? null;
