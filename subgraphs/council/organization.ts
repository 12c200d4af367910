import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { CalendarDate, Decimal } from '../shared/scalars.ts';
import { Municipality } from './municipality.ts';

/** What council has to know of a partnership, which budget owns and describes. */
@ObjectType()
export class Partnership {
  @Directive('@external')
  @Field(() => ID)
  id!: string;

  @Directive('@external')
  @Field(() => String)
  number!: string;

  @Directive('@external')
  @Field(() => Municipality)
  municipality!: Municipality;

  @Directive('@external')
  @Field(() => CalendarDate, { nullable: true })
  signedOn!: string | null;

  @Directive('@external')
  @Field(() => CalendarDate, { nullable: true })
  endsOn!: string | null;

  @Directive('@external')
  @Field(() => Decimal, { nullable: true })
  released!: string | null;
}

/** The organization that network owns and describes; council hangs on it how it stands at the council. */
@Directive('@key(fields: "id")')
@ObjectType()
export class Organization {
  @Field(() => ID)
  id!: string;

  /** There only when the gateway asks for what is computed from it. */
  @Directive('@external')
  @Field(() => [Partnership])
  partnerships?: Partnership[];
}
