import { Big } from 'big.js';
import type { SpendingStage } from '../spending-stage.ts';
import { IntraBudget, Statement } from '../statement.ts';
import type { ReadFigure } from './figure-rows.ts';
import { fundingSourceOf } from '../funding-source.ts';
import { SOCIAL_ASSISTANCE } from './functional-accounts.ts';
import { CANCELLATIONS, stagesOf } from './msc-accounts.ts';
import { amountOf, TownYears, type SiconfiRow, type TownYear } from './siconfi-row.ts';

/** So many places of a figure are named one by one. */
const LISTED_PLACES = 3;

/** Balances of one kind that are summed to a figure. */
interface Sum extends TownYear {
  stage: SpendingStage;
  intraBudget: IntraBudget;
  subfunction: string | null;
  fundingSourceCode: string;
  amount: Big;
  count: number;
  /** The places of the first few balances, and of the last one. */
  first: string[];
  last: string;
}

/** Sums the balances of social assistance by stage, subfunction and funding source. */
export class MscBalances {
  readonly towns = new TownYears();
  /** The municipalities and years, the months and the classes of accounts that balances were of. */
  readonly fiscalYears = new Map<string, TownYear>();
  readonly months = new Set<string>();
  readonly classes = new Set<string>();
  /** Rows of other functions or of none, of other moments than the end of the month, of other accounts. */
  readonly left = { functions: 0, moments: 0, accounts: 0 };
  readonly cancellations = new Set<string>();
  private readonly sums = new Map<string, Sum>();
  private readonly refusedKinds = new Set<string>();

  figures(period: string): ReadFigure[] {
    return [...this.sums.values()].map(({ amount, count, first, last, ...own }) => ({
      ...own,
      statement: Statement.MSC,
      period,
      amount: amount.toFixed(2),
      locator: count > first.length ? `${count} saldos somados, de ${first[0]} a ${last}` : first.join(', '),
    }));
  }

  add(row: SiconfiRow): void {
    const town = this.towns.of(row);
    if (!town) return;
    if (row.field('tipo_valor') !== 'ending_balance') {
      this.left.moments += 1;
      return;
    }
    if (!this.isMonthly(row)) return;
    const account = row.field('conta_contabil')?.replaceAll(/\D/g, '') ?? '';
    this.fiscalYears.set(`${town.ibgeCode}-${town.year}`, town);
    this.months.add(monthOf(row, town));
    this.classes.add(account.slice(0, 1));
    if (row.field('funcao')?.padStart(2, '0') !== SOCIAL_ASSISTANCE) {
      this.left.functions += 1;
      return;
    }
    const stages = stagesOf(account);
    if (stages.length === 0) this.left.accounts += 1;
    else this.sum(row, town, account, stages);
  }

  /** The matrix of December's closing has these accounts emptied. */
  private isMonthly(row: SiconfiRow): boolean {
    const kind = row.field('tipo_matriz') ?? 'MSCC';
    if (kind === 'MSCC' || this.refusedKinds.has(kind)) return kind === 'MSCC';
    this.refusedKinds.add(kind);
    row.refuse(
      'tipo_matriz',
      'não é a matriz de um mês: na do encerramento as contas do orçamento já estão zeradas',
      'Peça a matriz de dezembro com co_tipo_matriz=MSCC',
    );
    return false;
  }

  private sum(row: SiconfiRow, town: TownYear, account: string, stages: readonly SpendingStage[]): void {
    const signed = signedAmount(row, account);
    const fundingSourceCode = sourceCode(row);
    if (signed === null || fundingSourceCode === null) return;
    const subfunction = row.field('subfuncao')?.padStart(3, '0') ?? null;
    if (subfunction === null) {
      row.refuse('subfuncao', 'falta a subfunção', 'Baixe o arquivo outra vez, com todas as colunas');
      return;
    }
    const cancellation = CANCELLATIONS.find((each) => account.startsWith(each));
    if (cancellation !== undefined) this.cancellations.add(cancellation);
    const intraBudget = intraOf(row.field('natureza_despesa'));
    for (const stage of stages) {
      const own = { ...town, stage, intraBudget, subfunction, fundingSourceCode };
      const key = Object.values(own).join('/');
      const sum = this.sums.get(key) ?? { ...own, amount: new Big(0), count: 0, first: [], last: '' };
      sum.amount = sum.amount.plus(signed);
      sum.count += 1;
      sum.last = row.place;
      if (sum.first.length < LISTED_PLACES) sum.first.push(row.place);
      this.sums.set(key, sum);
    }
  }
}

/** Class 5 accumulates debits, class 6 credits; a balance of the other kind takes away. */
function signedAmount(row: SiconfiRow, account: string): string | null {
  const nature = row.field('natureza_conta');
  if (nature !== 'D' && nature !== 'C') {
    return row.refuse('natureza_conta', 'não é D (devedor) nem C (credor)', 'Baixe o arquivo outra vez');
  }
  const amount = amountOf(row);
  if (amount === null) return null;
  const isUsual = nature === (account.startsWith('5') ? 'D' : 'C');
  return isUsual ? amount : new Big(amount).times(-1).toFixed(2);
}

/**
 * The funding source with the digit of its year in front, and whatever the municipality has added behind: "1660",
 * "16600234". The API gives the year by itself, and most municipalities repeat it in the code.
 */
function sourceCode(row: SiconfiRow): string | null {
  const code = row.field('fonte_recursos')?.replaceAll('.', '') ?? '';
  const year = row.field('ano_fonte_recursos') ?? '';
  const isWhole = /^[129]\d{3,}$/.test(code) && (year === '' || code.startsWith(year));
  const whole = isWhole ? code : year + code;
  if (isWhole || (!/^[129]\d{3,}$/.test(code) && fundingSourceOf(whole))) return whole;
  const problem = 'com o ano da fonte, não é um código de fonte de recursos';
  return row.refuse(
    'fonte_recursos',
    problem,
    'Confira fonte_recursos (como 660 ou 1660) e ano_fonte_recursos (1, 2 ou 9)',
  );
}

/** Modality 91, the third and fourth digit of the nature of the spending, is what one organ pays another. */
function intraOf(nature: string | null): IntraBudget {
  const modality = nature?.replaceAll('.', '').slice(2, 4) ?? '';
  if (modality.length < 2) return IntraBudget.UNDECLARED;
  return modality === '91' ? IntraBudget.ONLY : IntraBudget.EXCLUDED;
}

/** The month of a row, as "2024-12"; "" when there is no such month. */
function monthOf(row: SiconfiRow, { year }: TownYear): string {
  const month = row.field('mes_referencia') ?? row.field('me_referencia') ?? '';
  return /^(0?[1-9]|1[0-2])$/.test(month) ? `${year}-${month.padStart(2, '0')}` : '';
}
