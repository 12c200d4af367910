import { YEAR } from '../../shared/import/about.ts';
import type { TableRow } from '../../shared/import/table/table.ts';

/** A cell with a fiscal year, which must be there; 0, with a fault, when it is none. */
export function yearCell(row: TableRow, heading: string): number {
  const text = row.text(heading);
  if (YEAR.shape.test(text)) return Number(text);
  if (text !== '') row.refuse(heading, 'não é um ano', 'Use quatro algarismos, de 1988 a 2099, como 2024');
  return 0;
}

/** A cell with a month, which the panel writes as text with two digits ("08"); null when it gives none. */
export function monthCell(row: TableRow, heading: string): number | null {
  const text = row.optional(heading);
  if (text === null || text === '-') return null;
  if (/^(0?[1-9]|1[0-2])$/.test(text)) return Number(text);
  return row.refuse(heading, 'não é um mês', 'Use um número de 01 a 12');
}

/** The month of a balance, written "202412", "2024-12" or "12/2024", as "2024-12". */
export function balanceMonth(row: TableRow, heading: string): string {
  const text = row.text(heading);
  const [year, month] = /^(\d{4})-?(\d{2})$/.exec(text)?.slice(1) ?? [text.slice(3), text.slice(0, 2)];
  const written = `${year}-${month}`;
  if (/^(19|20)\d{2}-(0[1-9]|1[0-2])$/.test(written) && /^(\d{4}-?\d{2}|\d{2}\/\d{4})$/.test(text))
    return written;
  if (text !== '') row.refuse(heading, 'não é um ano e mês', 'Escreva como 2024-12');
  return '';
}

/**
 * A branch's or account's number without the zeros before it, of which sources write more or fewer, and without signs:
 * "0000197475" is "197475", "02791-X" is "2791X". Banks put an X where the check digit is ten.
 */
export function bankNumber(row: TableRow, heading: string): string {
  const text = row.text(heading);
  const digits = text.toUpperCase().replaceAll(/[\s.-]/g, '');
  if (/^\d+X?$/.test(digits)) return digits.replace(/^0+(?=.)/, '');
  if (text !== '') {
    row.refuse(heading, 'não é um número de banco', 'Use só algarismos, com X no fim quando há');
  }
  return '';
}
