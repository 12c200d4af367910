import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Directive, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { requiredSourceOf, Source, SourceDocument, sourceOf } from '../shared/source.ts';
import { Action } from './action.ts';
import { Plan } from './plan.ts';
import { TargetKind } from './target-kind.ts';
import { titleOf } from './title.ts';

/** One way of carrying out an action, with a number for each year of the plan. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Estratégia: um modo de cumprir a ação, com uma meta para cada ano do plano.' })
@Entity()
export class Strategy {
  @Field(() => ID, { description: 'Identificador do plano e código da estratégia.' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => Action, { mapToPk: true, index: true })
  actionId!: string;

  @ManyToOne(() => Plan, { mapToPk: true, index: true })
  planId!: string;

  @Field(() => String, { description: 'Código no plano: a ação e a letra, como "1.2.2.f".' })
  @Property({ type: 'text' })
  code!: string;

  @Property({ type: 'text', nullable: true })
  plainTitle!: string | null;

  @Field(() => String, { nullable: true, description: 'Texto do documento; vazio até ele ser importado.' })
  @Property({ type: 'text', nullable: true })
  officialText!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Explicação em linguagem simples do que a estratégia quer dizer.',
  })
  @Property({ type: 'text', nullable: true })
  explanation!: string | null;

  @Field(() => String, {
    description: 'Unidade de medida do documento, como "Unidade", "Equipe" ou "Global" (percentual).',
  })
  @Property({ type: 'text' })
  measurementUnit!: string;

  @Field(() => TargetKind, { description: 'Como ler os números de cada ano, quando alguém declarou.' })
  @Enum({ items: () => TargetKind, default: TargetKind.UNDECLARED })
  targetKind!: TargetKind;

  @Field(() => String, {
    nullable: true,
    description: 'O que se conta para medir a meta; um percentual sem isto não pode ser medido.',
  })
  @Property({ type: 'text', nullable: true })
  indicator!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Por que se declarou este tipo: a lei, a ata ou o trecho do plano; vazio quando quem declarou não disse.',
  })
  @Property({ type: 'text', nullable: true })
  kindGround!: string | null;

  @ManyToOne(() => SourceDocument, { mapToPk: true, nullable: true })
  kindSourceId!: string | null;

  @Property({ type: 'text', nullable: true })
  kindLocator!: string | null;

  @Property({ type: 'integer' })
  position!: number;

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => Strategy)
export class StrategyResolver {
  @FieldResolver(() => String, { description: 'O que será feito, em linguagem simples.' })
  title(@Root() strategy: Strategy): string {
    return titleOf(strategy);
  }

  @FieldResolver(() => Action, { description: 'Ação do plano que a estratégia ajuda a cumprir.' })
  async action(@Root() strategy: Strategy, @Ctx() { rows }: Context): Promise<Action | null> {
    return rows.byId(Action, strategy.actionId);
  }

  @FieldResolver(() => Source, {
    nullable: true,
    description: 'Onde foi declarado o tipo da meta; vazio quando ninguém declarou.',
  })
  kindSource(@Root() strategy: Strategy, @Ctx() context: Context): Promise<Source | null> {
    return sourceOf(context, { sourceId: strategy.kindSourceId, locator: strategy.kindLocator });
  }

  @FieldResolver(() => Source, { description: 'Lugar do plano em que a estratégia está.' })
  source(@Root() strategy: Strategy, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, strategy);
  }
}

@Resolver(() => Action)
export class ActionStrategies {
  @FieldResolver(() => [Strategy], { description: 'Estratégias da ação, na ordem do documento.' })
  strategies(@Root() action: Action, @Ctx() context: Context): Promise<Strategy[]> {
    return strategiesOfAction(action, context);
  }
}

@Resolver(() => Plan)
export class PlanStrategies {
  @FieldResolver(() => [Strategy], { description: 'Todas as estratégias do plano, na ordem do documento.' })
  strategies(@Root() plan: Plan, @Ctx() { rows }: Context): Promise<Strategy[]> {
    return rows.children(Strategy, 'planId', plan.id, ['position']);
  }
}

/** The strategies of an action, from those of its whole plan: a page that asks both costs one statement. */
export async function strategiesOfAction({ id, planId }: Action, { rows }: Context): Promise<Strategy[]> {
  const ofPlan = await rows.children(Strategy, 'planId', planId, ['position']);
  return ofPlan.filter(({ actionId }) => actionId === id);
}
