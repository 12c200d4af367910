import type { BudgetLine, FiscalYear } from '../graph/budget.ts';
import type { Town } from '../graph/snapshot.ts';

/** A line of a year's budget. */
export interface YearLine {
  year: FiscalYear;
  line: BudgetLine;
}

type Budget = Pick<Town['published'], 'fiscalYears'>;

// Each action of a plan and each decision asks, and a town's lines are gone through once.
const byActionOf = new WeakMap<Budget, Map<string, YearLine[]>>();

/** The budget lines that say that they pay for an action of a plan, oldest year first. */
export function linesOfAction(published: Budget, actionId: string): readonly YearLine[] {
  const known = byActionOf.get(published) ?? byAction(published);
  byActionOf.set(published, known);
  return known.get(actionId) ?? [];
}

function byAction({ fiscalYears }: Budget): Map<string, YearLine[]> {
  const tied = fiscalYears
    .toSorted((a, b) => a.year - b.year)
    .flatMap((year) => year.lines.map((line) => ({ year, line })))
    .filter(({ line }) => line.action !== null);
  return Map.groupBy(tied, ({ line }) => line.action!.id);
}
