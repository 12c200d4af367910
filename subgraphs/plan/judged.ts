import { Ctx, FieldResolver, Float, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { FigureStatus } from '../shared/figure-status.ts';
import { judgeStrategy, judgeYear, progress, TargetJudgement, type Promised } from './judgement.ts';
import { Measurement } from './measurement.ts';
import { Plan } from './plan.ts';
import { Strategy } from './strategy.ts';
import { strategyOf, Target } from './target.ts';

@Resolver(() => Strategy)
export class JudgedStrategy {
  @FieldResolver(() => TargetJudgement, {
    description: 'Situação da estratégia no dia da avaliação do plano.',
  })
  async judgement(@Root() strategy: Strategy, @Ctx() context: Context): Promise<TargetJudgement> {
    return judgementOf(strategy, context);
  }
}

@Resolver(() => Target)
export class JudgedTarget {
  @FieldResolver(() => TargetJudgement, { description: 'Situação da meta no dia da avaliação do plano.' })
  async judgement(@Root() target: Target, @Ctx() context: Context): Promise<TargetJudgement> {
    const { promised, today } = await promiseOfTarget(target, context);
    return judgeYear(promised, target.year, today);
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description:
      'Parte da meta já feita: 1 é a meta inteira, acima disso foi superada; vazio se não foi medida.',
  })
  async progress(@Root() target: Target, @Ctx() context: Context): Promise<number | null> {
    const { promised } = await promiseOfTarget(target, context);
    return progress(promised, target.year);
  }
}

/** The judgement of a whole strategy. */
export async function judgementOf(strategy: Strategy, context: Context): Promise<TargetJudgement> {
  const { promised, today } = await promiseOf(strategy, context);
  return judgeStrategy(promised, today);
}

/** The judgements of a strategy's yearly targets. */
export async function judgementsOfTargets(strategy: Strategy, context: Context): Promise<TargetJudgement[]> {
  const { promised, today } = await promiseOf(strategy, context);
  return promised.years.map(({ year }) => judgeYear(promised, year, today));
}

async function promiseOfTarget(target: Target, context: Context) {
  return promiseOf(await strategyOf(target, context), context);
}

/** A strategy's years with what was last measured, and the day its plan is judged on. */
interface DatedPromise {
  promised: Promised;
  today: string;
}

// A row lives as long as its request; a page asks for the same strategy once for each target, level and count.
const promises = new WeakMap<Strategy, Promise<DatedPromise>>();

function promiseOf(strategy: Strategy, context: Context): Promise<DatedPromise> {
  let promise = promises.get(strategy);
  if (!promise) promises.set(strategy, (promise = readPromise(strategy, context)));
  return promise;
}

async function readPromise(strategy: Strategy, { rows, today }: Context): Promise<DatedPromise> {
  const [plan, targets] = await Promise.all([
    rows.byId(Plan, strategy.planId),
    rows.children(Target, 'strategyId', strategy.id, ['year']),
  ]);
  const measurements = await Promise.all(
    targets.map((target) => rows.children(Measurement, 'targetId', target.id, ['measuredOn', 'id'])),
  );
  const promised: Promised = {
    kind: strategy.targetKind,
    isShare: targets.some((target) => target.isShare),
    indicator: strategy.indicator,
    years: targets.map(({ year, planned }, index) => {
      const last = measurements[index]?.findLast(({ withdrawnOn }) => withdrawnOn === null);
      return {
        year,
        planned,
        measured: last?.value ?? null,
        isHidden: last?.status === FigureStatus.SUPPRESSED,
      };
    }),
  };
  return { promised, today: plan?.assessedOn ?? today };
}
