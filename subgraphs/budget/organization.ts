import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** The organization that network owns and describes; budget hangs on it the partnerships that pay it. */
@Directive('@key(fields: "id")')
@ObjectType()
export class Organization {
  @Field(() => ID)
  id!: string;
}
