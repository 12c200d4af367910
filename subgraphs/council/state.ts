import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** The state that network owns and describes; council hangs its state-wide bodies on it. */
@Directive('@key(fields: "code")')
@ObjectType()
export class State {
  @Field(() => ID)
  code!: string;
}
