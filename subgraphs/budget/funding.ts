import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, Float, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { FigureStatus } from '../shared/figure-status.ts';
import { Finding } from '../shared/finding.ts';
import { Decimal } from '../shared/scalars.ts';
import { Source, SourceDocument, sourceOf } from '../shared/source.ts';
import { FiscalYear } from './fiscal-year.ts';
import { fundingFindings } from './funding-findings.ts';
import { FundingOrigin } from './funding-origin.ts';
import { fundingShares } from './funding-shares.ts';
import { moneyFigure } from './money-figure.ts';
import { NOMINAL } from './nominal.ts';

/** One origin's part of a year's money. */
@ObjectType({ description: 'Financiamento: a parte do dinheiro do ano que veio de uma origem.' })
@Entity()
export class Funding {
  @Field(() => ID, { description: 'Identificador do exercício e a origem.' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => FiscalYear, { mapToPk: true, index: true })
  fiscalYearId!: string;

  @Field(() => FundingOrigin, { description: 'De que esfera de governo a parte veio, como a fonte separa.' })
  @Enum({ items: () => FundingOrigin })
  origin!: FundingOrigin;

  @Field(() => Decimal, {
    nullable: true,
    description: `Reais e centavos que vieram desta origem; vazio quando a fonte não diz quanto. ${NOMINAL}`,
  })
  @Property({ type: 'decimal', columnType: 'numeric(18,2)', nullable: true })
  amount!: string | null;

  /** Of the whole year, so `FiscalYear.funding` computes it over all parts at once; it is no column. */
  @Field(() => Float, {
    nullable: true,
    description:
      'Parte do total como fração de 1, com quatro casas (0.8253); vazio se as partes não somam o total exato.',
  })
  share!: number | null;

  @Field(() => Decimal, {
    nullable: true,
    description:
      'Parte do total que a própria fonte imprime, como fração de 1 ("0.8253"); vazio quando ela não imprime.',
  })
  @Property({ type: 'decimal', columnType: 'numeric', nullable: true })
  printedShare!: string | null;

  @Property({ type: 'integer' })
  position!: number;

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => Funding)
export class FundingResolver {
  @FieldResolver(() => FigureStatus, {
    description: 'Se a quantia foi publicada ou por que falta. Falta não é zero.',
  })
  status(@Root() part: Funding): FigureStatus {
    return moneyFigure(part.amount, part).status;
  }

  @FieldResolver(() => Source, {
    nullable: true,
    description: 'Documento e lugar de onde a quantia foi tirada; vazio quando não há quantia.',
  })
  source(@Root() part: Funding, @Ctx() context: Context): Promise<Source | null> {
    return sourceOf(context, moneyFigure(part.amount, part));
  }
}

@Resolver(() => FiscalYear)
export class FiscalYearFunding {
  @FieldResolver(() => [Funding], {
    description:
      'De onde veio o dinheiro do ano, na ordem da fonte; vazia quando ninguém publicou as origens.',
  })
  async funding(@Root() { id, totalAmount }: FiscalYear, @Ctx() { rows }: Context): Promise<Funding[]> {
    const parts = await rows.children(Funding, 'fiscalYearId', id, ['position']);
    const shares = fundingShares(
      totalAmount,
      parts.map(({ amount }) => amount),
    );
    return parts.map((part, index) => Object.assign({ share: shares[index] ?? null }, part));
  }

  @FieldResolver(() => [Finding], {
    description:
      'O que não fecha no dinheiro do ano: partes contra o total, percentuais impressos contra os valores.',
  })
  async findings(@Root() fiscalYear: FiscalYear, @Ctx() { rows }: Context): Promise<Finding[]> {
    const { id, year, totalAmount, totalPrintedShare } = fiscalYear;
    const parts = await rows.children(Funding, 'fiscalYearId', id, ['position']);
    return fundingFindings({ year, totalAmount, totalPrintedShare, parts });
  }
}
