import { Big } from 'big.js';
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { Decimal } from '../shared/scalars.ts';
import { areKnown, arrivalOf, type PossibleArrival, type Window } from './arrivals.ts';
import { FiscalYear } from './fiscal-year.ts';
import { FundAccount } from './fund-account.ts';
import { FundBalance } from './fund-balance.ts';
import { transfersOf } from './transfer.ts';

/** From this balance on, in reais, an account is worth asking about. */
const WORTH_ASKING = '1000.00';
/** Down by more than this part of the earlier balance, the money is being spent. */
const SPENT_SHARE = '0.10';

/** Whether an account's money stands still, and by which figures. */
@ObjectType({
  description:
    'Dinheiro parado: saldo de R$ 1.000 ou mais, sem repasse nos 12 meses e que não caiu mais de 10% neles.',
})
export class StandingStill {
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Se o dinheiro está parado; vazio quando não se sabe: falta o saldo de 12 meses antes, os repasses publicados não alcançam o mês do saldo, ou um deles pode ter entrado nesta conta.',
  })
  isStandingStill!: boolean | null;

  @Field(() => String, { description: 'Mês do saldo mais novo, como "2024-12".' })
  month!: string;

  @Field(() => Decimal, { description: 'Saldo mais novo, em reais.' })
  amount!: string;

  @Field(() => Decimal, {
    nullable: true,
    description: 'Saldo de 12 meses antes; vazio quando não foi publicado.',
  })
  amountBefore!: string | null;
}

interface StillnessToJudge {
  block: FundAccount['block'];
  balances: readonly Pick<FundBalance, 'month' | 'amount'>[];
  /** All published transfers of the municipality, of any block. */
  transfers: readonly PossibleArrival[];
}

/**
 * Judges the newest balance against the one of the same month a year before; null when no balance was published. The
 * judgement is null, not false, without the earlier balance, and null, not true, where a transfer may have been missed.
 */
export function standingStill({ block, balances, transfers }: StillnessToJudge): StandingStill | null {
  const newest = balances.toSorted((a, b) => (a.month < b.month ? 1 : -1))[0];
  if (!newest) return null;
  const { month, amount } = newest;
  const yearBefore = monthsBefore(month, 12);
  const amountBefore = balances.find((each) => each.month === yearBefore)?.amount ?? null;
  const said = (isStandingStill: boolean | null) => ({ isStandingStill, month, amount, amountBefore });
  if (amountBefore === null) return said(null);

  const window: Window = { first: monthsBefore(month, 11), last: month };
  const arrivals = transfers.map((transfer) => arrivalOf(transfer, block, window));
  const fell = new Big(amountBefore).minus(amount).gt(new Big(amountBefore).times(SPENT_SHARE));
  if (new Big(amount).lt(WORTH_ASKING) || fell || arrivals.includes('certain')) return said(false);
  return said(arrivals.includes('doubtful') || !areKnown(transfers, window) ? null : true);
}

/** A month ("2024-03") some months earlier. */
function monthsBefore(month: string, count: number): string {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 - count;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

@Resolver(() => FundAccount)
export class FundAccountStandingStill {
  @FieldResolver(() => StandingStill, {
    nullable: true,
    description:
      'Se o dinheiro da conta está parado, pela regra publicada; vazio quando não há saldo algum. Conta como repasse o que entrou no bloco da conta, da União ou do estado, pelo dia da ordem bancária ou, sem ele, pelo mês a que se refere; devoluções não contam.',
  })
  async standingStill(@Root() account: FundAccount, @Ctx() { rows }: Context): Promise<StandingStill | null> {
    const balances = await rows.children(FundBalance, 'accountId', account.id, ['month']);
    const years = await rows.children(FiscalYear, 'ibgeCode', account.ibgeCode, ['year']);
    const lists = await Promise.all(years.map(({ id }) => transfersOf(rows, id)));
    return standingStill({ block: account.block, balances, transfers: lists.flat() });
  }
}
