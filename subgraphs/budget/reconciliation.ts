import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { Decimal } from '../shared/scalars.ts';
import { Source, sourceOf } from '../shared/source.ts';
import { BudgetLine } from './budget-line.ts';
import { FiscalYear } from './fiscal-year.ts';
import { Funding } from './funding.ts';
import { reconciliations } from './reconciled-year.ts';
import { SpendingStage } from './spending-stage.ts';
import { StatementFigure } from './statement-figure.ts';
import { IntraBudget, Statement } from './statement.ts';
import { transfersOf } from './transfer.ts';
import { NOMINAL } from './nominal.ts';

/** What one source says, beside the others. */
@ObjectType({ description: 'Valor conciliado: o que uma das fontes diz, ao lado das outras.' })
export class ReconciledFigure {
  @Field(() => Statement, { description: 'De que tipo de documento o valor é.' })
  statement!: Statement;

  @Field(() => SpendingStage, {
    nullable: true,
    description: 'Etapa do gasto; vazio quando a fonte não a diz, ou quando é dinheiro recebido.',
  })
  stage!: SpendingStage | null;

  @Field(() => String, {
    description: 'Até quando o valor conta: o ano ("2024"), o bimestre ("2024/6") ou o mês ("2024-12").',
  })
  period!: string;

  @Field(() => IntraBudget, { description: 'Se conta o que um órgão da cidade paga a outro.' })
  intraBudget!: IntraBudget;

  @Field(() => Decimal, {
    description: `Reais e centavos de toda a assistência social, sem arredondar. ${NOMINAL}`,
  })
  amount!: string;

  @Field(() => Boolean, {
    description:
      'Verdadeiro quando a fonte não traz este valor pronto, e ele foi somado aqui de partes que ela publica.',
  })
  isFromParts!: boolean;

  @Field(() => Decimal, {
    description: `Quanto passa da primeira fonte da lista; negativo quando fica abaixo. ${NOMINAL}`,
  })
  difference!: string;

  sourceId!: string | null;
  locator!: string | null;
}

/** One quantity of a year as several sources tell it. */
@ObjectType({
  description:
    'Conciliação: o mesmo valor do ano em várias fontes, lado a lado, com a diferença e o que a explica.',
})
export class Reconciliation {
  @Field(() => SpendingStage, {
    nullable: true,
    description:
      'Etapa do gasto; vazio para dinheiro recebido, e para o total de um relatório que não diz a etapa.',
  })
  stage!: SpendingStage | null;

  @Field(() => String, { description: 'O que se compara, em palavras: "Liquidação".' })
  title!: string;

  @Field(() => [ReconciledFigure], {
    description: 'Uma fonte de cada tipo, primeiro as da própria cidade; sempre ao menos duas.',
  })
  figures!: ReconciledFigure[];

  @Field(() => Decimal, {
    description: `O maior valor menos o menor; zero quando todos são iguais. ${NOMINAL}`,
  })
  difference!: string;

  @Field(() => Boolean, { description: 'Verdadeiro quando todas as fontes dizem o mesmo, até o centavo.' })
  isEqual!: boolean;

  @Field(() => [String], {
    description:
      'Razões conhecidas que podem explicar a diferença, em frases; vazia quando as fontes são iguais ou nada se sabe.',
  })
  reasons!: string[];
}

@Resolver(() => ReconciledFigure)
export class ReconciledFigureResolver {
  @FieldResolver(() => Source, {
    nullable: true,
    description: 'Documento e lugar do valor; vazio quando ele foi somado de mais de um documento.',
  })
  source(@Root() figure: ReconciledFigure, @Ctx() context: Context): Promise<Source | null> {
    return sourceOf(context, figure);
  }
}

@Resolver(() => FiscalYear)
export class FiscalYearReconciliation {
  @FieldResolver(() => [Reconciliation], {
    description:
      'O que ao menos duas fontes dizem do mesmo valor do ano, comparado: relatório da cidade, linhas do orçamento e demonstrativos oficiais.',
  })
  async reconciliation(@Root() year: FiscalYear, @Ctx() { rows }: Context): Promise<Reconciliation[]> {
    const { id } = year;
    const [lines, funding, figures, transfers] = await Promise.all([
      rows.children(BudgetLine, 'fiscalYearId', id, ['position']),
      rows.children(Funding, 'fiscalYearId', id, ['position']),
      rows.children(StatementFigure, 'fiscalYearId', id, ['statement', 'period', 'id']),
      transfersOf(rows, id),
    ]);
    return reconciliations({ year, lines, funding, figures, transfers });
  }
}
