import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { CalendarDate } from '../shared/scalars.ts';
import { requiredSourceOf, Source, SourceDocument } from '../shared/source.ts';
import { Plan } from './plan.ts';

/** A day on which a plan in force was changed by those who made it. What changed in the data is in the corrections. */
@ObjectType({ description: 'Revisão do plano: uma mudança feita enquanto ele valia.' })
@Entity()
export class PlanRevision {
  @Field(() => ID, { description: 'Identificador do plano e dia da revisão.' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => Plan, { mapToPk: true, index: true })
  planId!: string;

  @Field(() => CalendarDate, { description: 'Dia em que a revisão passou a valer.' })
  @Property({ type: 'date' })
  revisedOn!: string;

  @Field(() => String, { description: 'O que mudou, em linguagem simples.' })
  @Property({ type: 'text' })
  subject!: string;

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => PlanRevision)
export class PlanRevisionResolver {
  @FieldResolver(() => Source, { description: 'Documento que traz a revisão.' })
  source(@Root() revision: PlanRevision, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, revision);
  }
}

@Resolver(() => Plan)
export class PlanRevisions {
  @FieldResolver(() => [PlanRevision], {
    description: 'Revisões do plano publicadas aqui, da mais antiga à mais nova.',
  })
  revisions(@Root() { id }: Plan, @Ctx() { rows }: Context): Promise<PlanRevision[]> {
    return rows.children(PlanRevision, 'planId', id, ['revisedOn', 'id']);
  }
}
