import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** The municipality that network owns and describes; budget hangs its years of money on it. */
@Directive('@key(fields: "ibgeCode")')
@ObjectType()
export class Municipality {
  @Field(() => ID)
  ibgeCode!: string;
}
