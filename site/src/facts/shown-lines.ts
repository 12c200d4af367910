import type { BudgetLine, FiscalYear } from '../graph/budget.ts';
import { compare } from './decimal.ts';

/** Lines that a year's page lists; of a longer budget the largest, and the files and the graph have all. */
const MOST = 60;

/** The lines that a year's page lists. */
export const shownLines = ({ lines }: Pick<FiscalYear, 'lines'>): readonly BudgetLine[] =>
  largestLines(lines, MOST);

/** All lines in the order of the source; of more than `most` those with the largest appropriations, largest first. */
export function largestLines(lines: readonly BudgetLine[], most: number): readonly BudgetLine[] {
  if (lines.length <= most) return lines;
  const size = ({ appropriation }: BudgetLine) => appropriation.amount ?? '0';
  return lines.toSorted((a, b) => compare(size(b), size(a))).slice(0, most);
}

/** The place of a line on its year's page; that of the whole table when the line itself is not listed. */
export const lineAnchor = (year: Pick<FiscalYear, 'lines'>, code: string): string =>
  shownLines(year).some((line) => line.code === code) ? `#l-${code}` : '#linhas';
