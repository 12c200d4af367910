import { parse } from 'csv-parse/sync';
import type { PublicFile } from '../file/public-file.ts';

/** Where the table of a file begins and how its cells are parted. */
export interface TableHead {
  /** The line of the headings, from 1; 0 when the file has none. */
  line: number;
  delimiter: string;
  headings: string[];
}

/** Lines that name the kind, the place and the document, above the headings. */
const isPreamble = (line: string): boolean => line.startsWith('#');

/**
 * The lines of a table with the `# chave: valor` lines as they were meant: programs of spreadsheets put quotes around
 * them, the value in a cell of its own, and delimiters at their end.
 */
export function withPlainPreamble(lines: string[]): string[] {
  const first = lines.findIndex((line) => !/^"?#/.test(line) && line.trim() !== '');
  const end = first === -1 ? lines.length : first;
  return lines.map((line, index) => (index < end ? plainPreamble(line) : line));
}

function plainPreamble(line: string): string {
  const [, key, delimiter, quoted] = /^(# ?[^:;,\t"]+:)([;,\t])(".*)$/.exec(line) ?? [];
  if (key && delimiter && quoted) return `${key} ${cellsOf(quoted, delimiter).join(' ').trim()}`;
  const unquoted = line.startsWith('"') ? cellsOf(line, delimiterOf(line)).join(' ') : line;
  return unquoted.replace(/^(# ?[^:;\t]+:)[;,\t]\s*/, '$1 ').replace(/[;,\t\s]+$/, '');
}

/** The head of a table, taken from the first lines of a file. */
export function headOf(lines: readonly string[]): TableHead {
  const index = lines.findIndex((line) => !isPreamble(line) && /[^\s;,]/.test(line));
  const text = lines[index] ?? '';
  const delimiter = delimiterOf(text);
  return { line: index + 1, delimiter, headings: cellsOf(text, delimiter).map((cell) => cell.trim()) };
}

/**
 * The column, from 1, of what a `# chave: valor` line says: in a spreadsheet the value may have a cell of its own, which
 * is the second one where the line is empty.
 */
export function aboutColumn({ contents: { grid } }: PublicFile, line: number): number {
  const cells = grid?.[line - 1] ?? [];
  const own = cells.findIndex((cell, index) => index > 0 && cell.trim() !== '');
  if (own === -1 && /^#[^:]*:\s*$/.test(cells[0] ?? '')) return 2;
  return own === -1 ? 1 : own + 1;
}

/** The cells of one line. */
function cellsOf(line: string, delimiter: string): string[] {
  const [cells = []] = parse(line, {
    delimiter,
    relax_quotes: true,
    relax_column_count: true,
    // A heading may go on in the next line; here its beginning is enough.
    ...((line.split('"').length - 1) % 2 === 1 ? { quote: null } : {}),
  });
  return cells;
}

/** Whichever of `;`, tab and `,` a line has most. */
const delimiterOf = (line: string): string =>
  [';', '\t', ','].toSorted((a, b) => line.split(b).length - line.split(a).length)[0] ?? ';';

/** Whether lines look like a table: most of the first ones are parted like the headings, or they say their kind. */
export function looksLikeTable(lines: readonly string[]): boolean {
  if (kindLine.test(lines[0] ?? '')) return true;
  const { line, delimiter, headings } = headOf(lines);
  const sample = lines.slice(line, line + 20).filter((each) => each.trim() !== '');
  const parted = sample.filter((each) => each.split(delimiter).length >= headings.length);
  if (headings.length < 2 || headings.some((each) => each.length > 100)) return false;
  // Sentences have commas too; two columns are a table only when their headings are a few words each.
  const areHeadings = headings.every((each) => each.split(/\s+/).length <= 3 && !each.endsWith('.'));
  const isSentence =
    delimiter === ',' && headings.length === 2 && (!areHeadings || parted.length < sample.length);
  return !isSentence && parted.length * 2 >= sample.length;
}

const kindLine = /^# tipo: (\S+)$/;

/** The kind that a file of facts declares, or null when it is none. */
export const declaredKind = (file: PublicFile): string | null =>
  kindLine.exec(file.lines[0] ?? '')?.[1] ?? null;

/** Whether a table has all of these headings, whatever else it has. */
export function hasHeadings(file: PublicFile, wanted: readonly string[]): boolean {
  const headings = new Set(headingsOf(file));
  return wanted.every((heading) => headings.has(heading));
}

/**
 * The headings of a table: the first line that is no `# chave: valor`. Columns about persons are not among them, so
 * the place of a heading here need not be that of its column.
 */
export const headingsOf = (file: PublicFile): string[] =>
  (file.contents.grid
    ? (file.contents.grid[headOf(file.lines).line - 1] ?? []).map((cell) => cell.trim())
    : headOf(file.lines).headings
  ).filter((heading) => heading !== '');
