import { repaired } from '../../subgraphs/shared/import/file/double-encoding.ts';
import type { PublicFile } from '../../subgraphs/shared/import/file/public-file.ts';
import type { Reading, RecordSet } from '../../subgraphs/shared/import/layout.ts';
import type { Problem } from '../../subgraphs/shared/import/problem.ts';
import { tellsShelter } from '../../subgraphs/shared/import/place-traces.ts';
import { shelterFault } from '../../subgraphs/shared/import/shelter-fault.ts';
import { shortRecords } from '../../subgraphs/shared/import/table/table.ts';

/** Properties that hold no sentence: an address on the internet, a key. */
const NO_TEXT = /^(id|urls?|sha256)$|Ids?$/;

/**
 * A fault for each free text, of whatever kind of file, that speaks of a service where people live under protection and
 * tells where; the cells of a long table are looked through by its reader. Rows that have an address of their own are
 * left to their reader, which knows whether it is public. The texts are not quoted.
 */
export function shelterPlaces(
  file: PublicFile,
  readings: readonly Pick<Reading, 'sets' | 'problems'>[],
): Problem[] {
  const sets = readings.flatMap((reading) => reading.sets);
  const told = new Set([...sets.flatMap(textsOf), ...publishedTexts(file, sets)].filter(tellsShelter));
  const places = [...told].map((text) => cellOf(file, text) ?? lineOf(file, text));
  const each = new Map(places.map((place) => [`${place.line}:${place.column}`, place]));
  // A reader that knows more of the text has said what to do.
  for (const { line, column } of readings.flatMap(({ problems }) => problems))
    each.delete(`${line}:${column}`);
  return [...each.values()].map(({ line, column, heading }) => ({
    line,
    column,
    sheet: file.sheet,
    ...shelterFault(heading),
  }));
}

/** Whether the reader of a row knows if its place is public. */
const hasPlace = (row: object): boolean => 'address' in row || 'locationKind' in row;

/** The free texts of rows. */
function textsOf({ rows }: RecordSet): string[] {
  return rows.flatMap((row) =>
    hasPlace(row)
      ? []
      : Object.entries(row).flatMap(([property, value]) => (NO_TEXT.test(property) ? [] : strings(value))),
  );
}

/** What is served of the file though no row has it: the lines of a text, and the cells of a table without addresses. */
function publishedTexts(file: PublicFile, sets: readonly RecordSet[]): string[] {
  if (file.contents.tables.length === 0) return file.format === 'text' ? file.lines : [];
  if (sets.some(({ rows }) => rows.some(hasPlace))) return [];
  return shortRecords(file).flatMap(({ cells }) => cells.map(repaired));
}

/** The texts of a value: of a list and of what is written as JSON, those inside. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return value.length < 12 ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  const isPlain = value !== null && typeof value === 'object' && !(value instanceof Date);
  return isPlain ? Object.values(value).flatMap(strings) : [];
}

interface Place {
  line: number;
  column: number;
  heading?: string | undefined;
}

/** Spaces and quotation marks of the file are not those of the text. */
const plain = (text: string): string => text.replaceAll(/[\s"]+/g, ' ').trim();

/** The cell of a table that a text stands in, or that has the telling part of it; null for a text elsewhere. */
function cellOf(file: PublicFile, text: string): Place | null {
  if (file.contents.tables.length === 0) return null;
  const wanted = plain(text);
  const [head, ...records] = shortRecords(file);
  for (const { line, cells } of records) {
    const index = cells.findIndex((cell) => {
      const found = plain(repaired(cell));
      return found.includes(wanted) || (wanted.includes(found) && tellsShelter(found));
    });
    if (index !== -1) return { line, column: index + 1, heading: head?.cells[index] };
  }
  return null;
}

/** The line on which a text begins; the first one for what the file has nowhere in one piece. */
function lineOf({ lines }: PublicFile, text: string): Place {
  const start = plain(text).slice(0, 40);
  const index = lines.findIndex((each) => {
    const line = plain(each);
    return line.includes(start) || (line.length > 20 && plain(text).startsWith(line));
  });
  return { line: Math.max(index, 0) + 1, column: 1 };
}
