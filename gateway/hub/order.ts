import type { Hub } from './index.ts';
import type { ImportReport, ImportSaid } from './import-file.ts';
import type { LedgerRun } from './ledger.ts';
import type { UndoRequest } from './undo-run.ts';

/** What a command asks of a hub: to import a file, to take a run back, for the ledger, or for a backup. */
export type Order = { import: ImportSaid } | { undo: UndoRequest } | { ledger: true } | { backup: string };

/** What an order brings: what an import did, the ledger, or how many rows a backup holds. */
export type OrderResult = ImportReport | LedgerRun[] | number;

/** Has a hub do what a command asks; `path` is where the file lies, in an order to import one. */
export function carryOut(
  hub: Hub,
  order: Order,
  path: string | null,
  onProgress: (text: string) => void,
): Promise<OrderResult> {
  if ('ledger' in order) return hub.ledger();
  if ('backup' in order) return hub.backup(order.backup);
  if ('undo' in order) return hub.undoRun(order.undo, onProgress);
  if (path === null) throw new Error('an order to import needs a file');
  return hub.importFile({ ...order.import, path }, onProgress);
}
