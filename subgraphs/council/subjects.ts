import { createUnionType, Directive, Field, ID, ObjectType } from 'type-graphql';
import { Organization } from './organization.ts';
import type { SubjectType } from './subject-type.ts';

/** The plan that plan owns and describes; council hangs on it what was decided about it. */
@Directive('@key(fields: "id")')
@ObjectType()
export class Plan {
  @Field(() => ID)
  id!: string;
}

/** The plan's action that plan owns and describes. */
@Directive('@key(fields: "id")')
@ObjectType()
export class Action {
  @Field(() => ID)
  id!: string;
}

/** The year of money that budget owns and describes. */
@Directive('@key(fields: "id")')
@ObjectType()
export class FiscalYear {
  @Field(() => ID)
  id!: string;
}

/** The unit that network owns and describes. Council only names it, so nobody may ask council what it is. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType()
export class NetworkUnit {
  @Field(() => ID)
  id!: string;
}

export const DeliberationSubject = createUnionType({
  name: 'DeliberationSubject',
  description:
    'Objeto da deliberação: o plano, a ação, o exercício, a unidade ou a organização de que a decisão trata.',
  // Told apart by class: type-graphql makes a promise of `resolveType`, and graphql-jit does not wait for it.
  types: () => [Plan, Action, FiscalYear, NetworkUnit, Organization] as const,
});

const CLASSES: Record<SubjectType, new () => { id: string }> = {
  Plan,
  Action,
  FiscalYear,
  NetworkUnit,
  Organization,
};

/** The thing of this type that its owner knows by this id, as a key for the gateway to ask the owner with. */
export const subjectOf = (subjectType: SubjectType, id: string): typeof DeliberationSubject =>
  Object.assign(new CLASSES[subjectType](), { id });
