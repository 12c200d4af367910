import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { overlap } from './block-overlap.ts';
import { BudgetLine } from './budget-line.ts';
import { FiscalYear } from './fiscal-year.ts';
import { FundAccount } from './fund-account.ts';
import { FundBalance } from './fund-balance.ts';
import { FundingBlock } from './funding-block.ts';
import { FundingOrigin } from './funding-origin.ts';
import { payerOf } from './line-payer.ts';
import { Transfer, transfersOf } from './transfer.ts';

/** The way of one kind of a year's money: who sent it, the accounts that it lay in, the lines that spent it. */
@ObjectType({
  description:
    'Caminho do dinheiro: os repasses, as contas e as linhas de um ano que dizem a mesma esfera e o mesmo bloco.',
})
export class MoneyPath {
  @Field(() => FundingOrigin, { description: 'De que esfera de governo o dinheiro vem.' })
  origin!: FundingOrigin;

  @Field(() => [FundingBlock], {
    description:
      'Blocos do caminho; vazia quando nenhum é declarado. São vários quando uma fonte não separa a complexidade da proteção especial.',
  })
  blocks!: FundingBlock[];

  @Field(() => [Transfer], { description: 'Repasses do ano neste caminho, no tempo.' })
  transfers!: Transfer[];

  @Field(() => [FundAccount], {
    description:
      'Contas do fundo que guardam dinheiro destes blocos; só as da União, cujas contas são as publicadas.',
  })
  fundAccounts!: FundAccount[];

  @Field(() => [BudgetLine], { description: 'Linhas do orçamento neste caminho, na ordem da fonte.' })
  lines!: BudgetLine[];
}

/** Lines, or transfers, of one sphere and block. */
interface Step extends Pick<MoneyPath, 'origin' | 'transfers' | 'lines'> {
  block: FundingBlock;
}

interface YearOfMoney {
  lines: readonly BudgetLine[];
  transfers: readonly Transfer[];
  accounts: readonly FundAccount[];
  /** Those of the accounts that have a balance of the year. */
  open: ReadonlySet<FundAccount>;
}

/**
 * The ways of a year's money, those of lines first. Undivided money of special protection brings its blocks of one
 * sphere into one way. What nobody tied, as it declares no block, stands by itself with its empty steps; so does an
 * account with a balance.
 */
function moneyPaths({ lines, transfers, accounts, open }: YearOfMoney): MoneyPath[] {
  const kindOf = (origin: FundingOrigin, block: FundingBlock) => `${origin} ${block}`;
  const spent = Map.groupBy(lines, (line) => kindOf(payerOf(line), line.block));
  const sent = Map.groupBy(transfers, ({ origin, block }) => kindOf(origin, block));
  const steps = [
    ...[...spent.values()].map((group): Step => {
      const line = group[0]!;
      return { origin: payerOf(line), block: line.block, lines: group, transfers: [] };
    }),
    ...[...sent.values()].map((group): Step => {
      const { origin, block } = group[0]!;
      return { origin, block, lines: [], transfers: group };
    }),
  ];
  const paths = tied(steps).map((way) => {
    const { origin } = way[0]!;
    const isIn = ({ block }: FundAccount) => way.some((step) => overlap(step.block, block));
    return {
      origin,
      blocks: declared(way.map(({ block }) => block)),
      transfers: way.flatMap((step) => step.transfers),
      fundAccounts: origin === FundingOrigin.FEDERAL ? accounts.filter(isIn) : [],
      lines: way.flatMap((step) => step.lines),
    };
  });
  const found = new Set(paths.flatMap(({ fundAccounts }) => fundAccounts));
  const alone = Map.groupBy(
    accounts.filter((account) => open.has(account) && !found.has(account)),
    ({ block }) => block,
  );
  return [
    ...paths,
    ...[...alone].map(([block, fundAccounts]) => ({
      origin: FundingOrigin.FEDERAL,
      blocks: declared([block]),
      transfers: [],
      fundAccounts,
      lines: [],
    })),
  ];
}

const declared = (blocks: readonly FundingBlock[]): FundingBlock[] =>
  [...new Set(blocks)].filter((block) => block !== FundingBlock.UNDECLARED);

/** Steps in groups within which each is tied to another one: the same sphere, and blocks that share their money. */
function tied(steps: readonly Step[]): Step[][] {
  return steps.reduce<Step[][]>((groups, step) => {
    const isTied = (group: readonly Step[]) =>
      group.some(({ origin, block }) => origin === step.origin && overlap(block, step.block));
    const [first, ...others] = groups.filter(isTied);
    if (!first) return [...groups, [step]];
    first.push(...others.flat(), step);
    return groups.filter((group) => !others.includes(group));
  }, []);
}

@Resolver(() => FiscalYear)
export class FiscalYearMoneyPaths {
  @FieldResolver(() => [MoneyPath], {
    description:
      'De quem manda o dinheiro às linhas que o gastam, um caminho para cada esfera e bloco; o passo sem dado fica vazio. Conta sem repasse nem linha do seu bloco tem um caminho só dela, se há saldo do ano.',
  })
  async moneyPaths(
    @Root() { id, ibgeCode, year }: FiscalYear,
    @Ctx() { rows }: Context,
  ): Promise<MoneyPath[]> {
    const [lines, transfers, accounts] = await Promise.all([
      rows.children(BudgetLine, 'fiscalYearId', id, ['position']),
      transfersOf(rows, id),
      rows.children(FundAccount, 'ibgeCode', ibgeCode, ['block', 'id']),
    ]);
    const balances = await Promise.all(
      accounts.map((account) => rows.children(FundBalance, 'accountId', account.id, ['month'])),
    );
    const isOfYear = ({ month }: FundBalance) => month.startsWith(`${year}-`);
    const open = new Set(accounts.filter((_, index) => balances[index]?.some(isOfYear)));
    return moneyPaths({ lines, transfers, accounts, open });
  }
}
