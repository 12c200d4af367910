import { FigureStatus } from '../../shared/figure-status.ts';
import { calendarDate } from '../../shared/import/numbers.ts';
import type { TableRow } from '../../shared/import/table/table.ts';
import { attendanceCode, isCodeHeading } from '../attendance-codes.ts';
import type { AttendanceForm } from '../attendance-form.ts';
import type { Summand } from '../attendance-totals.ts';

export const UNIT = 'NU_IDENTIFICADOR';
export const MONTH = 'mes';
export const SITUATION = 'situacao';

/** The words that say why a unit has no numbers of a month. */
export const SITUATIONS = { 'não publicado': FigureStatus.NOT_PUBLISHED, atrasado: FigureStatus.LATE };

/** A cell of the national file, which wraps texts in '…'. */
export const unwrapped = (text: string | null): string | null =>
  text === null ? null : text.replace(/^'(.*)'$/s, '$1').trim() || null;

/** The month as "2024-05", written in one of the ways that the files have; null for what is none. */
export function monthOf(text: string): string | null {
  const [, year, month] = /^(\d{4})-?(\d{2})$/.exec(text) ?? swapped(/^(\d{1,2})\/(\d{4})$/.exec(text)) ?? [];
  const found = year && month ? `${year}-${month.padStart(2, '0')}` : calendarDate(text)?.slice(0, 7);
  return found && /^\d{4}-(0[1-9]|1[0-2])$/.test(found) ? found : null;
}

const swapped = (match: RegExpExecArray | null): (string | undefined)[] | null =>
  match ? [match[0], match[2], match[1]] : null;

/** The headings of a file that are codes, told apart into what is published of a form and what never is. */
export function codesOf(headings: readonly string[], form: AttendanceForm) {
  const codes = headings.filter(isCodeHeading);
  return {
    published: codes.filter((heading) => attendanceCode(form, heading.toUpperCase())),
    withheld: codes.filter((heading) => !attendanceCode(form, heading.toUpperCase())),
  };
}

/** The count in a cell: whole and not below zero. An empty cell is a code that the unit did not fill in. */
export function countCell(row: TableRow, heading: string): Summand {
  const text = unwrapped(row.optional(heading));
  const situation = unwrapped(row.optional(SITUATION));
  if (text === null) {
    const said = situation === null ? undefined : SITUATIONS[situation as keyof typeof SITUATIONS];
    return { value: null, status: said ?? FigureStatus.NOT_PUBLISHED };
  }
  if (/^oculto$/i.test(text)) return { value: null, status: FigureStatus.SUPPRESSED };
  const count = /^\d{1,3}(\.\d{3})+$/.test(text) ? text.replaceAll('.', '') : text.replace(/[.,]0+$/, '');
  if (!/^\d+$/.test(count)) row.refuse(heading, 'não é uma contagem', 'Use só algarismos, ou deixe vazio');
  return { value: count, status: FigureStatus.PUBLISHED };
}
