import { CsvError, parse } from 'csv-parse/sync';
import { LIMITS } from '../file/limits.ts';
import { ImportRefused } from '../problem.ts';

/** One row of a table as published: the line where it begins, from 1, and its cells. */
export interface SourceRecord {
  line: number;
  cells: string[];
}

/** Of which file, how its cells are parted, and which line, from 1, comes first. */
export interface CsvPlace {
  name: string;
  delimiter: string;
  firstLine: number;
}

/** The rows of a table in text, from its headings on. Throws `ImportRefused` when its quotes do not match. */
export function csvRecords(lines: readonly string[], place: CsvPlace): SourceRecord[] {
  const { records, rest } = recordsAndRest(lines, place);
  if (rest.length > 0) throw openQuotes(place.name, place.firstLine + lines.length - rest.length);
  return records;
}

/** The same rows, some thousands at a time, from lines that come in pieces. */
export async function* streamedCsvRecords(
  pieces: AsyncIterable<string[]>,
  place: CsvPlace,
): AsyncGenerator<SourceRecord[]> {
  let { firstLine } = place;
  let carried: string[] = [];
  for await (const piece of pieces) {
    const lines = carried.concat(piece);
    const { records, rest } = recordsAndRest(lines, { ...place, firstLine });
    firstLine += lines.length - rest.length;
    carried = rest;
    if (lengthOf(carried) > LIMITS.lineBytes) throw openQuotes(place.name, firstLine);
    if (records.length > 0) yield records;
  }
  if (carried.length > 0) throw openQuotes(place.name, firstLine);
}

const lengthOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length + 1, 0);

/** The rows that end in these lines, and the lines of one that begins here and ends later. */
function recordsAndRest(
  lines: readonly string[],
  place: CsvPlace,
): { records: SourceRecord[]; rest: string[] } {
  const records: SourceRecord[] = [];
  // Without quotes there is nothing to parse, and splitting is several times as fast.
  if (!lines.some((line) => line.includes('"'))) {
    for (const [index, text] of lines.entries()) {
      if (text !== '')
        records.push(checked({ line: place.firstLine + index, cells: text.split(place.delimiter) }, place));
    }
    return { records, rest: [] };
  }
  let read = 0;
  try {
    parse(lines.join('\n'), {
      delimiter: place.delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: LIMITS.lineBytes,
      on_record: (cells: string[], context) => {
        read = context.lines;
        const line = place.firstLine + read - 1 - cells.reduce((sum, cell) => sum + breaksIn(cell), 0);
        records.push(checked({ line, cells }, place));
        return null;
      },
    });
    return { records, rest: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code === 'CSV_QUOTE_NOT_CLOSED') return { records, rest: lines.slice(read) };
    const line = place.firstLine + read;
    if (error.code === 'CSV_MAX_RECORD_SIZE') throw openQuotes(place.name, line);
    // oxlint-disable-next-line no-console -- what a library says, in English, is for the log alone
    console.error(`${place.name}:${line}: ${error.message}`);
    throw new ImportRefused([
      `${place.name}:${line}:1: não consegui separar as células. Confira as aspas e os separadores desta linha.`,
    ]);
  }
}

const breaksIn = (cell: string): number => (cell.includes('\n') ? cell.split('\n').length - 1 : 0);

function checked(record: SourceRecord, { name }: CsvPlace): SourceRecord {
  const { line, cells } = record;
  if (cells.length <= LIMITS.columns) return record;
  throw new ImportRefused([
    `${name}:${line}:${LIMITS.columns + 1}: a linha tem ${cells.length} colunas; o limite é ${LIMITS.columns}. Apague as colunas que sobram.`,
  ]);
}

const openQuotes = (name: string, line: number) =>
  new ImportRefused([
    `${name}:${line}:1: daqui em diante há aspas (") que abrem e não fecham. Feche as aspas, ou escreva "" onde o texto tem aspas.`,
  ]);
