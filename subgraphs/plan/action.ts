import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Directive, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { Guideline } from './guideline.ts';
import { Plan } from './plan.ts';
import { titleOf } from './title.ts';

/** What will be done under a guideline. The budget and the council hang their part of the trail on it. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Ação do plano: o que será feito dentro de uma diretriz; reúne estratégias.' })
@Entity()
export class Action {
  @Field(() => ID, { description: 'Identificador do plano e código da ação.' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => Guideline, { mapToPk: true, index: true })
  guidelineId!: string;

  @ManyToOne(() => Plan, { mapToPk: true, index: true })
  planId!: string;

  @Field(() => String, { description: 'Código da ação no plano, como "1.2.2".' })
  @Property({ type: 'text' })
  code!: string;

  @Property({ type: 'text', nullable: true })
  plainTitle!: string | null;

  @Field(() => String, { nullable: true, description: 'Texto do documento; vazio até ele ser importado.' })
  @Property({ type: 'text', nullable: true })
  officialText!: string | null;

  @Property({ type: 'integer' })
  position!: number;
}

@Resolver(() => Action)
export class ActionResolver {
  @FieldResolver(() => String, { description: 'O que será feito, em linguagem simples.' })
  title(@Root() action: Action): string {
    return titleOf(action);
  }

  @FieldResolver(() => Plan, { description: 'Plano a que a ação pertence.' })
  async plan(@Root() action: Action, @Ctx() { rows }: Context): Promise<Plan | null> {
    return rows.byId(Plan, action.planId);
  }
}

@Resolver(() => Guideline)
export class GuidelineActions {
  @FieldResolver(() => [Action], { description: 'Ações da diretriz, na ordem do documento.' })
  actions(@Root() guideline: Guideline, @Ctx() { rows }: Context): Promise<Action[]> {
    return rows.children(Action, 'guidelineId', guideline.id, ['position']);
  }
}
