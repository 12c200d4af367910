import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { requiredSourceOf, Source, SourceDocument } from '../shared/source.ts';
import { TechnicalSupportPlan } from './support-plan.ts';

/** One of the ways in which a state supports its municipalities, as its plan numbers them. */
@ObjectType({
  description:
    'Estratégia de apoio técnico: um dos modos pelos quais o estado ajuda os municípios, como visitas ou e-mails.',
})
@Entity()
export class SupportStrategy {
  @Field(() => ID, { description: 'Identificador do plano de apoio e algarismo romano do inciso.' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => TechnicalSupportPlan, { mapToPk: true, index: true })
  planId!: string;

  @Field(() => String, { description: 'Número do inciso em algarismos romanos, como "VIII".' })
  @Property({ type: 'text' })
  numeral!: string;

  @Field(() => String, { description: 'Nome que o documento dá a este modo de ajudar.' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String, { description: 'Em que consiste, nas palavras do documento.' })
  @Property({ type: 'text' })
  officialText!: string;

  @Property({ type: 'integer' })
  position!: number;

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => SupportStrategy)
export class SupportStrategyResolver {
  @FieldResolver(() => Source, { description: 'Documento, artigo e inciso de onde foi tirada.' })
  source(@Root() strategy: SupportStrategy, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, strategy);
  }
}

@Resolver(() => TechnicalSupportPlan)
export class SupportPlanStrategies {
  @FieldResolver(() => [SupportStrategy], {
    description: 'Modos de ajudar, na ordem do documento; vazia até o documento inteiro ser importado.',
  })
  strategies(@Root() { id }: TechnicalSupportPlan, @Ctx() { rows }: Context): Promise<SupportStrategy[]> {
    return rows.children(SupportStrategy, 'planId', id, ['position']);
  }
}
