import { stringify } from 'csv-stringify/sync';
import type { Cell, Column, FilledTable } from '../table.ts';

/**
 * CSV for programs, as RFC 4180 has it: UTF-8, comma, CRLF, a heading of stable names, decimal point, days as
 * 2022-03-18. An empty cell is an absent value. Text is as it was published, whatever it begins with.
 */
export const csv = ({ columns, rows }: FilledTable): string =>
  stringify([columns.map(({ name }) => name), ...rows.map((row) => row.map(plain))], {
    record_delimiter: '\r\n',
  });

/**
 * CSV that a Brazilian spreadsheet opens with the right types: BOM, semicolon, decimal comma, days as 18/03/2022,
 * "sim" and "não". Text that would be taken for a formula, or for a number of fewer digits, begins with an apostrophe.
 */
export function spreadsheetCsv({ columns, rows }: FilledTable): string {
  return stringify(
    [
      columns.map(({ name }) => name),
      ...rows.map((row) => row.map((cell, at) => brazilian(cell, columns[at]))),
    ],
    { bom: true, delimiter: ';', record_delimiter: '\r\n' },
  );
}

/**
 * What a spreadsheet takes for the beginning of a formula, some also in the wide form of East Asia; and digits of which
 * it would drop the noughts in front, or all after the fifteenth.
 */
const misread = /^(?:[=+\-@\t\r＝＋－＠]|0\d+$|\d{16,}$)/;

const plain = (cell: Cell): string => (cell === null ? '' : String(cell));

function brazilian(cell: Cell, column: Column | undefined): string {
  const written = plain(cell);
  switch (column?.type) {
    case 'decimal':
    case 'money':
    case 'share':
      return written.replace('.', ',');
    case 'boolean':
      return cell === null ? '' : cell ? 'sim' : 'não';
    case 'date':
      return written.split('-').toReversed().join('/');
    // A negative amount is a number and no formula. The library's own escaping of single cells costs five times the rest.
    case 'text':
    case undefined:
      return misread.test(written) ? `'${written}` : written;
    default:
      return written;
  }
}
