import { Entity, PrimaryKey, Property, ManyToOne } from '@mikro-orm/decorators/legacy';
import {
  Arg,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { CalendarDate } from '../shared/scalars.ts';
import { requiredSourceOf, Source, SourceDocument } from '../shared/source.ts';
import { Municipality } from './municipality.ts';

/** A municipality's plan for some years. Its id is the municipality's code and the years: "3136702-2022-2025". */
@Directive('@key(fields: "id")')
@ObjectType({
  description: 'Plano municipal de assistência social: o que a cidade promete fazer em alguns anos.',
})
@Entity()
export class Plan {
  @Field(() => ID, { description: 'Código do IBGE do município e os anos do plano.' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text', index: true })
  ibgeCode!: string;

  @Field(() => String, { description: 'Nome do plano, como está no documento.' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => Int, { description: 'Primeiro ano em que o plano vale.' })
  @Property({ type: 'integer' })
  startYear!: number;

  @Field(() => Int, { description: 'Último ano em que o plano vale.' })
  @Property({ type: 'integer' })
  endYear!: number;

  /** The plan that this one followed. */
  @ManyToOne(() => Plan, { mapToPk: true, nullable: true, index: true })
  previousPlanId!: string | null;

  /** Fixed only for the demonstration, so that its pages never change by themselves. */
  @Property({ type: 'date', nullable: true })
  assessedOn!: string | null;

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => Plan)
export class PlanResolver {
  @Query(() => Plan, {
    nullable: true,
    description: 'Um plano, pelo identificador; vazio quando não existe.',
  })
  plan(
    @Arg('id', () => ID, { description: 'Código do IBGE e anos, como "3136702-2022-2025".' }) id: string,
    @Ctx() { rows }: Context,
  ): Promise<Plan | null> {
    return rows.byId(Plan, id);
  }

  @FieldResolver(() => CalendarDate, {
    description: 'Dia a que se refere a situação das metas: hoje, ou uma data fixa na demonstração.',
  })
  assessedOn(@Root() plan: Plan, @Ctx() { today }: Context): string {
    return plan.assessedOn ?? today;
  }

  @FieldResolver(() => Municipality, { description: 'Cidade que fez o plano.' })
  municipality(@Root() plan: Plan): Municipality {
    return { ibgeCode: plan.ibgeCode };
  }

  @FieldResolver(() => Plan, {
    nullable: true,
    description: 'O plano a que este sucedeu; vazio quando ninguém o declarou.',
  })
  async previousPlan(@Root() { previousPlanId }: Plan, @Ctx() { rows }: Context): Promise<Plan | null> {
    return previousPlanId === null ? null : rows.byId(Plan, previousPlanId);
  }

  @FieldResolver(() => Plan, {
    nullable: true,
    description: 'O plano que sucedeu a este; vazio quando ninguém o declarou.',
  })
  async nextPlan(@Root() { id }: Plan, @Ctx() { rows }: Context): Promise<Plan | null> {
    const [next] = await rows.children(Plan, 'previousPlanId', id, ['startYear', 'id']);
    return next ?? null;
  }

  @FieldResolver(() => Source, { description: 'Documento do plano.' })
  source(@Root() plan: Plan, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, plan);
  }
}

@Resolver(() => Municipality)
export class MunicipalityPlans {
  @FieldResolver(() => [Plan], { description: 'Planos publicados aqui, do mais antigo ao mais novo.' })
  plans(@Root() { ibgeCode }: Municipality, @Ctx() { rows }: Context): Promise<Plan[]> {
    return rows.children(Plan, 'ibgeCode', ibgeCode, ['startYear', 'id']);
  }
}
