import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { Decimal } from '../shared/scalars.ts';
import { requiredSourceOf, Source, SourceDocument } from '../shared/source.ts';
import { FundAccount } from './fund-account.ts';

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

  @Field(() => Decimal, { description: 'Reais e centavos na conta e aplicados, ao todo.' })
  @Property({ type: 'decimal', columnType: 'numeric(18,2)' })
  amount!: string;

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
