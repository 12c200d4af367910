import { Big } from 'big.js';
import type { Amendment } from './amendment.ts';
import { overlap } from './block-overlap.ts';
import { FundingBlock } from './funding-block.ts';
import { FundingOrigin } from './funding-origin.ts';
import type { Transfer } from './transfer.ts';

/** What is asked of money that was sent to know whether and when it came into an account. */
type PossibleArrival = Pick<Transfer, 'fiscalYearId' | 'month' | 'paidOn' | 'block' | 'amount'>;

/** A transfer as an arrival; who sent it says how far the transfers are known. */
export type PossibleTransfer = PossibleArrival & Pick<Transfer, 'origin'>;

/** A paid amendment as an arrival. */
export type PossibleAmendment = Pick<Amendment, 'fiscalYearId' | 'paidOn' | 'amount'>;

/** Money of an amendment comes in like a transfer of that block; it is for no month. */
export const arrivalOfAmendment = (
  amendment: PossibleAmendment,
  block: FundingBlock,
  window: Window,
): Arrival => arrivalOf({ ...amendment, month: null, block: FundingBlock.AMENDMENTS }, block, window);

/** Twelve months, the first and the last one included: "2024-01" to "2024-12". */
export interface Window {
  first: string;
  last: string;
}

/** Whether money came into an account: that it did, that nobody can tell, or that it did not. */
export type Arrival = 'certain' | 'doubtful' | 'none';

/**
 * Whether money came in within some months, of all money of the account's block. Sources name the block and not
 * the account, so one that may be this account's counts. A refund brings nothing in.
 */
export function arrivalOf(transfer: PossibleArrival, block: FundingBlock, window: Window): Arrival {
  if (new Big(transfer.amount).lte(0)) return 'none';
  const enters = entersBlock(transfer.block, block);
  if (enters === 'none') return 'none';
  const month = monthOf(transfer);
  if (month === null) return yearsOf(window).includes(yearOf(transfer)) ? 'doubtful' : 'none';
  return month >= window.first && month <= window.last ? enters : 'none';
}

/**
 * Whether the published transfers reach over the months: each of their years has some of the Union's, and the newest
 * is no older than the last month. Otherwise an account without transfers is one whose transfers nobody published.
 */
export function areKnown(transfers: readonly PossibleTransfer[], window: Window): boolean {
  const federal = transfers.filter(({ origin }) => origin === FundingOrigin.FEDERAL);
  const years = new Set(federal.map(yearOf));
  return (
    yearsOf(window).every((year) => years.has(year)) &&
    federal.some((transfer) => (monthOf(transfer) ?? '') >= window.last)
  );
}

function entersBlock(transfer: FundingBlock, account: FundingBlock): Arrival {
  if (overlap(transfer, account)) return 'certain';
  const blocks = [transfer, account];
  // Money of amendments is often paid into the account of a programme.
  const isAmendment = blocks.includes(FundingBlock.AMENDMENTS) && blocks.includes(FundingBlock.PROGRAMMES);
  return isAmendment || blocks.includes(FundingBlock.UNDECLARED) ? 'doubtful' : 'none';
}

/** The month of the payment order, or else the one that the transfer is for; null when the source says neither. */
function monthOf({ paidOn, fiscalYearId, month }: PossibleArrival): string | null {
  if (paidOn !== null) return paidOn.slice(0, 7);
  return month === null ? null : `${fiscalYearId.slice(-4)}-${String(month).padStart(2, '0')}`;
}

const yearOf = ({ fiscalYearId, paidOn }: PossibleArrival): string =>
  paidOn?.slice(0, 4) ?? fiscalYearId.slice(-4);

const yearsOf = ({ first, last }: Window): string[] => [...new Set([first.slice(0, 4), last.slice(0, 4)])];
