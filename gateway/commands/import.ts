import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { userInfo } from 'node:os';
import { FolderBusy } from '../hub/folder-lock.ts';
import type { ImportReport, ImportSaid } from '../hub/import-file.ts';
import { orderHub } from '../hub/import-socket.ts';
import { carryOut, type Order, type OrderResult } from '../hub/order.ts';
import { ImportRefused, openHub, refuseTooLarge, type Hub } from '../hub/index.ts';
import type { LedgerRun } from '../hub/ledger.ts';
import { documentSaid, readArguments, USAGE } from './import-arguments.ts';
import { TemplateRefused, writeTemplate } from './import-template.ts';
import { ledgerText, reportText } from './import-texts.ts';
import { givenPath, settings, supergraph } from '../settings.ts';

// npm run import: through the hub that runs on this data folder, or on the database itself when none does.
const { positionals: paths, values } = readArguments();
const { dataDir, databaseUrl, withReference } = settings();
const who = userInfo().username;
const isDryRun = values['dry-run'];
let hub = null as Hub | null;
let lastShown = Date.now();

try {
  if (values.help) console.log(USAGE);
  else if (values.runs) console.log(ledgerText((await give({ ledger: true })) as LedgerRun[]));
  else if (values.undo !== undefined) await undo(values.undo);
  else if (values.template !== undefined) await template(values.template);
  else if (paths.length === 0) {
    console.error(USAGE);
    process.exitCode = 2;
  } else for (const path of paths) await importPath(path);
} finally {
  await hub?.close();
}

async function undo(run: string): Promise<void> {
  try {
    const order: Order = { undo: { undo: run, who, isDryRun, reason: values.reason } };
    console.log(reportText(`desfazer ${run}`, (await give(order)) as ImportReport));
  } catch (error) {
    process.exitCode = 1;
    console.error(failure(run, error));
  }
}

async function template(kind: string): Promise<void> {
  try {
    console.log(await writeTemplate({ template: kind, format: values.format, out: values.out }));
  } catch (error) {
    if (!(error instanceof TemplateRefused)) throw error;
    process.exitCode = 1;
    console.error(error.message);
  }
}

async function importPath(path: string): Promise<void> {
  const said: ImportSaid = {
    name: basename(path),
    kind: values.kind,
    ibgeCode: values.municipality,
    isDryRun,
    who,
    reason: values.reason,
    document: documentSaid(values),
  };
  try {
    // Before it is sent to a hub that runs, which would copy it first.
    refuseTooLarge(path, (await stat(givenPath(path))).size);
    console.log(reportText(path, (await give({ import: said }, givenPath(path))) as ImportReport));
  } catch (error) {
    process.exitCode = 1;
    console.error(failure(path, error));
  }
}

/** Has an order done by the hub that runs, or by one that is opened for this command. */
async function give(order: Order, path: string | null = null): Promise<OrderResult> {
  const through = databaseUrl || hub ? null : await orderHub(dataDir, order, path, showProgress);
  if (through !== null) return through;
  hub ??= await openHub({ supergraph: supergraph(), dataDir, databaseUrl });
  if ('import' in order) await hub.loadSample({ withReference });
  return carryOut(hub, order, path, showProgress);
}

/** Shows how far a long import is: over itself on a terminal, else line by line, at most once in two seconds. */
function showProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${text}`);
  else if (Date.now() - lastShown > 2000) {
    lastShown = Date.now();
    console.error(text);
  }
}

function failure(path: string, error: unknown): string {
  if (error instanceof ImportRefused) return `${error.message}\nNada de ${path} foi gravado.`;
  if (error instanceof FolderBusy) return `${error.message} Tente outra vez em um minuto.`;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return `${path}: o arquivo não existe. Confira o caminho.`;
  if (code === 'EISDIR') return `${path}: é uma pasta. Dê o caminho de um arquivo.`;
  if (code === 'EACCES') return `${path}: sem permissão de leitura. Confira de quem é o arquivo.`;
  return `${path}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
