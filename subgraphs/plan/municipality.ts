import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** The municipality, which network owns and describes; plan hangs plans and reports on it. */
@Directive('@key(fields: "ibgeCode")')
@ObjectType()
export class Municipality {
  @Field(() => ID)
  ibgeCode!: string;
}
