import { FundingOrigin } from './funding-origin.ts';
import { sumOf } from './funding-shares.ts';
import { IntraBudget, Statement } from './statement.ts';
import type { Transfer } from './transfer.ts';
import type { WholeFigure } from './whole-figures.ts';

/** What is asked of a transfer to hold it beside what others say came in. */
export type FederalTransfer = Pick<Transfer, 'origin' | 'amount' | 'sourceId'>;

/** The published transfers of the Union's fund in a year as one figure, to be held beside others; none without any. */
export function federalTransfers(year: number, transfers: readonly FederalTransfer[]): WholeFigure[] {
  const federal = transfers.filter(({ origin }) => origin === FundingOrigin.FEDERAL);
  if (federal.length === 0) return [];
  const [sourceId = null, ...others] = new Set(federal.map((each) => each.sourceId));
  return [
    {
      statement: Statement.FNAS,
      stage: null,
      period: String(year),
      intraBudget: IntraBudget.UNDECLARED,
      amount: sumOf(federal.map(({ amount }) => amount)).toFixed(2),
      isFromParts: true,
      sourceId: others.length > 0 ? null : sourceId,
      locator: null,
    },
  ];
}
