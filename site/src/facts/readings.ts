import type { Strategy } from '../graph/plan.ts';
import { compare, difference, sum } from './decimal.ts';

/** The same targets read as four kinds of promise. */
export interface Readings {
  lastYear: number;
  last: string;
  firstYear: number;
  /** What the last year would add if the numbers are a level or a running total. */
  step: string;
  /** What all years would add up to if each number stood for its own year. */
  total: string;
}

/**
 * Readings of an undeclared target. Null where they would say nothing: shares, gaps, fewer than two years,
 * numbers that are equal or fall (a running total never falls).
 */
export function readingsOf(strategy: Strategy): Readings | null {
  const targets = strategy.targets.toSorted((a, b) => a.year - b.year);
  const planned = targets.flatMap((one) => (one.planned !== null && !one.isShare ? [one.planned] : []));
  const [first, last, before] = [targets[0], planned.at(-1), planned.at(-2)];
  if (planned.length !== targets.length || !first || last === undefined || before === undefined) return null;
  const rises = planned.every(
    (value, index) => index === 0 || compare(value, planned[index - 1] ?? '0') >= 0,
  );
  if (!rises || compare(last, planned[0] ?? '0') === 0) return null;
  return {
    firstYear: first.year,
    lastYear: targets.at(-1)?.year ?? first.year,
    last,
    step: difference(last, before),
    total: sum(planned),
  };
}
