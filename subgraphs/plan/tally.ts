import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { Action } from './action.ts';
import { Axis } from './axis.ts';
import { Guideline } from './guideline.ts';
import { judgementOf, judgementsOfTargets } from './judged.ts';
import { TargetJudgement } from './judgement.ts';
import { Plan } from './plan.ts';
import { strategiesOfAction, Strategy } from './strategy.ts';

/** How many things have one judgement. Only counts: no share is taken of them, and none is averaged. */
@ObjectType({ description: 'Contagem de situações: quantas metas ou estratégias estão em uma situação.' })
class JudgementCount {
  @Field(() => TargetJudgement, { description: 'A situação que se conta.' })
  judgement!: TargetJudgement;

  @Field(() => Int, { description: 'Quantas estão nela.' })
  count!: number;
}

const STRATEGIES = 'Quantas estratégias estão em cada situação; as situações sem nenhuma ficam de fora.';
const TARGETS = 'Quantas metas de um ano estão em cada situação; as situações sem nenhuma ficam de fora.';

/** The two counts of a level of the plan, over the strategies below it. */
function tallyOf<Level extends object>(
  level: new () => Level,
  strategiesOf: (root: Level, context: Context) => Promise<Strategy[]>,
): Function {
  @Resolver(() => level)
  class Tally {
    @FieldResolver(() => [JudgementCount], { description: STRATEGIES })
    async strategyTally(@Root() root: object, @Ctx() context: Context): Promise<JudgementCount[]> {
      return strategyTally(await strategiesOf(root as Level, context), context);
    }

    @FieldResolver(() => [JudgementCount], { description: TARGETS })
    async targetTally(@Root() root: object, @Ctx() context: Context): Promise<JudgementCount[]> {
      return targetTally(await strategiesOf(root as Level, context), context);
    }
  }
  return Tally;
}

const strategiesOfPlan = (planId: string, { rows }: Context): Promise<Strategy[]> =>
  rows.children(Strategy, 'planId', planId, ['position']);

async function strategiesOfGuideline(guideline: Guideline, context: Context): Promise<Strategy[]> {
  const actions = await context.rows.children(Action, 'guidelineId', guideline.id, ['position']);
  return (await Promise.all(actions.map((action) => strategiesOfAction(action, context)))).flat();
}

async function strategiesOfAxis(axis: Axis, context: Context): Promise<Strategy[]> {
  const guidelines = await context.rows.children(Guideline, 'axisId', axis.id, ['position']);
  return (await Promise.all(guidelines.map((each) => strategiesOfGuideline(each, context)))).flat();
}

export const PlanTally = tallyOf(Plan, (plan, context) => strategiesOfPlan(plan.id, context));
export const AxisTally = tallyOf(Axis, strategiesOfAxis);
export const GuidelineTally = tallyOf(Guideline, strategiesOfGuideline);
export const ActionTally = tallyOf(Action, strategiesOfAction);

async function strategyTally(strategies: readonly Strategy[], context: Context): Promise<JudgementCount[]> {
  return counted(await Promise.all(strategies.map((strategy) => judgementOf(strategy, context))));
}

async function targetTally(strategies: readonly Strategy[], context: Context): Promise<JudgementCount[]> {
  const judgements = await Promise.all(strategies.map((each) => judgementsOfTargets(each, context)));
  return counted(judgements.flat());
}

/** How often each judgement occurs, always in the same order. */
const counted = (judgements: readonly TargetJudgement[]): JudgementCount[] =>
  Object.values(TargetJudgement)
    .map((judgement) => ({ judgement, count: judgements.filter((each) => each === judgement).length }))
    .filter(({ count }) => count > 0);
