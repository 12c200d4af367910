import { Big } from 'big.js';
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { Decimal } from '../shared/scalars.ts';
import { amendmentsOf } from './amendment.ts';
import {
  areKnown,
  arrivalOf,
  arrivalOfAmendment,
  type PossibleAmendment,
  type PossibleTransfer,
  type Window,
} from './arrivals.ts';
import { FiscalYear } from './fiscal-year.ts';
import { FundAccount } from './fund-account.ts';
import { FundBalance } from './fund-balance.ts';
import { JUDGEMENTS, StillnessGround } from './stillness-ground.ts';
import { transfersOf } from './transfer.ts';
import { NOMINAL } from './nominal.ts';

/** From this balance on, in reais, an account is worth asking about. */
const WORTH_ASKING = '1000.00';
/** Down by more than this part of the earlier balance, the money is being spent. */
const SPENT_SHARE = '0.10';

/** Whether an account's money stands still, and by which figures. */
@ObjectType({
  description:
    'Dinheiro parado: saldo de R$ 1.000 ou mais, sem repasse nem emenda no bloco da conta nos 12 meses, e que não caiu mais de 10% neles.',
})
export class StandingStill {
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Se o dinheiro está parado por esta regra; falso não diz que é usado. Vazio quando não se sabe: falta o saldo de 12 meses antes, os repasses publicados não alcançam o mês do saldo, ou um repasse ou uma emenda pode ter entrado nesta conta.',
  })
  isStandingStill!: boolean | null;

  @Field(() => StillnessGround, { description: 'Que parte da regra decidiu.' })
  ground!: StillnessGround;

  @Field(() => String, { description: 'Mês do saldo mais novo, como "2024-12".' })
  month!: string;

  @Field(() => Decimal, { description: `Saldo mais novo, em reais. ${NOMINAL}` })
  amount!: string;

  @Field(() => Decimal, {
    nullable: true,
    description: `Saldo de 12 meses antes; vazio quando não foi publicado. ${NOMINAL}`,
  })
  amountBefore!: string | null;
}

interface StillnessToJudge {
  block: FundAccount['block'];
  balances: readonly Pick<FundBalance, 'month' | 'amount'>[];
  /** All published transfers of the municipality, of any block. */
  transfers: readonly PossibleTransfer[];
  /** All published amendments of the municipality, which may be among the transfers or not. */
  amendments: readonly PossibleAmendment[];
}

/**
 * Judges the newest balance against the one of the same month a year before; null when no balance was published. The
 * judgement is null, not false, without the earlier balance, and null, not true, where money that came in may have been
 * missed.
 */
export function standingStill(given: StillnessToJudge): StandingStill | null {
  const { balances } = given;
  const newest = balances.toSorted((a, b) => (a.month < b.month ? 1 : -1))[0];
  if (!newest) return null;
  const { month, amount } = newest;
  const yearBefore = monthsBefore(month, 12);
  const amountBefore = balances.find((each) => each.month === yearBefore)?.amount ?? null;
  const ground = groundOf(given, { month, amount, amountBefore });
  return { isStandingStill: JUDGEMENTS[ground], ground, month, amount, amountBefore };
}

function groundOf(
  { block, transfers, amendments }: StillnessToJudge,
  { month, amount, amountBefore }: Pick<StandingStill, 'month' | 'amount' | 'amountBefore'>,
): StillnessGround {
  if (amountBefore === null) return StillnessGround.NO_EARLIER_BALANCE;
  if (new Big(amount).lt(WORTH_ASKING)) return StillnessGround.SMALL_BALANCE;
  const fell = new Big(amountBefore).minus(amount).gt(new Big(amountBefore).times(SPENT_SHARE));
  if (fell) return StillnessGround.SPENT;
  const window: Window = { first: monthsBefore(month, 11), last: month };
  const arrivals = [
    ...transfers.map((transfer) => arrivalOf(transfer, block, window)),
    ...amendments.map((amendment) => arrivalOfAmendment(amendment, block, window)),
  ];
  if (arrivals.includes('certain')) return StillnessGround.MONEY_CAME_IN;
  if (arrivals.includes('doubtful')) return StillnessGround.DOUBTFUL_ARRIVAL;
  return areKnown(transfers, window) ? StillnessGround.UNTOUCHED : StillnessGround.TRANSFERS_UNKNOWN;
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
      'Se o dinheiro da conta está parado, pela regra publicada; vazio quando não há saldo algum. Conta o que entrou no bloco da conta, da União ou do estado, pelo dia da ordem bancária ou, sem ele, pelo mês a que o repasse se refere; emendas são um bloco, e podem estar também na conta de um programa; devoluções não contam. A fonte não diz em que conta do bloco o dinheiro entrou.',
  })
  async standingStill(@Root() account: FundAccount, @Ctx() { rows }: Context): Promise<StandingStill | null> {
    const balances = await rows.children(FundBalance, 'accountId', account.id, ['month']);
    const years = await rows.children(FiscalYear, 'ibgeCode', account.ibgeCode, ['year']);
    const [transfers, amendments] = await Promise.all([
      Promise.all(years.map(({ id }) => transfersOf(rows, id))),
      Promise.all(years.map(({ id }) => amendmentsOf(rows, id))),
    ]);
    const { block } = account;
    return standingStill({ block, balances, transfers: transfers.flat(), amendments: amendments.flat() });
  }
}
