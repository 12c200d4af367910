import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Directive, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { Plan } from './plan.ts';
import { titleOf } from './title.ts';

/** The first division of a plan. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Eixo: a primeira divisão do plano, que reúne diretrizes.' })
@Entity()
export class Axis {
  @Field(() => ID, { description: 'Identificador do plano e código do eixo.' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => Plan, { mapToPk: true, index: true })
  planId!: string;

  @Field(() => String, { description: 'Número do eixo dentro do plano, como "1".' })
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

@Resolver(() => Axis)
export class AxisResolver {
  @FieldResolver(() => String, { description: 'Do que trata o eixo, em linguagem simples.' })
  title(@Root() axis: Axis): string {
    return titleOf(axis);
  }
}

@Resolver(() => Plan)
export class PlanAxes {
  @FieldResolver(() => [Axis], { description: 'Eixos do plano, na ordem do documento.' })
  axes(@Root() plan: Plan, @Ctx() { rows }: Context): Promise<Axis[]> {
    return rows.children(Axis, 'planId', plan.id, ['position']);
  }
}
