import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { Finding, FindingRule } from '../shared/finding.ts';
import { Decimal } from '../shared/scalars.ts';
import { requiredSourceOf, Source, SourceDocument } from '../shared/source.ts';
import { writtenMoney } from '../shared/written.ts';
import { FundAccount } from './fund-account.ts';
import { sumOfMoney } from './money-sum.ts';
import { NOMINAL } from './nominal.ts';

/** What lay in an account at the end of a month: a stock, which is never summed over months. */
@ObjectType({
  description: 'Saldo: quanto havia na conta no fim de um mês. Nunca se soma de um mês para outro.',
})
@Entity()
export class FundBalance {
  @Field(() => ID, { description: 'Identificador da conta e o mês: "…/2024-12".' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => FundAccount, { mapToPk: true, index: true })
  accountId!: string;

  @Field(() => String, { description: 'Ano e mês do saldo, como "2024-12".' })
  @Property({ type: 'text' })
  month!: string;

  @Field(() => Decimal, { description: `Reais e centavos na conta e aplicados, ao todo. ${NOMINAL}` })
  @Property({ type: 'decimal', columnType: 'numeric(18,2)' })
  amount!: string;

  /** The sum of the parts that the source prints beside the total; null when it does not print all of them. */
  @Property({ type: 'decimal', columnType: 'numeric(18,2)', nullable: true })
  partsAmount!: string | null;

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => FundBalance)
export class FundBalanceResolver {
  @FieldResolver(() => Source, { description: 'Documento e linha em que o saldo está.' })
  source(@Root() balance: FundBalance, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, balance);
  }

  @FieldResolver(() => [Finding], {
    description: 'O que não fecha no saldo: o total que a fonte imprime contra a soma das partes dele.',
  })
  findings(@Root() balance: FundBalance): Finding[] {
    return balanceFindings(balance);
  }
}

/** A total that is not the sum of what lies in the account and in its investments; the total is what is published. */
export function balanceFindings({ month, amount, partsAmount }: FundBalance): Finding[] {
  if (partsAmount === null || sumOfMoney([partsAmount]) === sumOfMoney([amount])) return [];
  return [
    {
      rule: FindingRule.PARTS_NOT_TOTAL,
      message: `No saldo de ${month}, as partes que a fonte traz somam ${writtenMoney(partsAmount)}, e o total que ela imprime é ${writtenMoney(amount)}.`,
      values: [partsAmount, amount],
    },
  ];
}

@Resolver(() => FundAccount)
export class FundAccountBalances {
  @FieldResolver(() => [FundBalance], {
    description: 'Saldos publicados aqui, do mês mais antigo ao mais novo.',
  })
  balances(@Root() { id }: FundAccount, @Ctx() { rows }: Context): Promise<FundBalance[]> {
    return rows.children(FundBalance, 'accountId', id, ['month']);
  }
}
