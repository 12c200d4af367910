import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Directive, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { Axis } from './axis.ts';
import { titleOf } from './title.ts';

/** What an axis wants to achieve; it gathers actions. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Diretriz: o que o eixo quer alcançar; reúne ações.' })
@Entity()
export class Guideline {
  @Field(() => ID, { description: 'Identificador do plano e código da diretriz.' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => Axis, { mapToPk: true, index: true })
  axisId!: string;

  @Field(() => String, { description: 'Código da diretriz no plano, como "1.2".' })
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

@Resolver(() => Guideline)
export class GuidelineResolver {
  @FieldResolver(() => String, { description: 'O que a diretriz quer, em linguagem simples.' })
  title(@Root() guideline: Guideline): string {
    return titleOf(guideline);
  }
}

@Resolver(() => Axis)
export class AxisGuidelines {
  @FieldResolver(() => [Guideline], { description: 'Diretrizes do eixo, na ordem do documento.' })
  guidelines(@Root() axis: Axis, @Ctx() { rows }: Context): Promise<Guideline[]> {
    return rows.children(Guideline, 'axisId', axis.id, ['position']);
  }
}
