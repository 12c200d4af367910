import type { FilledTable } from '../table.ts';

/**
 * A JSON list, one object for each row and one row a line. Amounts, decimals and shares are text, for a program that
 * reads them as binary fractions would lose digits; an absent value is null.
 */
export function json({ columns, rows }: FilledTable): string {
  const lines = rows.map((row) =>
    JSON.stringify(Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null]))),
  );
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}
