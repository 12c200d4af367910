import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { FigureStatus } from '../shared/figure-status.ts';
import { Decimal } from '../shared/scalars.ts';
import { requiredSourceOf, Source, SourceDocument } from '../shared/source.ts';
import { Strategy } from './strategy.ts';

/** What a strategy promises for one year. */
@ObjectType({ description: 'Meta: quanto da estratégia deve ser feito em um ano.' })
@Entity()
export class Target {
  @Field(() => ID, { description: 'Identificador da estratégia e ano.' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => Strategy, { mapToPk: true, index: true, deleteRule: 'cascade' })
  strategyId!: string;

  @Field(() => Int, { description: 'Ano a que a meta se refere.' })
  @Property({ type: 'integer' })
  year!: number;

  @Field(() => Decimal, {
    nullable: true,
    description: 'Quanto foi prometido, na unidade da estratégia; um percentual é fração de 1 (0.25).',
  })
  @Property({ type: 'decimal', columnType: 'numeric', nullable: true })
  planned!: string | null;

  @Field(() => Boolean, { description: 'Verdadeiro quando a meta é um percentual, dado como fração de 1.' })
  @Property({ type: 'boolean' })
  isShare!: boolean;

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => Target)
export class TargetResolver {
  @FieldResolver(() => FigureStatus, { description: 'Se o número da meta foi publicado ou por que falta.' })
  status(@Root() { planned }: Target): FigureStatus {
    return planned === null ? FigureStatus.NOT_PUBLISHED : FigureStatus.PUBLISHED;
  }

  @FieldResolver(() => Source, { nullable: true, description: 'Lugar do plano em que a meta está escrita.' })
  source(@Root() target: Target, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, target);
  }
}

@Resolver(() => Strategy)
export class StrategyTargets {
  @FieldResolver(() => [Target], { description: 'Metas da estratégia, uma por ano.' })
  async targets(@Root() strategy: Strategy, @Ctx() { rows }: Context): Promise<Target[]> {
    const targets = await rows.children(Target, 'strategyId', strategy.id, ['year']);
    for (const target of targets) strategies.set(target, strategy);
    return targets;
  }
}

const strategies = new WeakMap<Target, Strategy>();

/** The strategy of a target. A question reaches a target through its strategy, which need not be read again. */
export async function strategyOf(target: Target, { rows }: Context): Promise<Strategy> {
  const strategy = strategies.get(target) ?? (await rows.byId(Strategy, target.strategyId));
  if (!strategy) throw new Error(`target "${target.id}" has no strategy`);
  return strategy;
}
