import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { Deliberation } from './deliberation.ts';
import { Organization } from './organization.ts';
import { SubjectType, type Subject } from './subject-type.ts';
import { Action, DeliberationSubject, FiscalYear, Plan, subjectOf } from './subjects.ts';

/** That a decision is about something of another subgraph. The graph shows the thing, never this row. */
@Entity()
export class Concern {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => Deliberation, { mapToPk: true, index: true, deleteRule: 'cascade' })
  deliberationId!: string;

  @Enum({ items: () => SubjectType })
  subjectType!: SubjectType;

  @Property({ type: 'text', index: true })
  subjectId!: string;

  @Property({ type: 'integer' })
  position!: number;
}

@Resolver(() => Deliberation)
export class DeliberationConcerns {
  @FieldResolver(() => [DeliberationSubject], {
    description:
      'Do que a decisão trata, entre o que este site conhece; vazia quando a ligação não foi feita.',
  })
  async concerns(
    @Root() { id }: Deliberation,
    @Ctx() { rows }: Context,
  ): Promise<(typeof DeliberationSubject)[]> {
    const concerns = await rows.children(Concern, 'deliberationId', id, ['position']);
    return concerns.map(({ subjectType, subjectId }) => subjectOf(subjectType, subjectId));
  }
}

@Resolver(() => Plan)
export class PlanDeliberations {
  @FieldResolver(() => [Deliberation], {
    description: 'O que os conselhos decidiram sobre o plano, da decisão mais antiga à mais nova.',
  })
  deliberations(@Root() { id }: Plan, @Ctx() context: Context): Promise<Deliberation[]> {
    return deliberationsAbout(context, { subjectType: SubjectType.Plan, subjectId: id });
  }
}

@Resolver(() => Action)
export class ActionDeliberations {
  @FieldResolver(() => [Deliberation], {
    description: 'O que os conselhos decidiram sobre esta ação, sem as decisões sobre o plano inteiro.',
  })
  deliberations(@Root() { id }: Action, @Ctx() context: Context): Promise<Deliberation[]> {
    return deliberationsAbout(context, { subjectType: SubjectType.Action, subjectId: id });
  }
}

@Resolver(() => FiscalYear)
export class FiscalYearDeliberations {
  @FieldResolver(() => [Deliberation], {
    description: 'O que os conselhos decidiram sobre o dinheiro do ano, como aprovar as contas.',
  })
  deliberations(@Root() { id }: FiscalYear, @Ctx() context: Context): Promise<Deliberation[]> {
    return deliberationsAbout(context, { subjectType: SubjectType.FiscalYear, subjectId: id });
  }
}

@Resolver(() => Organization)
export class OrganizationDeliberations {
  @FieldResolver(() => [Deliberation], {
    description: 'O que os conselhos decidiram sobre a organização, da decisão mais antiga à mais nova.',
  })
  deliberations(@Root() { id }: Organization, @Ctx() context: Context): Promise<Deliberation[]> {
    return deliberationsAbout(context, { subjectType: SubjectType.Organization, subjectId: id });
  }
}

/** The decisions about a thing, the oldest first and those without a day last. */
export async function deliberationsAbout({ rows }: Context, subject: Subject): Promise<Deliberation[]> {
  const concerns = await rows.children(Concern, 'subjectId', subject.subjectId, ['deliberationId']);
  const ofType = concerns.filter(({ subjectType }) => subjectType === subject.subjectType);
  const found = await Promise.all(
    ofType.map(({ deliberationId }) => rows.byId(Deliberation, deliberationId)),
  );
  const day = ({ date }: Deliberation) => date ?? '9999';
  return found
    .filter((each) => each !== null)
    .toSorted((a, b) => (day(a) < day(b) ? -1 : Number(day(a) > day(b))));
}
