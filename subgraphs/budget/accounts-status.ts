import { AccountsStatus } from './partnership-terms.ts';
import type { Partnership } from './partnership.ts';

/** What the source says of a partnership's accounts. */
type Accounts = Pick<
  Partnership,
  'accountsDueOn' | 'accountsDeliveredOn' | 'accountsReviewDueOn' | 'accountsResult'
>;

/** Where accounts stand on a day. The last day of a deadline is still in time. */
export function accountsStatus(accounts: Accounts, today: string): AccountsStatus {
  const { accountsDueOn, accountsDeliveredOn, accountsReviewDueOn, accountsResult } = accounts;
  if (accountsResult !== null) return AccountsStatus.CONCLUDED;
  if (accountsDeliveredOn !== null && accountsDeliveredOn <= today) {
    const isLate = accountsReviewDueOn !== null && accountsReviewDueOn < today;
    return isLate ? AccountsStatus.REVIEW_OVERDUE : AccountsStatus.UNDER_REVIEW;
  }
  if (accountsDueOn === null) return AccountsStatus.UNDECLARED;
  return accountsDueOn < today ? AccountsStatus.OVERDUE : AccountsStatus.NOT_DUE;
}
