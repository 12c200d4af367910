import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** The unit that network owns and describes. Plan only names it, so nobody may ask plan what it is. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType()
export class NetworkUnit {
  @Field(() => ID)
  id!: string;
}
