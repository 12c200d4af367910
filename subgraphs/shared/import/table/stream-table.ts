import { streamedCsvRecords, type SourceRecord } from './csv-records.ts';
import { blanked } from '../personal/left-out.ts';
import { addProblem, type Problem } from '../problem.ts';
import type { PublicFile } from '../file/public-file.ts';
import { shortRecords, type Table } from './table.ts';
import { headOf } from './table-head.ts';
import { TableReading } from './table-reading.ts';
import type { TableRow } from './table-row.ts';
import { decodedLines } from '../file/text-encoding.ts';

const BATCH = 2000;

/** A table that is read bit by bit. */
export interface StreamedTable extends Omit<Table, 'rows'> {
  /** The rows, some thousands at a time; can be gone through once. */
  batches: AsyncIterable<TableRow[]>;
}

/**
 * Reads a table of any length in little memory. Faults are added to `problems` while the batches are gone through;
 * `unusedColumns` is complete at their end. Quotes that never close throw `ImportRefused` on the way.
 */
export async function streamTable(file: PublicFile, problems: Problem[]): Promise<StreamedTable> {
  for (const problem of file.problems) addProblem(problems, problem);
  const reading = new TableReading(file, problems);
  const pieces = recordsOf(file);
  // The first record holds the headings, which must be known before the first batch.
  const first = await pieces.next();
  const rows = first.done ? [] : rowsOf(first.value, reading, file);
  return {
    about: reading.about,
    headings: reading.headings,
    batches: batchesOf(rows, pieces, (records) => rowsOf(records, reading, file)),
    get unusedColumns() {
      return reading.unusedColumns;
    },
  };
}

const rowsOf = (
  records: SourceRecord[],
  reading: TableReading,
  { contents, isLong }: PublicFile,
): TableRow[] =>
  records.flatMap((record) => {
    if (!contents.grid) reading.check(record);
    if (isLong) reading.checkShelters(record);
    return reading.row(record) ?? [];
  });

async function* batchesOf(
  first: TableRow[],
  pieces: AsyncIterable<SourceRecord[]>,
  toRows: (records: SourceRecord[]) => TableRow[],
): AsyncGenerator<TableRow[]> {
  yield* cut(first);
  for await (const records of pieces) yield* cut(toRows(records));
}

function* cut(rows: TableRow[]): Generator<TableRow[]> {
  for (let start = 0; start < rows.length; start += BATCH) yield rows.slice(start, start + BATCH);
}

/** The rows of any table in pieces, headings first, without the columns about persons. */
export async function* recordsOf(file: PublicFile): AsyncGenerator<SourceRecord[]> {
  if (!file.isLong) {
    yield shortRecords(file);
    return;
  }
  const { source, encoding, leftOutColumns } = file.contents;
  const { line, delimiter } = headOf(file.lines);
  const records = streamedCsvRecords(linesFrom(line, decodedLines(source, encoding)), {
    name: file.name,
    delimiter,
    firstLine: line,
  });
  for await (const piece of records) {
    yield piece.map(({ line: at, cells }) => ({ line: at, cells: blanked(cells, leftOutColumns) }));
  }
}

async function* linesFrom(first: number, pieces: AsyncIterable<string[]>): AsyncGenerator<string[]> {
  let toSkip = first - 1;
  for await (const lines of pieces) {
    const rest = lines.slice(toSkip);
    toSkip = Math.max(0, toSkip - lines.length);
    if (rest.length > 0) yield rest;
  }
}
