import type { RecordSet } from '../../shared/import/layout.ts';
import type { TableRow } from '../../shared/import/table/table.ts';
import { SourceDocument } from '../../shared/source.ts';
import { FundAccount } from '../fund-account.ts';
import { FundBalance } from '../fund-balance.ts';
import type { FundingBlock } from '../funding-block.ts';

/** What lay in an account at the end of a month, as a file gives it. */
export interface ReadBalance {
  ibgeCode: string;
  branch: string;
  number: string;
  holderCnpj: string | null;
  block: FundingBlock;
  publishedBlock: string | null;
  month: string;
  amount: string;
  /** What the parts sum to; null where the file has not all of them. */
  partsAmount: string | null;
  locator: string;
}

type BalanceSource = Partial<SourceDocument> & { id: string };

const accountIdOf = ({ ibgeCode, branch, number }: ReadBalance) => `${ibgeCode}/${branch}/${number}`;

/** Checks that an account has one balance a month; two are no sum, and which of them holds nobody knows. */
export function onceAMonth(): (row: TableRow, balance: ReadBalance, heading: string) => void {
  const seen = new Map<string, number>();
  return (row, balance, heading) => {
    const key = `${accountIdOf(balance)}/${balance.month}`;
    const line = seen.get(key);
    if (line !== undefined && balance.month !== '') {
      row.refuse(heading, `a linha ${line} já traz o saldo desta conta neste mês`, 'Deixe só uma das linhas');
    }
    seen.set(key, line ?? row.line);
  };
}

/**
 * The sets to write. A file is the whole of the months in it for the accounts in it; accounts are never withdrawn, as
 * an export of one month has only those that were open. What an account is called is what its newest row says, and a
 * file without holders leaves the known ones.
 */
export function balanceSets(balances: readonly ReadBalance[], source: BalanceSource): RecordSet[] {
  const ordered = balances.toSorted((a, b) => (a.month < b.month ? -1 : 1));
  const accounts = new Map(ordered.map((balance) => [accountIdOf(balance), balance]));
  return [
    { entity: SourceDocument, rows: [source] },
    {
      entity: FundAccount,
      rows: [...accounts].map(([id, { ibgeCode, branch, number, holderCnpj, block, publishedBlock }]) => ({
        id,
        ibgeCode,
        branch,
        number,
        block,
        ...(holderCnpj === null ? {} : { holderCnpj }),
        ...(publishedBlock === null ? {} : { publishedBlock }),
      })),
    },
    {
      entity: FundBalance,
      rows: balances.map((balance) => ({
        id: `${accountIdOf(balance)}/${balance.month}`,
        accountId: accountIdOf(balance),
        month: balance.month,
        amount: balance.amount,
        partsAmount: balance.partsAmount,
        sourceId: source.id,
        locator: balance.locator,
      })),
      scope: {
        accountId: { $in: [...accounts.keys()] },
        month: { $in: [...new Set(balances.map(({ month }) => month))] },
      },
    },
  ];
}
