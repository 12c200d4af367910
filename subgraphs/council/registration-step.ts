import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Arg, Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { Finding } from '../shared/finding.ts';
import type { Rows } from '../shared/rows.ts';
import { CalendarDate } from '../shared/scalars.ts';
import { requiredSourceOf, Source, SourceDocument } from '../shared/source.ts';
import { EntityRegistration } from './entity-registration.ts';
import { inOrder, lifeFindings, registrationState } from './registration-life.ts';
import { RegistrationState, RegistrationStepKind } from './registration-terms.ts';
import { stepWord } from './registration-words.ts';
import { Resolution } from './resolution.ts';

/** One dated thing in the life of a registration. */
@ObjectType({ description: 'Passo da inscrição: o que aconteceu com ela em um dia, e por que ato.' })
@Entity()
export class RegistrationStep {
  @Field(() => ID, { description: 'Identificador da inscrição e lugar do passo na lista dela.' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => EntityRegistration, { mapToPk: true, index: true, deleteRule: 'cascade' })
  registrationId!: string;

  @Field(() => RegistrationStepKind, {
    description: 'O que aconteceu: pedido, visita, concessão, suspensão.',
  })
  @Enum({ items: () => RegistrationStepKind })
  kind!: RegistrationStepKind;

  @Field(() => CalendarDate, { description: 'Dia em que aconteceu, segundo a fonte.' })
  @Property({ type: 'date' })
  date!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Ano de que é o plano ou o relatório entregue; vazio nos outros passos.',
  })
  @Property({ type: 'integer', nullable: true })
  year!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Se o parecer é a favor da inscrição; vazio nos outros passos ou quando a fonte não diz.',
  })
  @Property({ type: 'boolean', nullable: true })
  isFavourable!: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Motivo que o conselho deu; vazio quando a fonte não o diz.',
  })
  @Property({ type: 'text', nullable: true })
  reason!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Número e ano da resolução do passo: "11/2025"; vazio quando ele não tem uma.',
  })
  @Property({ type: 'text', nullable: true })
  act!: string | null;

  /** Of `act`; its row may come later, or never. */
  @Property({ type: 'text', nullable: true })
  resolutionId!: string | null;

  @Property({ type: 'integer' })
  position!: number;

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => RegistrationStep)
export class RegistrationStepResolver {
  @FieldResolver(() => Resolution, {
    nullable: true,
    description: 'Ato do passo, com as suas deliberações; vazio quando não foi publicado aqui.',
  })
  async resolution(
    @Root() { resolutionId }: RegistrationStep,
    @Ctx() { rows }: Context,
  ): Promise<Resolution | null> {
    return resolutionId === null ? null : rows.byId(Resolution, resolutionId);
  }

  @FieldResolver(() => Source, { description: 'Onde o passo foi publicado.' })
  source(@Root() step: RegistrationStep, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, step);
  }
}

@Resolver(() => EntityRegistration)
export class EntityRegistrationLife {
  @FieldResolver(() => [RegistrationStep], {
    description: 'O que aconteceu, do passo mais antigo ao mais novo.',
  })
  async steps(@Root() { id }: EntityRegistration, @Ctx() { rows }: Context): Promise<RegistrationStep[]> {
    return inOrder(await stepsOf(rows, id));
  }

  @FieldResolver(() => RegistrationState, {
    description: 'Em que pé a inscrição está em um dia, pelos passos publicados; sem o dia, hoje.',
  })
  async state(
    @Root() { id }: EntityRegistration,
    @Arg('on', () => CalendarDate, {
      nullable: true,
      description: 'O dia, como "2025-06-30"; hoje quando falta.',
    })
    on: string | null | undefined,
    @Ctx() { rows, today }: Context,
  ): Promise<RegistrationState> {
    return registrationState(await stepsOf(rows, id), on ?? today);
  }

  @FieldResolver(() => [Finding], { description: 'Passos que não cabem na ordem dos dias.' })
  async findings(@Root() registration: EntityRegistration, @Ctx() { rows }: Context): Promise<Finding[]> {
    return registrationFindings(registration, await stepsOf(rows, registration.id));
  }
}

/** The steps of a registration; who asks through this shares one statement with all others. */
export const stepsOf = (rows: Rows, registrationId: string): Promise<RegistrationStep[]> =>
  rows.children(RegistrationStep, 'registrationId', registrationId, ['date', 'position']);

/** What does not fit in a registration's life, in words. */
export const registrationFindings = (
  { number, id }: Pick<EntityRegistration, 'number' | 'id'>,
  steps: readonly RegistrationStep[],
): Finding[] =>
  lifeFindings(
    number === null ? `inscrição ${id.split('/').at(-1)}` : `inscrição ${number}`,
    steps.map(({ kind, date, position }) => ({ kind, date, position, word: stepWord(kind) })),
  );
