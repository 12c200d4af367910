import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { Decimal } from '../shared/scalars.ts';
import { Source, sourceOf } from '../shared/source.ts';
import { FiscalYear } from './fiscal-year.ts';
import { FundingSource } from './funding-source.ts';
import { SpendingStage } from './spending-stage.ts';
import { StatementFigure } from './statement-figure.ts';
import { IntraBudget, Statement } from './statement.ts';
import { statementSummaries } from './summed-statements.ts';
import { NOMINAL } from './nominal.ts';

/** One stage of a statement or of a part of it. */
@ObjectType({ description: 'Etapa no demonstrativo: quanto ele diz de uma etapa do gasto.' })
export class StatementAmount {
  @Field(() => SpendingStage, {
    nullable: true,
    description: 'Etapa do gasto; vazio quando é dinheiro recebido.',
  })
  stage!: SpendingStage | null;

  @Field(() => Decimal, { description: `Reais e centavos exatos. ${NOMINAL}` })
  amount!: string;

  @Field(() => Boolean, {
    description: 'Verdadeiro quando foi somado aqui de partes que o mesmo demonstrativo traz.',
  })
  isFromParts!: boolean;
}

/** What a statement says of one subfunction, or of one funding source. */
@ObjectType({ description: 'Parte do demonstrativo: o que ele diz de uma subfunção ou fonte de recursos.' })
export class StatementPart {
  @Field(() => String, {
    description:
      'A subfunção ("244", ou "demais"), ou os quatro primeiros algarismos da fonte de recursos ("1660").',
  })
  key!: string;

  @Field(() => FundingSource, {
    nullable: true,
    description: 'A fonte de recursos; vazio quando a parte é de uma subfunção.',
  })
  fundingSource!: FundingSource | null;

  @Field(() => [StatementAmount], { description: 'As etapas que o demonstrativo traz, na ordem do gasto.' })
  stages!: StatementAmount[];
}

/** One statement of a year at its latest period, by itself: figures of two statements are never summed. */
@ObjectType({
  description:
    'Demonstrativo do ano: o que um documento oficial diz da assistência social, por etapa, subfunção e fonte de recursos. Nunca se soma a outro.',
})
export class StatementSummary {
  @Field(() => Statement, { description: 'De que tipo de documento os valores são.' })
  statement!: Statement;

  @Field(() => String, {
    description: 'Até quando contam: o ano ("2024"), o bimestre ("2024/6") ou o mês ("2024-12").',
  })
  period!: string;

  @Field(() => IntraBudget, { description: 'Se contam o que um órgão da cidade paga a outro.' })
  intraBudget!: IntraBudget;

  @Field(() => [StatementAmount], { description: 'Toda a assistência social, etapa a etapa.' })
  stages!: StatementAmount[];

  @Field(() => [StatementPart], {
    description: 'Por subfunção; vazia quando o demonstrativo não as separa.',
  })
  subfunctions!: StatementPart[];

  @Field(() => [StatementPart], {
    description:
      'Quem paga: por fonte de recursos, segundo os quatro primeiros algarismos; vazia quando o demonstrativo não as separa.',
  })
  fundingSources!: StatementPart[];

  sourceIds!: string[];
}

@Resolver(() => StatementSummary)
export class StatementSummaryResolver {
  @FieldResolver(() => [Source], { description: 'Documentos de que os valores foram tirados.' })
  async sources(@Root() { sourceIds }: StatementSummary, @Ctx() context: Context): Promise<Source[]> {
    const sources = await Promise.all(sourceIds.map((sourceId) => sourceOf(context, { sourceId })));
    return sources.filter((source) => source !== null);
  }
}

@Resolver(() => FiscalYear)
export class FiscalYearStatementSummaries {
  @FieldResolver(() => [StatementSummary], {
    description:
      'O que cada demonstrativo oficial publicado aqui diz do ano, no período mais novo dele, um ao lado do outro.',
  })
  async statementSummaries(
    @Root() { id }: FiscalYear,
    @Ctx() { rows }: Context,
  ): Promise<StatementSummary[]> {
    return statementSummaries(
      await rows.children(StatementFigure, 'fiscalYearId', id, ['statement', 'period', 'id']),
    );
  }
}
