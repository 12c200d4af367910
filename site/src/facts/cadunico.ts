import type { Indicator } from '../graph/network.ts';
import { compare, ratio } from './decimal.ts';

const totalCode = 'CADUNICO_FAMILIES';
const bracketPrefix = `${totalCode}_`;

/** Families in Cadastro Único in one period, by income bracket in the order of the graph. */
export interface CadUnicoPeriod {
  period: string;
  total: Indicator;
  parts: readonly Indicator[];
}

/** The last year with a published total, with its periods in order; null where there is none. */
export function cadUnico(
  indicators: readonly Indicator[],
): { year: string; periods: CadUnicoPeriod[] } | null {
  const totals = indicators.filter((one) => one.code === totalCode && one.value !== null);
  const year = totals
    .map((one) => one.period.slice(0, 4))
    .toSorted()
    .at(-1);
  if (!year) return null;
  const periods = totals
    .filter((total) => total.period.startsWith(year))
    .toSorted((a, b) => a.period.localeCompare(b.period))
    .map((total) => ({ period: total.period, total, parts: partsOf(indicators, total.period) }));
  return { year, periods };
}

/** Indicators of the Cadastro Único, which have a figure of their own. */
export const isCadUnico = (indicator: Indicator): boolean => indicator.code.startsWith('CADUNICO_');

/** Whether every period has the same brackets, all published and making its total: only then are they drawn. */
export function hasWholeParts(periods: readonly CadUnicoPeriod[]): boolean {
  const codes = (one: CadUnicoPeriod) => one.parts.map((part) => part.code).join();
  const [first] = periods;
  if (!first || first.parts.length === 0) return false;
  return periods.every(
    (one) =>
      codes(one) === codes(first) &&
      one.total.findings.length === 0 &&
      one.parts.every((part) => part.value !== null),
  );
}

/** Width of a bracket as a fraction of the largest total of all periods. */
export function widthOf(part: Indicator, periods: readonly CadUnicoPeriod[]): number {
  const widest = periods.map((one) => one.total.value ?? '0').toSorted((a, b) => compare(b, a))[0];
  return part.value === null ? 0 : ratio(part.value, widest ?? part.value);
}

function partsOf(indicators: readonly Indicator[], period: string): Indicator[] {
  return indicators.filter((one) => one.period === period && one.code.startsWith(bracketPrefix));
}

/** "2 de 12 meses" needs every period to be a month. */
export const isMonthly = (periods: readonly CadUnicoPeriod[]): boolean =>
  periods.every((one) => one.period.length === 'AAAA-MM'.length);
