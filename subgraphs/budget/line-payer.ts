import type { BudgetLine } from './budget-line.ts';
import type { FundingOrigin } from './funding-origin.ts';
import { fundingSourceOf } from './funding-source.ts';

/**
 * Whose a line's money is. The first four digits of the funding source decide; only where they tell nothing does the
 * declared sphere. Sums, ties to transfers and findings all ask here.
 */
export const payerOf = ({
  declaredOrigin,
  fundingSourceCode,
}: Pick<BudgetLine, 'declaredOrigin' | 'fundingSourceCode'>): FundingOrigin =>
  (fundingSourceCode === null ? null : fundingSourceOf(fundingSourceCode)?.origin) ?? declaredOrigin;
