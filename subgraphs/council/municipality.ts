import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** The municipality that network owns and describes; council hangs its collegiate bodies on it. */
@Directive('@key(fields: "ibgeCode")')
@ObjectType()
export class Municipality {
  @Field(() => ID)
  ibgeCode!: string;
}
