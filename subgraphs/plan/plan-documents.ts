import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { Source, sourceOf } from '../shared/source.ts';
import { Measurement } from './measurement.ts';
import { Plan } from './plan.ts';
import { Strategy } from './strategy.ts';
import { Target } from './target.ts';

@Resolver(() => Plan)
export class PlanDocuments {
  @FieldResolver(() => [Source], {
    description:
      'Documentos de que o plano, as estratégias, os tipos das metas e as apurações foram tirados, cada um uma vez, sem o lugar nele.',
  })
  async documents(@Root() { id, sourceId }: Plan, @Ctx() context: Context): Promise<Source[]> {
    const { rows } = context;
    const strategies = await rows.children(Strategy, 'planId', id, ['position']);
    const targets = await Promise.all(
      strategies.map((strategy) => rows.children(Target, 'strategyId', strategy.id, ['year'])),
    );
    const measurements = await Promise.all(
      targets.flat().map((target) => rows.children(Measurement, 'targetId', target.id, ['measuredOn', 'id'])),
    );
    const ids = new Set([
      sourceId,
      ...strategies.flatMap((strategy) => [strategy.sourceId, strategy.kindSourceId]),
      ...measurements.flat().map((measurement) => measurement.sourceId),
    ]);
    const sources = await Promise.all([...ids].map((each) => sourceOf(context, { sourceId: each })));
    return sources.filter((source) => source !== null);
  }
}
