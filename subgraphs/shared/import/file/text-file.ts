import { sha256Of } from './bytes.ts';
import { lineFaults, recordFaults } from '../table/cell-faults.ts';
import { csvRecords } from '../table/csv-records.ts';
import { repaired } from './double-encoding.ts';
import { blankColumns, leftOutNote, personalColumns } from '../personal/left-out.ts';
import { personalNumberIn } from '../personal/personal-numbers.ts';
import { ImportRefused, problemText, type Problem } from '../problem.ts';
import type { PublicFile } from './public-file.ts';
import { headOf, looksLikeTable, withPlainPreamble } from '../table/table-head.ts';
import { linesOf, textOf, type Encoding } from './text-encoding.ts';

/**
 * A short text, or table in text, that is known to be one. `publicFile` is for files of which nothing is known; this
 * is for those that the project brings along.
 */
export function shortTextFile(name: string, bytes: Uint8Array): PublicFile {
  const { text, encoding } = textOf(bytes);
  const raw = linesOf(text);
  const isTable = looksLikeTable(withPlainPreamble(raw));
  if (!isTable) refusePersonalNumbers(name, raw);

  const plain = isTable ? withPlainPreamble(raw) : raw;
  const head = headOf(plain);
  const personal = isTable ? personalColumns(head.headings) : [];
  const published = blankColumns(name, plain, head, personal);
  const { lines, note } = repairedLines(published);
  const leftOut = personal.map((column) => head.headings[column] ?? '');
  return {
    name,
    sha256: sha256Of(bytes),
    size: bytes.byteLength,
    format: isTable ? 'csv' : 'text',
    mediaType: mediaTypeOf(isTable, head.delimiter),
    notes: [...encodingNote(encoding), ...note, ...leftOutNote(leftOut)],
    // A text is left as it is to the letter where nothing had to be changed.
    text: lines === raw ? text : lines.join('\n'),
    lines,
    isLong: false,
    leftOut,
    problems: isTable ? personalNumbers(name, published) : [],
    references: [],
    pastDays: [],
    contents: {
      source: bytes,
      encoding,
      published: lines === published ? null : published,
      grid: null,
      leftOutColumns: personal,
      tables: [],
    },
  };
}

/** A file that was found to be JSON. */
export function jsonFile(name: string, bytes: Uint8Array): PublicFile {
  const { text, encoding } = textOf(bytes);
  const lines = linesOf(text);
  refusePersonalNumbers(name, lines);
  return {
    name,
    sha256: sha256Of(bytes),
    size: bytes.byteLength,
    format: 'json',
    mediaType: 'application/json',
    notes: encodingNote(encoding),
    text,
    lines,
    isLong: false,
    leftOut: [],
    problems: [],
    references: [],
    pastDays: [],
    contents: { source: bytes, encoding, published: null, grid: null, leftOutColumns: [], tables: [] },
  };
}

/** The type by which a file is served: tables parted by tabs have one of their own. */
export const mediaTypeOf = (isTable: boolean, delimiter: string): string =>
  isTable ? (delimiter === '\t' ? 'text/tab-separated-values' : 'text/csv') : 'text/plain';

/** What to tell of an encoding; nothing of UTF-8. */
export const encodingNote = (encoding: Encoding): string[] =>
  encoding === 'utf-8' ? [] : [`O arquivo está em ${encoding}, não em UTF-8.`];

/** Lines with doubly encoded accents repaired, the same array when there were none, and what to tell of it. */
export function repairedLines(published: string[]): { lines: string[]; note: string[] } {
  const repairs = new RepairCount();
  const lines = published.map((line) => repairs.line(line));
  return repairs.count === 0 ? { lines: published, note: [] } : { lines, note: repairs.note() };
}

/** Counts the lines that had to be repaired and keeps the first word as an example. */
export class RepairCount {
  count = 0;
  private example: [string, string] = ['', ''];

  line(published: string): string {
    const line = repaired(published);
    if (line === published) return line;
    this.count += 1;
    if (this.count === 1) {
      const words = published.split(/[\s;,"]+/);
      const word = words.find((each) => repaired(each) !== each) ?? '';
      this.example = [word, repaired(word)];
    }
    return line;
  }

  note(): string[] {
    const [before, now] = this.example;
    if (this.count === 0) return [];
    return this.count === 1
      ? [`Uma linha com acentos trocados ("${before}") foi corrigida ("${now}").`]
      : [`${this.count} linhas com acentos trocados ("${before}") foram corrigidas ("${now}").`];
  }
}

/** Refuses a text in which numbers of persons' documents stand or what nobody sees, with every place and without quoting one. */
function refusePersonalNumbers(name: string, lines: readonly string[]): void {
  const faults = lineFaults(lines);
  if (faults.length > 0) throw new ImportRefused(faults.map((fault) => problemText(name, fault)));
}

/** The same faults in a table, whose places are cells. */
function personalNumbers(name: string, lines: string[]): Problem[] {
  const { line, delimiter } = headOf(lines);
  const above = lineFaults(lines.slice(0, Math.max(0, line - 1)));
  if (!lines.some((each) => personalNumberIn(each))) return above;
  const records = csvRecords(lines.slice(line - 1), { name, delimiter, firstLine: line });
  return [...above, ...records.flatMap((record) => recordFaults(record, undefined))];
}
