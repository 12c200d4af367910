import type { BudgetLine, FiscalYear, Transfer } from '../graph/budget.ts';
import type { FundAccount } from '../graph/fund-accounts.ts';

/** The way of one kind of money: who sent it, the account it lay in, the lines that spent it, the units it kept. */
export interface MoneyPath {
  origin: BudgetLine['origin'];
  /** The blocks of co-funding; none for money that no block binds, such as the municipality's own. */
  blocks: readonly BudgetLine['block'][];
  transfers: Transfer[];
  accounts: FundAccount[];
  lines: BudgetLine[];
  units: { id: string; name: string }[];
}

/** The ways of a year's money as the graph ties them, each step with all that was read of it. */
export function moneyPaths(year: FiscalYear, accounts: readonly FundAccount[]): MoneyPath[] {
  const [transfer, account, line] = [byId(year.transfers), byId(accounts), byId(year.lines)];
  return year.moneyPaths.map(({ origin, blocks, transfers, fundAccounts, lines }) => {
    const own = lines.flatMap(line);
    const units = new Map(own.flatMap(({ unit }) => (unit ? [[unit.id, unit] as const] : [])));
    return {
      origin,
      blocks,
      transfers: transfers.flatMap(transfer),
      accounts: fundAccounts.flatMap(account),
      lines: own,
      units: [...units.values()],
    };
  });
}

/** What lay in an account at the end of a year, by the last balance of it that is published; null without one. */
export const yearEndBalance = (
  { balances }: FundAccount,
  year: number,
): FundAccount['balances'][number] | null =>
  balances.findLast(({ month }) => month.startsWith(`${year}-`)) ?? null;

/** Finds one of these by its id; what was imported since they were read is not among them. */
function byId<One extends { id: string }>(all: readonly One[]): (named: { id: string }) => One | [] {
  const known = new Map(all.map((one) => [one.id, one]));
  return ({ id }) => known.get(id) ?? [];
}
