import type { BudgetLine } from './budget-line.ts';
import type { FiscalYear } from './fiscal-year.ts';
import type { Funding } from './funding.ts';
import { FundingOrigin } from './funding-origin.ts';
import { LineGrouping, stageTotals } from './stage-totals.ts';
import { IntraBudget, Statement } from './statement.ts';
import type { WholeFigure } from './whole-figures.ts';

/** What the municipality itself says of a year: its report's total and federal money, and its lines, summed. */
interface OwnFigures {
  total: WholeFigure | null;
  received: WholeFigure | null;
  lines: WholeFigure[];
}

/** Lines are summed only for stages that every line of the year has. No part of it says whether intra is counted. */
export function ownFigures(
  year: Pick<FiscalYear, 'year' | 'totalAmount' | 'totalSourceId' | 'totalLocator'>,
  lines: readonly BudgetLine[],
  funding: readonly Pick<Funding, 'origin' | 'amount' | 'sourceId' | 'locator'>[],
): OwnFigures {
  const alike = { period: String(year.year), intraBudget: IntraBudget.UNDECLARED };
  const report = { ...alike, statement: Statement.MANAGEMENT_REPORT, stage: null, isFromParts: false };
  const { totalAmount: amount, totalSourceId: sourceId, totalLocator: locator } = year;
  const federal = funding.find(({ origin }) => origin === FundingOrigin.FEDERAL);
  const [all] = stageTotals(lines, LineGrouping.ALL);
  const [document, ...others] = all?.sourceIds ?? [];
  const lineSource = { sourceId: others.length > 0 ? null : (document ?? null), locator: null };
  return {
    total: amount === null ? null : { ...report, amount, sourceId, locator },
    received:
      federal?.amount == null
        ? null
        : { ...report, amount: federal.amount, sourceId: federal.sourceId, locator: federal.locator },
    lines: (all?.stages ?? []).flatMap(({ stage, amount: sum }) =>
      sum === null
        ? []
        : [
            {
              ...alike,
              ...lineSource,
              statement: Statement.BUDGET_LINES,
              stage,
              amount: sum,
              isFromParts: true,
            },
          ],
    ),
  };
}
