import { Big } from 'big.js';
import { FigureStatus } from '../shared/figure-status.ts';
import { attendanceCode } from './attendance-codes.ts';
import { AttendanceMeasure, type AttendanceForm } from './attendance-form.ts';

/** A figure as far as sums go. */
export interface Summand {
  value: string | null;
  status: FigureStatus;
}

/** Whose figure it is, of what and when. */
export interface FigureKey {
  ibgeCode: string;
  /** Null for all units of the municipality together. */
  unitId: string | null;
  form: AttendanceForm;
  code: string;
  period: string;
}

export interface Figure extends FigureKey, Summand {}

/** The id of a figure's row. */
export const attendanceId = ({ ibgeCode, unitId, form, code, period }: FigureKey): string =>
  `${ibgeCode}/${unitId ?? 'total'}/${form}.${code}/${period}`;

/** A figure that is summed up from others, with how many of them there are and should be. */
export interface Total extends Figure {
  reported: number;
  expected: number;
}

/** How many units a month's total is of; a year's sum is of twelve months, which is said by its period. */
export const coverageOf = ({ unitId, period, reported, expected }: Total) =>
  unitId === null && period.length > 4 ? { unitsReported: reported, unitsExpected: expected } : {};

/**
 * What parts are together: a number only when every one of the expected is a number. A hidden part hides the sum, for
 * its value is kept nowhere; a missing part makes the whole incomplete.
 */
function summed(parts: readonly (Summand | undefined)[]): Summand & { reported: number } {
  const reported = parts.filter((part) => part && isReported(part)).length;
  const isWhole = parts.length > 0 && reported === parts.length;
  if (!isWhole) return { value: null, status: FigureStatus.NOT_PUBLISHED, reported };
  if (parts.some((part) => part?.value === null)) {
    return { value: null, status: FigureStatus.SUPPRESSED, reported };
  }
  const value = parts.reduce((sum, part) => sum.plus(part?.value ?? 0), new Big(0));
  return { value: value.toFixed(), status: FigureStatus.PUBLISHED, reported };
}

const isReported = ({ status }: Summand): boolean =>
  status === FigureStatus.PUBLISHED || status === FigureStatus.SUPPRESSED;

/** Whether a unit was there in a month, as far as is known when it opened. */
export const isOpen = ({ openedOn }: { openedOn: string | null }, month: string): boolean =>
  openedOn === null || openedOn.slice(0, 7) <= month;

/** A unit that fills in one of the forms. */
export interface ReportingUnit {
  id: string;
  ibgeCode: string;
  form: AttendanceForm;
  openedOn: string | null;
}

/**
 * Which units of a municipality should report in a month, for `totalsOf`: those of the published network that were
 * there, and whoever did report, though it is in the network no more.
 */
export function expectedUnits(
  units: readonly ReportingUnit[],
  told: Iterable<FigureKey>,
): (form: AttendanceForm, month: string) => string[] {
  const reporting = new Map<string, Set<string>>();
  for (const { form, period, unitId } of told) {
    if (unitId === null) continue;
    const key = `${form}/${period}`;
    reporting.set(key, (reporting.get(key) ?? new Set()).add(unitId));
  }
  return (form, month) => {
    const open = units.filter((unit) => unit.form === form && isOpen(unit, month));
    return [...new Set([...open.map(({ id }) => id), ...(reporting.get(`${form}/${month}`) ?? [])])];
  };
}

/** The twelve months of a year. */
export const monthsOf = (year: string): string[] =>
  Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);

/**
 * All sums that figures of one municipality take part in: the units' together in each month that is told, and, of
 * flows only, the twelve months of a year. `unitsOf` says which units should report.
 */
export function totalsOf(
  told: readonly FigureKey[],
  known: ReadonlyMap<string, Summand>,
  unitsOf: (form: AttendanceForm, month: string) => readonly string[],
): Total[] {
  const all = new Map(known);
  const found = new Map<string, Total>();
  const note = (key: FigureKey, parts: readonly FigureKey[]) => {
    const id = attendanceId(key);
    const sum = summed(parts.map((part) => all.get(attendanceId(part))));
    all.set(id, sum);
    found.set(id, { ...key, ...sum, expected: parts.length });
  };
  for (const key of told) {
    const total = { ...key, unitId: null };
    if (found.has(attendanceId(total))) continue;
    note(
      total,
      unitsOf(key.form, key.period).map((unitId) => ({ ...key, unitId })),
    );
  }
  const years = [...told, ...found.values()].filter(
    ({ form, code }) => attendanceCode(form, code)?.measure === AttendanceMeasure.FLOW,
  );
  for (const key of years) {
    const period = key.period.slice(0, 4);
    const months = monthsOf(period).map((month) => ({ ...key, period: month }));
    // A year that is still going on has no sum, and nothing is said of it.
    if (months.every((month) => all.has(attendanceId(month)))) note({ ...keyOf(key), period }, months);
  }
  return [...found.values()];
}

const keyOf = ({ ibgeCode, unitId, form, code, period }: FigureKey): FigureKey => ({
  ibgeCode,
  unitId,
  form,
  code,
  period,
});
