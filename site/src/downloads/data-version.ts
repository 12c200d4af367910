import { createHash } from 'node:crypto';
import type { FilledTable } from './table.ts';

/** A version of a set of tables: the same names, columns and rows have the same, wherever they were rendered. */
export function dataVersion(tables: readonly FilledTable[]): string {
  const hash = createHash('sha256');
  for (const { name, columns, rows } of tables)
    hash.update(JSON.stringify([name, columns.map((column) => [column.name, column.type]), rows]));
  return hash.digest('hex').slice(0, 12);
}
