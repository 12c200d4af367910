import { calendarDate } from '../../shared/import/numbers.ts';
import type { TableRow } from '../../shared/import/table/table.ts';

/** A cell of the panel; the "-" that it writes for a null is null. */
export function panelText(row: TableRow, heading: string): string | null {
  const text = row.optional(heading);
  return text === '-' ? null : text;
}

/** A day; the panel adds the hour of midnight in Brasília ("2026-08-28 03:00:00.000000"). Null when it gives none. */
export function panelDay(row: TableRow, heading: string): string | null {
  const text = panelText(row, heading);
  if (text === null) return null;
  const day = calendarDate(text.replace(/[T ]\d{2}:\d{2}.*$/, ''));
  return day ?? row.refuse(heading, 'não é uma data', 'Use a data como 2024-08-28 ou 28/08/2024');
}
