import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { FolderBusy } from './hub/folder-lock.ts';
import type { ImportReport, ImportRequest } from './hub/import-file.ts';
import { importThroughHub, socketOf } from './hub/import-socket.ts';
import { ImportRefused, openHub, type Hub } from './hub/index.ts';
import { settings, supergraph } from './settings.ts';

const USAGE = 'Uso: npm run import -- ARQUIVO… [--kind TIPO] [--municipality IBGE] [--dry-run]';

// npm run import: through the hub that runs on this data folder, or on the database itself when none does.
const { positionals: paths, values } = args();
const { dataDir, databaseUrl } = settings();
let hub = null as Hub | null;

if (paths.length === 0) {
  console.error(USAGE);
  process.exitCode = 2;
}
try {
  for (const path of paths) await importPath(path);
} finally {
  await hub?.close();
}

function args() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { kind: { type: 'string' }, municipality: { type: 'string' }, 'dry-run': { type: 'boolean' } },
    });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    return process.exit(2);
  }
}

async function importPath(path: string): Promise<void> {
  try {
    const bytes = await readFile(path);
    const request: ImportRequest = {
      name: basename(path),
      bytes,
      kind: values.kind,
      ibgeCode: values.municipality,
      isDryRun: values['dry-run'],
    };
    print(path, await send(request));
  } catch (error) {
    process.exitCode = 1;
    console.error(failure(path, error));
  }
}

async function send(request: ImportRequest): Promise<ImportReport> {
  const through = databaseUrl || hub ? null : await importThroughHub(socketOf(dataDir), request);
  if (through) return through;
  hub ??= await openHub({ supergraph: supergraph(), dataDir, databaseUrl });
  await hub.loadSample({ withReference: settings().withReference });
  return hub.importFile(request);
}

function print(path: string, { kind, parts, unusedLines }: ImportReport): void {
  console.log(`${path}: ${kind}${values['dry-run'] ? ' (ensaio: nada foi gravado)' : ''}`);
  for (const { subgraph, changes } of parts) {
    const { added, changed, withdrawn, unchanged } = changes;
    console.log(
      `  ${subgraph}: ${added} novas, ${changed} mudadas, ${withdrawn} retiradas, ${unchanged} iguais`,
    );
  }
  if (unusedLines.length > 0) console.log(`  Linhas que não foram usadas:`);
  for (const { line, text } of unusedLines) console.log(`    ${line}: ${text.trim()}`);
}

function failure(path: string, error: unknown): string {
  if (error instanceof ImportRefused) return `${error.message}\nNada de ${path} foi gravado.`;
  if (error instanceof FolderBusy) return `${error.message} Tente outra vez em um minuto.`;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return `${path}: o arquivo não existe. Confira o caminho.`;
  if (code === 'EISDIR') return `${path}: é uma pasta. Dê o caminho de um arquivo.`;
  return `${path}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
