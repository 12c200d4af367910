import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { Finding, FindingRule } from '../shared/finding.ts';
import { TechnicalSupportPlan } from './support-plan.ts';

/** A group of a support plan's events. */
@ObjectType({ description: 'Eixo do apoio técnico: um assunto do plano, como serviços ou benefícios.' })
@Entity()
export class SupportAxis {
  @Field(() => ID, { description: 'Identificador do plano e número do eixo.' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => TechnicalSupportPlan, { mapToPk: true, index: true })
  planId!: string;

  @Field(() => String, { description: 'Assunto que reúne as atividades.' })
  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'integer' })
  position!: number;
}

/** One thing that the state offers: a visit, a workshop, a meeting. */
@ObjectType({ description: 'Atividade de apoio técnico: visita, oficina ou encontro que o estado oferece.' })
@Entity()
export class SupportEvent {
  @Field(() => ID, { description: 'Identificador do eixo e número da atividade nele.' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => SupportAxis, { mapToPk: true, index: true, deleteRule: 'cascade' })
  axisId!: string;

  @Field(() => String, {
    description: 'O que será feito, em linguagem simples; nas palavras do documento quando só há ele.',
  })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Texto do documento; vazio até ele ser importado.' })
  @Property({ type: 'text', nullable: true })
  officialText!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Se é presencial ou pela internet; vazio quando o documento não diz.',
  })
  @Property({ type: 'text', nullable: true })
  modality!: string | null;

  @Field(() => String, { nullable: true, description: 'O que há de estranho na linha do documento.' })
  @Property({ type: 'text', nullable: true })
  note!: string | null;

  @Property({ type: 'integer' })
  position!: number;
}

@Resolver(() => TechnicalSupportPlan)
export class SupportPlanAxes {
  @FieldResolver(() => [SupportAxis], { description: 'Assuntos do plano, na ordem do documento.' })
  axes(@Root() { id }: TechnicalSupportPlan, @Ctx() { rows }: Context): Promise<SupportAxis[]> {
    return rows.children(SupportAxis, 'planId', id, ['position']);
  }
}

@Resolver(() => SupportAxis)
export class SupportAxisEvents {
  @FieldResolver(() => [SupportEvent], {
    description: 'O que será oferecido no eixo, na ordem do documento.',
  })
  events(@Root() { id }: SupportAxis, @Ctx() { rows }: Context): Promise<SupportEvent[]> {
    return rows.children(SupportEvent, 'axisId', id, ['position']);
  }
}

@Resolver(() => SupportEvent)
export class SupportEventResolver {
  @FieldResolver(() => [Finding], { description: 'O que a linha do documento deixa em dúvida.' })
  findings(@Root() event: SupportEvent): Finding[] {
    return eventFindings(event);
  }
}

/** What a row of a support plan leaves in doubt. */
export function eventFindings({ title, modality }: Pick<SupportEvent, 'title' | 'modality'>): Finding[] {
  if (modality !== null) return [];
  const message = `A fonte não diz se “${title}” é presencial ou pela internet.`;
  return [{ rule: FindingRule.MODALITY_MISSING, message, values: [] }];
}
