import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csv, spreadsheetCsv } from './formats/csv.ts';
import { json } from './formats/json.ts';
import { parquet } from './formats/parquet.ts';
import { ods, xlsx } from './formats/workbook.ts';
import type { FilledTable } from './table.ts';

/** A file as it was written, by its path below the folder of its set. */
export interface WrittenFile {
  path: string;
  bytes: number;
  sha256: string;
  mediaType: string;
}

/** The formats of one table, and how a file of each is called. */
export const tableFormats = [
  { name: 'CSV', ending: '.csv', mediaType: 'text/csv', write: csv },
  { name: 'Planilha', ending: '-planilha.csv', mediaType: 'text/csv', write: spreadsheetCsv },
  { name: 'JSON', ending: '.json', mediaType: 'application/json', write: json },
  { name: 'Parquet', ending: '.parquet', mediaType: 'application/vnd.apache.parquet', write: parquet },
] as const;

/** The formats of a whole set of tables, a sheet for each. */
export const workbookFormats = [
  {
    name: 'XLSX',
    ending: '.xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: xlsx,
  },
  { name: 'ODS', ending: '.ods', mediaType: 'application/vnd.oasis.opendocument.spreadsheet', write: ods },
] as const;

/** What a file is, before or after it is written. */
export function describedFile(path: string, mediaType: string, content: string | Uint8Array): WrittenFile {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), mediaType };
}

/** Writes a file below a folder and tells what was written. */
export function writeDataFile(
  folder: string,
  path: string,
  mediaType: string,
  content: string | Uint8Array,
): WrittenFile {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, path), content);
  return describedFile(path, mediaType, content);
}

/** Writes every table in every format, and spreadsheets that hold them all with their dictionary. */
export async function writeTables(
  folder: string,
  workbook: string,
  tables: readonly FilledTable[],
  dictionary: FilledTable,
): Promise<WrittenFile[]> {
  const files = tables.flatMap((table) =>
    tableFormats.map(({ ending, mediaType, write }) =>
      writeDataFile(folder, table.name + ending, mediaType, write(table)),
    ),
  );
  for (const { ending, mediaType, write } of workbookFormats)
    files.push(writeDataFile(folder, workbook + ending, mediaType, await write([...tables, dictionary])));
  return files;
}
