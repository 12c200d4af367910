import type { BudgetLine, FiscalYear } from '../graph/budget.ts';
import { compare } from './decimal.ts';

/** Lines that a year's page lists; of a longer budget the largest, and the files and the graph have all. */
const MOST = 60;

// Every link to a line asks for them, and a long budget is sorted only once.
const shownOf = new WeakMap<readonly BudgetLine[], readonly BudgetLine[]>();

/** The lines that a year's page lists. */
export function shownLines({ lines }: Pick<FiscalYear, 'lines'>): readonly BudgetLine[] {
  const shown = shownOf.get(lines) ?? largestLines(lines, MOST);
  shownOf.set(lines, shown);
  return shown;
}

/** All lines in the order of the source; of more than `most` those with the largest appropriations, largest first. */
export function largestLines(lines: readonly BudgetLine[], most: number): readonly BudgetLine[] {
  if (lines.length <= most) return lines;
  const size = ({ appropriation }: BudgetLine) => appropriation.amount ?? '0';
  return lines.toSorted((a, b) => compare(size(b), size(a))).slice(0, most);
}

/** The place of a line on its year's page; that of the whole table when the line itself is not listed. */
export const lineAnchor = (year: Pick<FiscalYear, 'lines'>, code: string): string =>
  shownLines(year).some((line) => line.code === code) ? `#l-${code}` : '#linhas';
