import type { BudgetLine } from '../graph/budget.ts';
import type { Council } from '../graph/council.ts';
import { type Decided, decisions } from './deliberation-slug.ts';
import { stillThere } from './subjects.ts';
import { subjectsOfLine } from './trail.ts';

// Each action of a plan asks, and a town's decisions get their addresses once.
const decidedBy = new WeakMap<readonly Council[], readonly Decided[]>();

/** The decisions of a municipality's councils that concern one of these things themselves, newest first. */
export function decidedAbout(
  { councils }: { councils: readonly Council[] },
  ids: ReadonlySet<string>,
): Decided[] {
  const all = decidedBy.get(councils) ?? decisions(councils);
  decidedBy.set(councils, all);
  return all.filter(({ deliberation }) => stillThere(deliberation.concerns).some(({ id }) => ids.has(id)));
}

/** All that a decision on money of these lines may name: the way of a decision to its lines, walked back. */
export const subjectsOfLines = (lines: readonly BudgetLine[]): ReadonlySet<string> =>
  new Set(lines.flatMap(subjectsOfLine));
