import type { TableRow } from '../../shared/import/table/table.ts';
import { given } from './national-cells.ts';
import { readable } from './readable.ts';

/** A cell's text with single spaces; empty when there is none. */
export const cellText = (row: TableRow, heading: string): string =>
  spaced(given(row.optional(heading)) ?? '');

/** A unit's name to read, and as it was published where its accents or its capitals had to be mended. */
export function unitName(row: TableRow, heading: string): { name: string; publishedName: string | null } {
  const name = readable(spaced(row.text(heading)));
  const published = row.published(heading)?.trim() ?? '';
  return { name, publishedName: spaced(published) === name ? null : published };
}

const spaced = (words: string): string => words.replace(/\s+/g, ' ').trim();
