import { writeOds } from 'hucre/ods';
import { type CellValue, writeXlsx, type WriteSheet } from 'hucre/xlsx';
import type { Cell, Column, ColumnType, FilledTable } from '../table.ts';

/** Digits that a spreadsheet keeps of a number; a longer one is written as text, with all of them. */
const EXACT_DIGITS = 15;
const formats: Partial<Record<ColumnType, string>> = {
  text: '@',
  money: '#,##0.00',
  date: 'dd/mm/yyyy',
  year: '0',
};
const widths: Partial<Record<ColumnType, number>> = { text: 28, money: 18, moment: 26 };

/** A spreadsheet with a sheet for each table, as XLSX; text is text, whatever it begins with. */
export const xlsx = (tables: readonly FilledTable[]): Promise<Uint8Array> =>
  writeXlsx({ sheets: sheets(tables), properties: { modified: new Date(0) } });

/** The same as an OpenDocument spreadsheet. */
export const ods = (tables: readonly FilledTable[]): Promise<Uint8Array> =>
  writeOds({ sheets: sheets(tables), properties: { modified: new Date(0) } });

const sheets = (tables: readonly FilledTable[]): WriteSheet[] =>
  tables.map(({ name, columns, rows }) => ({
    // Spreadsheets allow 31 letters.
    name: name.slice(0, 31),
    columns: columns.map(({ type }) => ({ width: widths[type] ?? 14, numFmt: formats[type] })),
    rows: [
      columns.map((column) => column.name),
      ...rows.map((row) => row.map((cell, at) => sheetCell(cell, columns[at]))),
    ],
  }));

function sheetCell(cell: Cell, column: Column | undefined): CellValue {
  if (typeof cell !== 'string' || cell === '') return cell === '' ? null : cell;
  switch (column?.type) {
    case 'decimal':
    case 'money':
    case 'share':
      return digits(cell) > EXACT_DIGITS ? cell : Number(cell);
    case 'date':
      return new Date(`${cell}T00:00:00Z`);
    default:
      return cell;
  }
}

const digits = (decimal: string): number => decimal.replace(/\D/g, '').replace(/^0+/, '').length;
