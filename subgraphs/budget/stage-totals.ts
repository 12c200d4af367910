import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  Int,
  ObjectType,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { Decimal } from '../shared/scalars.ts';
import { Source, sourceOf } from '../shared/source.ts';
import { BudgetLine } from './budget-line.ts';
import { FiscalYear } from './fiscal-year.ts';
import { payerOf } from './line-payer.ts';
import { sumOfMoney } from './money-sum.ts';
import { fundingSourceOf } from './funding-source.ts';
import { SpendingStage } from './spending-stage.ts';
import { NOMINAL } from './nominal.ts';

/** By what the lines of a year can be put together. */
export enum LineGrouping {
  ALL = 'ALL',
  ORIGIN = 'ORIGIN',
  PROTECTION_LEVEL = 'PROTECTION_LEVEL',
  SUBFUNCTION = 'SUBFUNCTION',
  FUNDING_SOURCE = 'FUNDING_SOURCE',
  EXPENSE_NATURE = 'EXPENSE_NATURE',
}

registerEnumType(LineGrouping, {
  name: 'LineGrouping',
  description: 'Agrupamento: por que traço as linhas do orçamento são somadas.',
  valuesConfig: {
    ALL: { description: 'Todas as linhas publicadas do ano, juntas.' },
    ORIGIN: {
      description: 'Pela esfera de governo de que o dinheiro vem; o código da fonte de recursos decide.',
    },
    PROTECTION_LEVEL: { description: 'Pelo nível de proteção a que servem.' },
    SUBFUNCTION: { description: 'Pela subfunção da despesa.' },
    FUNDING_SOURCE: { description: 'Pelos quatro primeiros algarismos da fonte de recursos.' },
    EXPENSE_NATURE: { description: 'Pela natureza da despesa.' },
  },
});

/** The property of a line that holds a stage's amount. */
const COLUMNS = {
  MULTI_YEAR_PLAN: 'planned',
  INITIAL_APPROPRIATION: 'enacted',
  APPROPRIATION: 'appropriated',
  COMMITMENT: 'committed',
  SETTLEMENT: 'settled',
  PAYMENT: 'paid',
  CARRIED_OVER: 'leftToPay',
  CARRIED_OVER_PAID: 'paidOfEarlier',
} as const satisfies Record<SpendingStage, keyof BudgetLine>;

const KEYS: Record<LineGrouping, (line: BudgetLine) => string | null> = {
  [LineGrouping.ALL]: () => 'ALL',
  [LineGrouping.ORIGIN]: payerOf,
  [LineGrouping.PROTECTION_LEVEL]: ({ protectionLevel }) => protectionLevel,
  [LineGrouping.SUBFUNCTION]: ({ subfunction }) => subfunction,
  [LineGrouping.FUNDING_SOURCE]: ({ fundingSourceCode }) =>
    fundingSourceCode === null ? null : (fundingSourceOf(fundingSourceCode)?.code ?? fundingSourceCode),
  [LineGrouping.EXPENSE_NATURE]: ({ expenseNature }) => expenseNature,
};

/** One stage of a group of lines, summed where every line has it. */
@ObjectType({ description: 'Soma de uma etapa: quanto as linhas de um grupo têm em uma etapa do gasto.' })
class StageSum {
  @Field(() => SpendingStage, { description: 'Etapa do gasto.' })
  stage!: SpendingStage;

  @Field(() => Decimal, {
    nullable: true,
    description: `Soma exata em reais; vazio quando falta a etapa em alguma linha, pois a soma seria menor que o todo. ${NOMINAL}`,
  })
  amount!: string | null;

  @Field(() => Int, { description: 'Quantas linhas do grupo não trazem a etapa.' })
  missingLines!: number;
}

/** The lines of a year that share a trait, stage by stage. */
@ObjectType({
  description: 'Total por etapa: as linhas publicadas de um ano que têm um traço em comum, somadas.',
})
export class StageTotal {
  @Field(() => String, {
    nullable: true,
    description: 'O traço comum, como "FEDERAL" ou "244"; vazio para as linhas cuja fonte não o diz.',
  })
  key!: string | null;

  @Field(() => Int, { description: 'Quantas linhas foram somadas; podem não ser o orçamento inteiro.' })
  lineCount!: number;

  @Field(() => [StageSum], { description: 'As etapas que alguma linha traz, na ordem do gasto.' })
  stages!: StageSum[];

  sourceIds!: string[];
}

@Resolver(() => StageTotal)
export class StageTotalResolver {
  @FieldResolver(() => [Source], { description: 'Documentos de que as linhas somadas foram tiradas.' })
  async sources(@Root() { sourceIds }: StageTotal, @Ctx() context: Context): Promise<Source[]> {
    const sources = await Promise.all(sourceIds.map((sourceId) => sourceOf(context, { sourceId })));
    return sources.filter((source) => source !== null);
  }
}

@Resolver(() => FiscalYear)
export class FiscalYearStageTotals {
  @FieldResolver(() => [StageTotal], {
    description:
      'As linhas publicadas do ano somadas por etapa. Não é o orçamento inteiro da cidade, salvo se todas as linhas foram publicadas.',
  })
  async stageTotals(
    @Root() { id }: FiscalYear,
    @Arg('by', () => LineGrouping, { description: 'Por que traço somar.' }) by: LineGrouping,
    @Ctx() { rows }: Context,
  ): Promise<StageTotal[]> {
    return stageTotals(await rows.children(BudgetLine, 'fiscalYearId', id, ['position']), by);
  }
}

/** Sums lines by a trait, groups in the order of their first line. */
export function stageTotals(lines: readonly BudgetLine[], by: LineGrouping): StageTotal[] {
  return [...Map.groupBy(lines, KEYS[by])].map(([key, group]) => ({
    key,
    lineCount: group.length,
    stages: Object.values(SpendingStage).flatMap((stage) => stageSum(group, stage)),
    sourceIds: [...new Set(group.map(({ sourceId }) => sourceId))],
  }));
}

function stageSum(group: readonly BudgetLine[], stage: SpendingStage): StageSum[] {
  const amounts = group.flatMap((line) => line[COLUMNS[stage]] ?? []);
  if (amounts.length === 0) return [];
  const missingLines = group.length - amounts.length;
  return [{ stage, amount: missingLines > 0 ? null : sumOfMoney(amounts), missingLines }];
}
