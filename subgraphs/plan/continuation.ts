import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, ObjectType, registerEnumType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { requiredSourceOf, Source, SourceDocument } from '../shared/source.ts';
import { Plan } from './plan.ts';
import { Strategy } from './strategy.ts';

/** What became of a strategy when one plan followed another. */
export enum ContinuationKind {
  CONTINUES = 'CONTINUES',
  GROWS = 'GROWS',
  SHRINKS = 'SHRINKS',
  MERGES = 'MERGES',
  DROPPED = 'DROPPED',
  NEW = 'NEW',
}

registerEnumType(ContinuationKind, {
  name: 'ContinuationKind',
  description: 'Continuidade: o que foi feito de uma estratégia quando um plano sucedeu a outro.',
  valuesConfig: {
    CONTINUES: { description: 'Continua como era.' },
    GROWS: { description: 'Continua, com promessa maior.' },
    SHRINKS: { description: 'Continua, com promessa menor.' },
    MERGES: { description: 'Juntou-se com outra numa só.' },
    DROPPED: { description: 'Saiu: o plano novo não a traz.' },
    NEW: { description: 'É nova: o plano anterior não a trazia.' },
  },
});

/** That a strategy of one plan became one of the next. A dropped one has no strategy after, a new one none before. */
@ObjectType({ description: 'Passagem de um plano ao outro: o que uma estratégia virou no plano seguinte.' })
@Entity()
export class Continuation {
  @Field(() => ID, { description: 'Identificador da estratégia de antes e da de depois.' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  /** The plan that came after. */
  @ManyToOne(() => Plan, { mapToPk: true, index: true })
  planId!: string;

  @ManyToOne(() => Strategy, { mapToPk: true, nullable: true, index: true })
  beforeId!: string | null;

  @ManyToOne(() => Strategy, { mapToPk: true, nullable: true, index: true })
  afterId!: string | null;

  @Field(() => ContinuationKind, { description: 'O que foi feito dela.' })
  @Enum({ items: () => ContinuationKind })
  kind!: ContinuationKind;

  @Field(() => String, { nullable: true, description: 'Por que mudou, como a fonte diz.' })
  @Property({ type: 'text', nullable: true })
  note!: string | null;

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => Continuation)
export class ContinuationResolver {
  @FieldResolver(() => Strategy, {
    nullable: true,
    description: 'A estratégia no plano anterior; vazio quando ela é nova.',
  })
  async before(@Root() { beforeId }: Continuation, @Ctx() { rows }: Context): Promise<Strategy | null> {
    return beforeId === null ? null : rows.byId(Strategy, beforeId);
  }

  @FieldResolver(() => Strategy, {
    nullable: true,
    description: 'A estratégia no plano seguinte; vazio quando ela saiu.',
  })
  async after(@Root() { afterId }: Continuation, @Ctx() { rows }: Context): Promise<Strategy | null> {
    return afterId === null ? null : rows.byId(Strategy, afterId);
  }

  @FieldResolver(() => Source, { description: 'Quem declarou a passagem, e onde.' })
  source(@Root() continuation: Continuation, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, continuation);
  }
}

@Resolver(() => Strategy)
export class StrategyContinuations {
  @FieldResolver(() => [Continuation], {
    description: 'De que estratégias do plano anterior esta veio; vazia quando ninguém declarou.',
  })
  comesFrom(@Root() { id }: Strategy, @Ctx() { rows }: Context): Promise<Continuation[]> {
    return rows.children(Continuation, 'afterId', id, ['id']);
  }

  @FieldResolver(() => [Continuation], {
    description: 'O que ela virou no plano seguinte; vazia quando ninguém declarou.',
  })
  goesOnAs(@Root() { id }: Strategy, @Ctx() { rows }: Context): Promise<Continuation[]> {
    return rows.children(Continuation, 'beforeId', id, ['id']);
  }
}

@Resolver(() => Plan)
export class PlanContinuations {
  @FieldResolver(() => [Continuation], {
    description: 'O que cada estratégia do plano anterior virou neste, e o que este traz de novo.',
  })
  continuations(@Root() { id }: Plan, @Ctx() { rows }: Context): Promise<Continuation[]> {
    return rows.children(Continuation, 'planId', id, ['id']);
  }
}
