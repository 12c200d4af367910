import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ObjectType, registerEnumType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { Source, SourceDocument, sourceOf } from '../shared/source.ts';
import { Plan } from './plan.ts';

/** The parts that a municipal plan must have (NOB/SUAS 2012, art. 18, § 2). */
export enum PlanPartKind {
  DIAGNOSIS = 'DIAGNOSIS',
  OBJECTIVES = 'OBJECTIVES',
  GUIDELINES = 'GUIDELINES',
  ACTIONS = 'ACTIONS',
  TARGETS = 'TARGETS',
  RESULTS = 'RESULTS',
  RESOURCES = 'RESOURCES',
  FUNDING = 'FUNDING',
  COVERAGE = 'COVERAGE',
  INDICATORS = 'INDICATORS',
  TIME_SPAN = 'TIME_SPAN',
}

registerEnumType(PlanPartKind, {
  name: 'PlanPartKind',
  description: 'Parte obrigatória do plano: o que a norma nacional pede (NOB/SUAS 2012, art. 18).',
  valuesConfig: {
    DIAGNOSIS: { description: 'Diagnóstico socioterritorial: quem vive onde e o que falta.' },
    OBJECTIVES: { description: 'Objetivos gerais e específicos.' },
    GUIDELINES: { description: 'Diretrizes e prioridades que os conselhos deliberaram.' },
    ACTIONS: { description: 'Ações e estratégias para cumprir o que se promete.' },
    TARGETS: { description: 'Metas, com números.' },
    RESULTS: { description: 'Resultados e impactos que se esperam.' },
    RESOURCES: { description: 'Recursos materiais, humanos e financeiros, os que há e os que faltam.' },
    FUNDING: { description: 'Mecanismos e fontes de financiamento.' },
    COVERAGE: { description: 'Cobertura da rede que presta os serviços.' },
    INDICATORS: { description: 'Indicadores para acompanhar e avaliar.' },
    TIME_SPAN: { description: 'Tempo de execução: de que ano a que ano.' },
  },
});

/** What somebody found when looking for a part in the document of a plan. */
export enum PlanPartStatus {
  PRESENT = 'PRESENT',
  MISSING = 'MISSING',
  NOT_LOOKED_FOR = 'NOT_LOOKED_FOR',
}

registerEnumType(PlanPartStatus, {
  name: 'PlanPartStatus',
  description: 'Situação da parte do plano: se está no documento.',
  valuesConfig: {
    PRESENT: { description: 'Está no documento, no lugar que a fonte diz.' },
    MISSING: { description: 'Alguém procurou e declarou que o documento não a traz.' },
    NOT_LOOKED_FOR: { description: 'Ninguém declarou ainda se o documento a traz.' },
  },
});

/** One part that the norm asks of a plan. The eleven parts are always listed, also those of which nothing is declared. */
@ObjectType({ description: 'Parte do plano: uma das que a norma pede, e se o documento a traz.' })
@Entity()
export class PlanPart {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => Plan, { mapToPk: true, index: true })
  planId!: string;

  @Field(() => PlanPartKind, { description: 'Que parte é, na ordem da norma.' })
  @Enum({ items: () => PlanPartKind })
  kind!: PlanPartKind;

  @Field(() => PlanPartStatus, { description: 'Se o documento a traz, segundo quem o leu.' })
  @Enum({ items: () => PlanPartStatus })
  status!: PlanPartStatus;

  @Field(() => String, { nullable: true, description: 'O que quem leu notou, em linguagem simples.' })
  @Property({ type: 'text', nullable: true })
  note!: string | null;

  @ManyToOne(() => SourceDocument, { mapToPk: true, nullable: true })
  sourceId!: string | null;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => PlanPart)
export class PlanPartResolver {
  @FieldResolver(() => Source, {
    nullable: true,
    description: 'Lugar do plano em que a parte está, ou quem declarou que falta.',
  })
  source(@Root() part: PlanPart, @Ctx() context: Context): Promise<Source | null> {
    return sourceOf(context, part);
  }
}

@Resolver(() => Plan)
export class PlanParts {
  @FieldResolver(() => [PlanPart], {
    description:
      'As onze partes que a NOB/SUAS pede de um plano, cada uma presente, faltando ou não procurada.',
  })
  async parts(@Root() { id }: Plan, @Ctx() { rows }: Context): Promise<PlanPart[]> {
    const declared = await rows.children(PlanPart, 'planId', id, ['id']);
    return Object.values(PlanPartKind).map(
      (kind) =>
        declared.find((part) => part.kind === kind) ?? {
          id: `${id}/${kind}`,
          planId: id,
          kind,
          status: PlanPartStatus.NOT_LOOKED_FOR,
          note: null,
          sourceId: null,
          locator: null,
        },
    );
  }
}
