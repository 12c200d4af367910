import { createHash } from 'node:crypto';
import { beginPart } from '../../subgraphs/shared/history/ledger.ts';
import { recorded } from '../../subgraphs/shared/import/write.ts';
import type { RunningSubgraph } from '../../subgraphs/shared/running.ts';
import { hideElsewhere } from './hidden-elsewhere.ts';
import { entryOf } from './import-file.ts';
import { HideFirst, settleAll } from './settle.ts';

/**
 * Decides anew over everything that a backup put back, and hides what must be hidden as a run of its own. A backup of
 * this program holds its decisions, so that mostly there is nothing to do and no run.
 */
export async function settleRestored(
  subgraphs: readonly RunningSubgraph[],
  path: string,
  now: Date,
): Promise<void> {
  const file = {
    name: path.split('/').at(-1) ?? path,
    sha256: createHash('sha256').update(path).digest('hex'),
  };
  const entry = entryOf(now, file, 'ocultar', { who: 'restauração' });
  const run = { id: entry.id, at: entry.startedAt };
  for (const subgraph of subgraphs.filter(({ definition }) => definition.counts)) {
    let isNeeded = false;
    const settle = (isDryRun: boolean) =>
      recorded(subgraph, { run, isDryRun, onHidden: ({ size }) => (isNeeded ||= size > 0) }, (recording) =>
        settleAll(recording, subgraph, subgraphs),
      ).catch(async (error: unknown) => {
        if (!(error instanceof HideFirst)) throw error;
        await hideElsewhere(error, entry);
        isNeeded = true;
      });
    await settle(true);
    if (!isNeeded) continue;
    await beginPart(subgraph.database, entry);
    await settle(false);
  }
}
