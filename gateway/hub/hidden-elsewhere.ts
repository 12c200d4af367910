import { beginPart, type RunEntry } from '../../subgraphs/shared/history/ledger.ts';
import { recorded } from '../../subgraphs/shared/import/write.ts';
import { hideCells } from '../../subgraphs/shared/suppression/hide.ts';
import { HideFirst } from './settle.ts';

/** What the ledger calls the run that hides counts of one subgraph so that another may publish. */
const KIND = 'ocultar';

/**
 * Hides what other subgraphs show, before the part that makes it telling is written: each in a transaction of its own,
 * so that whatever is cut off here leaves too much hidden and never too little.
 */
async function hideElsewhere({ cells }: HideFirst, entry: RunEntry): Promise<void> {
  for (const [{ database, definition }, own] of cells) {
    const { counts } = definition;
    if (!counts) continue;
    const hiding = { ...entry, id: `${entry.id}-o`, kind: KIND, sha256: '', undoes: null };
    await beginPart(database, hiding);
    const run = { id: hiding.id, at: hiding.startedAt };
    await recorded({ database, definition }, { run }, (recording) => hideCells(recording, counts, own));
  }
}

/**
 * Writes a part; as long as other subgraphs show what would tell a count with it, that is hidden and the part begun
 * anew. It ends, for each time there is less to hide.
 */
export async function writeSettled<Written>(
  write: () => Promise<Written>,
  entry: RunEntry,
): Promise<Written> {
  while (true) {
    try {
      return await write();
    } catch (error) {
      if (!(error instanceof HideFirst)) throw error;
      await hideElsewhere(error, entry);
    }
  }
}
