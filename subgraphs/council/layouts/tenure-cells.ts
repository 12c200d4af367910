import type { TableRow } from '../../shared/import/table/table.ts';

/** The first and last day of a row, of which the last may be missing and must not come first. */
export function tenureCells(row: TableRow): { start: string | null; end: string | null } {
  const start = row.text('inicio') === '' ? null : row.date('inicio');
  const end = row.date('fim');
  if (start !== null && end !== null && end < start) {
    row.refuse('fim', 'acaba antes de começar', 'Confira as duas datas');
  }
  return { start, end };
}
