import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** The number that network owns and publishes. Plan only names it, so nobody may ask plan what it is. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType()
export class Indicator {
  @Field(() => ID)
  id!: string;
}
