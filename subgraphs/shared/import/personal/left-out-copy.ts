import { csvLine } from './left-out.ts';
import type { PublicFile } from '../file/public-file.ts';
import { recordsOf } from '../table/stream-table.ts';
import { headOf } from '../table/table-head.ts';

/**
 * A copy of a table to be kept in place of the original, in pieces: CSV in UTF-8 with the same cells as published,
 * without the columns about persons and without the given lines. A spreadsheet's copy has `;` between its cells.
 */
export async function* leftOutPieces(
  file: PublicFile,
  leftOutLines: ReadonlySet<number> = new Set(),
): AsyncGenerator<string> {
  const { grid, published, leftOutColumns } = file.contents;
  const head = headOf(file.lines);
  const delimiter = grid ? ';' : head.delimiter;
  const preamble = (published ?? file.lines).slice(0, Math.max(0, head.line - 1));
  if (preamble.length > 0) yield `${preamble.join('\n')}\n`;
  for await (const records of recordsOf(file)) {
    const kept = records.filter(({ line }) => !leftOutLines.has(line));
    const lines = kept.map(({ cells }) => {
      const all = padded(cells, grid ? head.headings.length : 0);
      return csvLine(
        all.filter((_, index) => !leftOutColumns.includes(index)),
        delimiter,
      );
    });
    if (lines.length > 0) yield `${lines.join('\n')}\n`;
  }
}

/** A spreadsheet's rows end with their last filled cell; those of a text all have the same number. */
const padded = (cells: string[], length: number): string[] =>
  cells.length < length ? [...cells, ...Array<string>(length - cells.length).fill('')] : cells;
