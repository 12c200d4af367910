import { beginPart, runOf, undoOf } from '../../subgraphs/shared/history/ledger.ts';
import { RunState, type ImportRun } from '../../subgraphs/shared/history/import-run.ts';
import { RunStandsUnder, takeBack } from '../../subgraphs/shared/history/undo.ts';
import { ImportRefused } from '../../subgraphs/shared/import/problem.ts';
import { recorded } from '../../subgraphs/shared/import/write.ts';
import type { RunningSubgraph } from '../../subgraphs/shared/running.ts';
import { entryOf, type ImportParts, type ImportReport } from './import-file.ts';
import { writeSettled } from './hidden-elsewhere.ts';
import { partTeller } from './part-report.ts';
import { settle } from './settle.ts';

/** A run that somebody wants to take back. */
export interface UndoRequest {
  undo: string;
  isDryRun?: boolean | undefined;
  who?: string | undefined;
  reason?: string | undefined;
}

/**
 * Takes a run back, as a run of its own: what it added is withdrawn, what it changed or withdrew is as before.
 * Throws `ImportRefused` when there is no such run, when it was taken back already, or when later runs stand on it.
 */
export async function undoRun({ subgraphs, now }: ImportParts, request: UndoRequest): Promise<ImportReport> {
  const parts = await partsOf(subgraphs, request.undo);
  const [{ run } = { run: null }] = parts;
  if (!run) throw new ImportRefused([`--undo "${request.undo}": ${await noPart(subgraphs, request.undo)}`]);
  await checkNotUndone(subgraphs, run);
  const file = { name: run.fileName, sha256: run.sha256 };
  const entry = { ...entryOf(now(), file, run.kind, request), undoes: run.id };
  const stamp = { id: entry.id, at: entry.startedAt };
  const take = async (isDryRun: boolean): Promise<ImportReport['parts']> => {
    const report: ImportReport['parts'] = [];
    for (const { subgraph } of parts) {
      const told = partTeller(subgraph.definition);
      const write = () =>
        recorded(subgraph, { run: stamp, isDryRun, ...told.listeners }, async (recording) => {
          await takeBack(recording, run.id);
          await subgraph.definition.follow?.(recording);
          // What comes back may tell what was hidden since.
          if (!isDryRun) await settle(recording, subgraph, subgraphs);
        });
      report.push(told.report(await writeSettled(write, entry)));
    }
    return report;
  };
  // A rehearsal of every part first: a part that cannot be taken back must not leave the others half undone.
  let report = await take(true).catch((error: unknown) => Promise.reject(explained(error, run)));
  if (!request.isDryRun) {
    for (const { subgraph } of parts) await beginPart(subgraph.database, entry);
    report = await take(false);
  }
  return {
    run: request.isDryRun ? null : entry.id,
    kind: run.kind,
    parts: report,
    findings: [],
    unusedLines: [],
    unusedColumns: [],
    notes: [],
  };
}

/** The parts of a run that are in; parts that never came in have nothing to take back. */
async function partsOf(subgraphs: readonly RunningSubgraph[], id: string) {
  const parts: { subgraph: RunningSubgraph; run: ImportRun }[] = [];
  for (const subgraph of subgraphs) {
    const run = await runOf(subgraph.database, id);
    if (run?.state === RunState.DONE) parts.push({ subgraph, run });
  }
  return parts;
}

/** Why a run with this number has nothing to take back. */
async function noPart(subgraphs: readonly RunningSubgraph[], id: string): Promise<string> {
  const known = await Promise.all(subgraphs.map(({ database }) => runOf(database, id)));
  return known.some((run) => run !== null)
    ? 'nada desta importação foi gravado, e por isso não há o que desfazer.'
    : 'não há importação com este número. Veja a lista com npm run import -- --runs.';
}

/** Throws when the run was taken back, and says by which run; also when that one was taken back in its turn. */
async function checkNotUndone(subgraphs: readonly RunningSubgraph[], run: ImportRun): Promise<void> {
  for (const { database } of subgraphs) {
    const chain: string[] = [];
    for (let id: string | undefined = run.id; id !== undefined;) {
      id = (await undoOf(database, id))?.id;
      if (id !== undefined) chain.push(id);
    }
    const [first, ...later] = chain;
    const last = later.at(-1);
    if (first === undefined) continue;
    const advice =
      later.length % 2 === 0
        ? `Para trazer o dado de volta, desfaça ${last ?? 'essa'} ou importe o arquivo de novo.`
        : `O dado voltou com a importação ${last}: para tirá-lo outra vez, desfaça essa.`;
    throw new ImportRefused([`--undo "${run.id}": já foi desfeita pela importação ${first}. ${advice}`]);
  }
}

function explained(error: unknown, { id }: ImportRun): unknown {
  if (!(error instanceof RunStandsUnder)) return error;
  return new ImportRefused([
    `--undo "${id}": importações mais novas mudaram ou usam o que esta trouxe: ${error.runs.join(', ')}. Desfaça antes essas, da mais nova para a mais antiga. Nada foi mudado.`,
  ]);
}
