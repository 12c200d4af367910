import type { TableRow } from '../../shared/import/table/table.ts';

/** The number of a meeting's minutes, such as 372, 12-A or 003/2025; null when the cell is empty. */
export function minutesCell(row: TableRow, heading: string): string | null {
  const text = row.optional(heading);
  return text === null || /^\d[\d./-]*[A-Za-z]?$/.test(text)
    ? text
    : row.refuse(heading, 'não é o número de uma ata', 'Escreva como 372, 12-A ou 003/2025');
}
