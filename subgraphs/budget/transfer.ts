import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import type { Rows } from '../shared/rows.ts';
import { CalendarDate, Decimal } from '../shared/scalars.ts';
import { requiredSourceOf, Source, SourceDocument } from '../shared/source.ts';
import { FiscalYear } from './fiscal-year.ts';
import { FundingBlock } from './funding-block.ts';
import { FundingOrigin } from './funding-origin.ts';
import { NOMINAL } from './nominal.ts';

/**
 * Money that another sphere of government sent to the municipality's fund, by its payment order. Month and fiscal year
 * are those that the transfer is for; the order may be of a later month, or even year.
 */
@ObjectType({
  description: 'Repasse: dinheiro que a União ou o estado mandou ao fundo da cidade, com a ordem bancária.',
})
@Entity()
export class Transfer {
  @Field(() => ID, { description: 'Identificador do exercício, esfera, mês, ordem bancária e componente.' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => FiscalYear, { mapToPk: true, index: true })
  fiscalYearId!: string;

  @Field(() => FundingOrigin, { description: 'Quem mandou: a União ou o estado.' })
  @Enum({ items: () => FundingOrigin })
  origin!: FundingOrigin;

  @Field(() => Int, {
    nullable: true,
    description:
      'Mês a que o repasse se refere, de 1 a 12, que pode ser anterior ao do pagamento; vazio quando a fonte não diz.',
  })
  @Property({ type: 'integer', nullable: true })
  month!: number | null;

  @Field(() => FundingBlock, { description: 'Em que parte da assistência o dinheiro pode ser gasto.' })
  @Enum({ items: () => FundingBlock })
  block!: FundingBlock;

  @Field(() => String, { nullable: true, description: 'O bloco com o nome que a fonte usa.' })
  @Property({ type: 'text', nullable: true })
  publishedBlock!: string | null;

  @Field(() => String, { nullable: true, description: 'Componente ou piso, como a fonte o chama.' })
  @Property({ type: 'text', nullable: true })
  component!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Número da ordem bancária; vazio quando a fonte não traz.',
  })
  @Property({ type: 'text', nullable: true })
  paymentOrder!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Dia da ordem bancária; vazio quando a fonte não traz.',
  })
  @Property({ type: 'date', nullable: true })
  paidOn!: string | null;

  @Field(() => Decimal, {
    description: `Reais e centavos repassados; negativo quando foi devolvido. ${NOMINAL}`,
  })
  @Property({ type: 'decimal', columnType: 'numeric(18,2)' })
  amount!: string;

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => Transfer)
export class TransferResolver {
  @FieldResolver(() => Source, { description: 'Documento e linha em que o repasse está.' })
  source(@Root() transfer: Transfer, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, transfer);
  }

  @FieldResolver(() => FiscalYear, { description: 'Ano e cidade que receberam o dinheiro.' })
  fiscalYear(@Root() { fiscalYearId }: Transfer, @Ctx() { rows }: Context): Promise<FiscalYear | null> {
    return rows.byId(FiscalYear, fiscalYearId);
  }
}

@Resolver(() => FiscalYear)
export class FiscalYearTransfers {
  @FieldResolver(() => [Transfer], {
    description: 'Repasses ao fundo da cidade publicados aqui, no tempo; podem não ser todos os do ano.',
  })
  transfers(@Root() { id }: FiscalYear, @Ctx() { rows }: Context): Promise<Transfer[]> {
    return transfersOf(rows, id);
  }
}

/** The transfers of a year in time; who asks through this shares one statement with all others. */
export const transfersOf = (rows: Rows, fiscalYearId: string): Promise<Transfer[]> =>
  rows.children(Transfer, 'fiscalYearId', fiscalYearId, ['month', 'paidOn', 'id']);
