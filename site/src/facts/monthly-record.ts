import type { Attendance } from '../graph/attendance.ts';

type Measure = Attendance['measure'];

/** One code of a form in a year: the municipality's number of each month, and of the year where months may be summed. */
export interface CodeOfYear {
  code: string;
  name: string;
  unitOfCount: string;
  months: readonly (Attendance | undefined)[];
  year: Attendance | undefined;
}

/** A unit that left out months in which others of its kind told. */
export interface SilentUnit {
  name: string;
  months: readonly string[];
}

/** What one form tells of a year, in stocks or in flows, as the form orders its codes. */
export interface FormOfYear {
  form: Attendance['form'];
  measure: Measure;
  codes: readonly CodeOfYear[];
  silent: readonly SilentUnit[];
  figures: readonly Attendance[];
}

/** Years of which a monthly record is published, newest first. */
export const recordYears = (all: readonly Attendance[]): string[] =>
  [...new Set(all.map(({ period }) => period.slice(0, 4)))].toSorted().toReversed();

/**
 * A year's record by form, flows before stocks; forms and measures without a number are left out. Of the municipality,
 * or of the unit whose figures alone are given.
 */
export function formsOfYear(
  all: readonly Attendance[],
  year: string,
  unitId: string | null = null,
): FormOfYear[] {
  const figures = all.filter(({ period }) => period.startsWith(year));
  const groups = Map.groupBy(figures, ({ form, measure }) => `${form}/${measure}`);
  const order: readonly Measure[] = ['FLOW', 'STOCK'];
  return [...groups.values()]
    .map((own) => formOf(own, year, unitId))
    .filter((group) => group !== null)
    .toSorted((a, b) => a.form.localeCompare(b.form) || order.indexOf(a.measure) - order.indexOf(b.measure));
}

function formOf(figures: readonly Attendance[], year: string, unitId: string | null): FormOfYear | null {
  const [first] = figures;
  const totals = figures.filter(({ unit }) => (unit?.id ?? null) === unitId);
  if (!first || totals.length === 0) return null;
  const codes = [...Map.groupBy(totals, ({ code }) => code)].map(([code, own]) => ({
    code,
    name: own[0]?.name ?? code,
    unitOfCount: own[0]?.unitOfCount ?? '',
    months: monthsOf(year).map((month) => own.find(({ period }) => period === month)),
    year: own.find(({ period }) => period === year),
  }));
  const { form, measure } = first;
  return { form, measure, codes, silent: silentUnits(figures), figures };
}

/** A month that a unit left out of a single code is told in that code's row; here are months left out wholly. */
function silentUnits(figures: readonly Attendance[]): SilentUnit[] {
  const months = figures.filter(({ unit, period }) => unit !== null && period.length > 4);
  return [...Map.groupBy(months, ({ unit }) => unit?.id ?? '').values()].flatMap((own) => {
    const silent = [...Map.groupBy(own, ({ period }) => period)]
      .filter(([, all]) => all.every(({ status }) => status === 'NOT_PUBLISHED' || status === 'LATE'))
      .map(([month]) => month)
      .toSorted();
    return silent.length > 0 ? [{ name: own[0]?.unit?.name ?? '', months: silent }] : [];
  });
}

/** The twelve months of a year: "2024-01" to "2024-12". */
const monthsOf = (year: string): string[] =>
  Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);

/** The first code of the form that has a number in most months: the one to be drawn. */
export const mostTold = (codes: readonly CodeOfYear[]): CodeOfYear | undefined =>
  codes.toSorted((a, b) => toldMonths(b) - toldMonths(a))[0];

/** In how many months a code has a number. */
export const toldMonths = ({ months }: CodeOfYear): number =>
  months.filter((month) => month?.status === 'PUBLISHED' && month.value !== null).length;
