import { csvLine } from './left-out.ts';
import type { PublicFile } from '../file/public-file.ts';
import { recordsOf } from '../table/stream-table.ts';
import { headOf } from '../table/table-head.ts';

/** Cells that a copy must not have besides those about persons. */
export interface LeftOutCells {
  /** Headings of the columns. */
  columns: readonly string[];
  /** Lines of the rows in which these cells are emptied; without them the columns are taken away. */
  rows?: ReadonlySet<number>;
}

/**
 * A copy of a table to be kept in place of the original: CSV in UTF-8 with the same cells as published, without the
 * columns about persons and without what the layout names. A spreadsheet's copy has `;` between its cells.
 */
export async function leftOutCopy(file: PublicFile, cells?: LeftOutCells): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  for await (const piece of leftOutPieces(file, cells)) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

/** The same copy in pieces, for files too long for memory. */
export async function* leftOutPieces(file: PublicFile, cells?: LeftOutCells): AsyncGenerator<string> {
  const head = headOf(file.lines);
  const delimiter = file.contents.grid ? ';' : head.delimiter;
  const preamble = (file.contents.published ?? file.lines).slice(0, Math.max(0, head.line - 1));
  if (preamble.length > 0) yield `${preamble.join('\n')}\n`;
  let named: number[] = [];
  for await (const records of recordsOf(file)) {
    const [first] = records;
    if (first?.line === head.line) {
      named = (cells?.columns ?? []).map((heading) =>
        first.cells.findIndex((cell) => cell.trim() === heading),
      );
    }
    const gone = new Set([...file.contents.leftOutColumns, ...(cells?.rows ? [] : named)]);
    const lines = records.map((record) => {
      const isEmptied = cells?.rows?.has(record.line) ?? false;
      const all = padded(record.cells, file.contents.grid ? head.headings.length : 0);
      const texts = all.map((cell, index) => (isEmptied && named.includes(index) ? '' : cell));
      return csvLine(
        texts.filter((_, index) => !gone.has(index)),
        delimiter,
      );
    });
    yield `${lines.join('\n')}\n`;
  }
}

/** A spreadsheet's rows end with their last filled cell; those of a text all have the same number. */
const padded = (cells: string[], length: number): string[] =>
  cells.length < length ? [...cells, ...Array<string>(length - cells.length).fill('')] : cells;
