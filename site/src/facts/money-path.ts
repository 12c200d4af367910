import type { BudgetLine, FiscalYear, Transfer } from '../graph/budget.ts';
import type { FundAccount } from '../graph/fund-accounts.ts';

/** The way of one kind of money: who sent it, the account it lay in, the lines that spent it, the units it kept. */
export interface MoneyPath {
  origin: BudgetLine['origin'];
  /** The block of co-funding; null for money that no block binds, such as the municipality's own. */
  block: BudgetLine['block'] | null;
  transfers: Transfer[];
  accounts: FundAccount[];
  lines: BudgetLine[];
  units: { id: string; name: string }[];
}

/**
 * The ways of a year's money. Lines go together that name the same sphere and the same block; a transfer joins them
 * only when both of these are declared. What nobody tied stands by itself, with its empty steps.
 */
export function moneyPaths(year: FiscalYear, accounts: readonly FundAccount[]): MoneyPath[] {
  const keyOf = ({ origin, block }: Pick<BudgetLine, 'origin' | 'block'>) => `${origin} ${block}`;
  const lines = Map.groupBy(year.lines, keyOf);
  const transfers = Map.groupBy(year.transfers, keyOf);
  return [...new Set([...lines.keys(), ...transfers.keys()])].map((key) => {
    const [origin, block] = key.split(' ') as [BudgetLine['origin'], BudgetLine['block']];
    const isBound = block !== 'UNDECLARED';
    const own = lines.get(key) ?? [];
    const units = new Map(own.flatMap(({ unit }) => (unit ? [[unit.id, unit] as const] : [])));
    return {
      origin,
      block: isBound ? block : null,
      transfers: transfers.get(key) ?? [],
      accounts: isBound && origin === 'FEDERAL' ? accounts.filter((account) => account.block === block) : [],
      lines: own,
      units: [...units.values()],
    };
  });
}
