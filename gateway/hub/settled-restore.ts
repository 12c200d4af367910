import { createHash } from 'node:crypto';
import { beginPart } from '../../subgraphs/shared/history/ledger.ts';
import { recorded } from '../../subgraphs/shared/import/write.ts';
import type { RunningSubgraph } from '../../subgraphs/shared/running.ts';
import { writeSettled } from './hidden-elsewhere.ts';
import { entryOf } from './import-file.ts';
import { settleAll } from './settle.ts';

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
    const onHidden = ({ size }: ReadonlySet<string>) => (isNeeded ||= size > 0);
    const settle = (isDryRun: boolean) =>
      writeSettled(
        () =>
          recorded(subgraph, { run, isDryRun, onHidden }, (recording) =>
            settleAll(recording, subgraph, subgraphs),
          ),
        entry,
      );
    await settle(true);
    if (!isNeeded) continue;
    await beginPart(subgraph.database, entry);
    await settle(false);
  }
}
