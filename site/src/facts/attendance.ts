import type { Indicator } from '../graph/network.ts';
import { isCadUnico } from './cadunico.ts';
import { compare } from './decimal.ts';

/** Monthly means and other counts of attendance in a year, largest first, those without a number last. */
export function attendanceIn(indicators: readonly Indicator[], year: number): Indicator[] {
  return indicators
    .filter((one) => !isCadUnico(one) && one.period.startsWith(String(year)))
    .toSorted((a, b) => byValue(b.value, a.value) || a.name.localeCompare(b.name, 'pt-BR'));
}

/** Years that have attendance figures, newest first. */
export function attendanceYears(indicators: readonly Indicator[]): number[] {
  const years = indicators.filter((one) => !isCadUnico(one)).map((one) => Number(one.period.slice(0, 4)));
  return [...new Set(years)].toSorted((a, b) => b - a);
}

function byValue(left: string | null, right: string | null): number {
  if (left === null || right === null) return Number(left !== null) - Number(right !== null);
  return compare(left, right);
}
