import { repaired } from '../file/double-encoding.ts';
import type { PublicFile } from '../file/public-file.ts';
import type { SourceRecord } from '../table/csv-records.ts';
import { recordsOf } from '../table/stream-table.ts';
import { headOf } from '../table/table-head.ts';
import { csvLine } from './left-out.ts';
import { isRemark, type UnusedParts } from './unused-parts.ts';

/** What a copy of a table is without, and what stands in its rows. */
interface CopyOf {
  unused?: Pick<UnusedParts, 'unknown' | 'lines'>;
  /** Lines, from 1, of rows that are not in it. */
  leftOutLines?: ReadonlySet<number>;
  /** The cells of a row, with what they must not show put out of sight; all of them, in their places. */
  cellsOf?: (record: SourceRecord) => string[];
}

/**
 * A copy of a table to be kept in place of the original, in pieces: CSV in UTF-8 with the same cells as published,
 * without the columns about persons, the columns and the lines above that no reader used, remarks, and the given lines.
 * A spreadsheet's copy has `;` between its cells.
 */
export async function* leftOutPieces(
  original: PublicFile,
  {
    unused = { unknown: [], lines: [] },
    leftOutLines = new Set(),
    cellsOf = ({ cells }) => cells,
  }: CopyOf = {},
): AsyncGenerator<string> {
  const { grid, published, leftOutColumns, tables } = original.contents;
  const file = tables[0]?.file ?? original;
  const head = headOf(file.lines);
  const delimiter = grid ? ';' : head.delimiter;
  const above = (published ?? file.lines).slice(0, Math.max(0, head.line - 1));
  const preamble = above.filter((_, index) => !unused.lines.includes(index + 1));
  if (preamble.length > 0) yield `${preamble.join('\n')}\n`;
  let kept: ((cells: string[]) => string[]) | null = null;
  for await (const records of recordsOf(file)) {
    const [first] = records;
    if (!kept && first) {
      const columns = keptColumns(first.cells, leftOutColumns, unused.unknown);
      kept = (cells) => columns.map((column) => cells[column] ?? '');
    }
    const shown = records.filter(({ line, cells }) => !leftOutLines.has(line) && !isRemark(cells));
    const lines = shown.map((record) => csvLine(kept?.(cellsOf(record)) ?? [], delimiter));
    if (lines.length > 0) yield `${lines.join('\n')}\n`;
  }
}

/**
 * The columns, from 0, that stay. One without a heading is none that anybody used; nor are cells behind the last one,
 * which are empty.
 */
const keptColumns = (headings: string[], personal: readonly number[], unknown: readonly string[]): number[] =>
  headings.flatMap((cell, index) => {
    const heading = repaired(cell).trim();
    return heading === '' || personal.includes(index) || unknown.includes(heading) ? [] : [index];
  });
