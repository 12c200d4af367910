import { parentPort, workerData } from 'node:worker_threads';
import { isJson } from './json-check.ts';
import { Refusal } from './refusal.ts';
import { readGrid, type Grid } from './sheet-grid.ts';
import { textOf } from './text-encoding.ts';
import { guardArchive } from './zip-guard.ts';

/** What the thread is asked to open. */
export interface OpeningRequest {
  format: 'archive' | 'json';
  bytes: Uint8Array;
}

/** What the thread says: that it goes on, some rows, the end, or why it will not open the file. */
export type OpeningAnswer =
  | { progress: true }
  | { rows: string[][] }
  | { done: true; grid?: Omit<Grid, 'rows'>; format?: 'xlsx' | 'ods'; isJson?: boolean }
  | { refused: string; cause?: string };

const BATCH = 2000;

// Runs in a thread of its own, with little memory. Node reads this file and what it imports without a build step, so
// they keep to types that can be erased.
const { format, bytes } = workerData as OpeningRequest;
const say = (answer: OpeningAnswer) => parentPort?.postMessage(answer, []);
try {
  await open();
} catch (error) {
  say(
    error instanceof Refusal
      ? { refused: error.message }
      : { refused: readerFault(error), cause: String(error) },
  );
}

async function open(): Promise<void> {
  if (format === 'json') {
    say({ done: true, isJson: isJson(textOf(bytes).text) });
    return;
  }
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = await guardArchive(archive, () => say({ progress: true }));
  const kind = spreadsheetFormat(names);
  const { rows, ...grid } = await readGrid(kind, bytes);
  for (let start = 0; start < rows.length; start += BATCH) say({ rows: rows.slice(start, start + BATCH) });
  say({ done: true, format: kind, grid });
}

function spreadsheetFormat(names: string[]): 'xlsx' | 'ods' {
  if (names.includes('[Content_Types].xml') && names.includes('xl/workbook.xml')) return 'xlsx';
  if (names.includes('mimetype') && names.includes('content.xml')) return 'ods';
  if (names.some((name) => /^(word|ppt)\//.test(name))) {
    throw new Refusal(
      'é um documento do Office, não uma planilha. Copie a tabela para uma planilha, ou o texto para um arquivo .txt.',
    );
  }
  throw new Refusal(
    'é um arquivo .zip, mas não uma planilha .xlsx nem .ods. Tire dele o arquivo que quer importar, ou salve a planilha como .xlsx ou .ods.',
  );
}

function readerFault(error: unknown): string {
  const fault = error instanceof Error ? error.message : String(error);
  // LibreOffice may give a format to every cell down to the last row.
  return fault.startsWith('Sheet spans')
    ? 'a planilha tem formatação em células vazias até o fim. Copie as linhas preenchidas para uma planilha nova e salve.'
    : 'não consegui abrir o arquivo: foi cortado ao ser copiado, está danificado, ou o programa que o fez o escreveu de um modo que outros não leem. Abra no programa de planilhas, salve de novo e confira.';
}
