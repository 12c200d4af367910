import { csvRecords } from '../table/csv-records.ts';
import { isPersonal } from './personal-columns.ts';
import type { TableHead } from '../table/table-head.ts';

/** The columns about persons, from 0. */
export const personalColumns = (headings: readonly string[]): number[] =>
  headings.flatMap((heading, index) => (isPersonal(heading) ? [index] : []));

/** What to tell of the columns that were left out. */
export const leftOutNote = (headings: readonly string[]): string[] =>
  headings.length === 0
    ? []
    : [
        `Ficaram de fora as colunas com dados de pessoas: ${headings.map((heading) => `"${heading}"`).join(', ')}.`,
      ];

/** A row without the cells of some columns, which stay as empty places. */
export const blanked = (cells: string[], columns: readonly number[]): string[] =>
  columns.length === 0 ? cells : cells.map((cell, index) => (columns.includes(index) ? '' : cell));

/** A table's lines with some columns emptied, headings and all; every row stays in its line. */
export function blankColumns(
  name: string,
  lines: string[],
  { line, delimiter }: TableHead,
  columns: readonly number[],
): string[] {
  if (columns.length === 0) return lines;
  const blank = lines.map((text, index) => (index < line - 1 ? text : ''));
  for (const record of csvRecords(lines.slice(line - 1), { name, delimiter, firstLine: line })) {
    const rest = csvLine(blanked(record.cells, columns), delimiter).split('\n');
    blank.splice(record.line - 1, rest.length, ...rest);
  }
  return blank;
}

/** Cells as a line of CSV, with quotes only where they are needed. */
export const csvLine = (cells: readonly string[], delimiter: string): string =>
  cells
    .map((cell) =>
      cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
    )
    .join(delimiter);
