import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { requiredSourceOf, Source, SourceDocument } from '../shared/source.ts';
import { Resolution } from './resolution.ts';

/** What a state promises its municipalities in technical support for one year, agreed by a resolution. */
@ObjectType({
  description:
    'Plano de apoio técnico: o que o estado oferece aos municípios em um ano para melhorar o SUAS.',
})
@Entity()
export class TechnicalSupportPlan {
  @Field(() => ID, { description: 'Identificador da resolução, seguido de "apoio".' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => Resolution, { mapToPk: true, index: true })
  resolutionId!: string;

  @Field(() => String, { description: 'Nome curto do plano.' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => Int, { description: 'Ano em que o apoio deve ser dado.' })
  @Property({ type: 'integer' })
  year!: number;

  @Field(() => [String], {
    description: 'Por que o plano foi feito, parágrafo por parágrafo; vazia até o documento ser importado.',
  })
  @Property({ type: 'array', columnType: 'text[]', default: [] })
  introduction!: string[];

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => TechnicalSupportPlan)
export class TechnicalSupportPlanResolver {
  @FieldResolver(() => Source, { description: 'Ato e artigo em que o plano está.' })
  source(@Root() plan: TechnicalSupportPlan, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, plan);
  }
}

@Resolver(() => Resolution)
export class ResolutionSupportPlan {
  @FieldResolver(() => TechnicalSupportPlan, {
    nullable: true,
    description: 'Apoio técnico aos municípios que o ato pactua; vazio quando o ato trata de outra coisa.',
  })
  supportPlan(@Root() { id }: Resolution, @Ctx() { rows }: Context): Promise<TechnicalSupportPlan | null> {
    return rows.by(TechnicalSupportPlan, 'resolutionId', id);
  }
}
