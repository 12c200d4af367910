import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** The unit that network owns and describes. Budget only names it, so nobody may ask budget what it is. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType()
export class NetworkUnit {
  @Field(() => ID)
  id!: string;
}
