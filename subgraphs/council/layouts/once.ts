import type { TableRow } from '../../shared/import/table/table.ts';

/** A check that each thing stands in a file once: the second row that names it is a fault, which tells the first. */
export function once(): (row: TableRow, heading: string, key: string, remedy: string) => void {
  const lines = new Map<string, number>();
  return (row, heading, key, remedy) => {
    const first = lines.get(key);
    if (first === undefined) lines.set(key, row.line);
    else row.refuse(heading, `já está na linha ${first}`, remedy);
  };
}
