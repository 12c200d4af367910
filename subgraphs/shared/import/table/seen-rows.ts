import type { TableRow } from './table-row.ts';

/** Which things a file has told so far, each of which may stand in it once. */
export class SeenRows {
  private readonly lines = new Map<string, number>();

  /**
   * The line of an earlier row with the same key; null for the first one. The cells of the headings make the key: where
   * one of them was refused, what the row is about is not known, and it is compared with none.
   */
  before(row: TableRow, key: string, headings: readonly string[]): number | null {
    if (headings.some((heading) => row.isRefused(heading))) return null;
    const first = this.lines.get(key);
    if (first === undefined) this.lines.set(key, row.line);
    return first ?? null;
  }
}

/** A check that each thing stands in a file once: the second row that names it is a fault, which tells the first. */
export function once(): (row: TableRow, heading: string, key: string, remedy: string) => void {
  const seen = new SeenRows();
  return (row, heading, key, remedy) => {
    const first = seen.before(row, key, [heading]);
    if (first !== null) row.refuse(heading, `já está na linha ${first}`, remedy);
  };
}
