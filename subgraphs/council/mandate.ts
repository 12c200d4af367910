import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { CalendarDate } from '../shared/scalars.ts';
import { requiredSourceOf, Source, SourceDocument } from '../shared/source.ts';
import { covers, daysBetween } from './occupancy.ts';
import { Seat } from './seat.ts';

/** A time in which one person holds a seat. Of that person only the name is kept, as they want to be called. */
@ObjectType({ description: 'Mandato: de quando até quando uma pessoa ocupa a cadeira, e o nome dela.' })
@Entity()
export class Mandate {
  @Field(() => ID, { description: 'Identificador da cadeira e primeiro dia do mandato.' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => Seat, { mapToPk: true, index: true, deleteRule: 'cascade' })
  seatId!: string;

  /** No field of its own: the log of corrections must not show the name that somebody had before. */
  @Property({ type: 'text', nullable: true })
  holder!: string | null;

  @Field(() => CalendarDate, { description: 'Primeiro dia do mandato.' })
  @Property({ type: 'date' })
  start!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Último dia do mandato; vazio quando a fonte não o diz.',
  })
  @Property({ type: 'date', nullable: true })
  end!: string | null;

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => Mandate)
export class MandateResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Nome ou nome social de quem ocupa a cadeira; vazio quando não foi publicado, e sempre vazio num estado passado: vale o nome de hoje.',
  })
  name(@Root() { holder }: Mandate, @Ctx() { asOf }: Context): string | null {
    return asOf === null ? holder : null;
  }

  @FieldResolver(() => Boolean, {
    description: 'Se o mandato vale hoje, contados o primeiro e o último dia.',
  })
  isInForce(@Root() mandate: Mandate, @Ctx() { today }: Context): boolean {
    return covers(mandate, today);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Dias que faltam para acabar; vazio quando já acabou, não começou ou não tem fim publicado.',
  })
  daysLeft(@Root() mandate: Mandate, @Ctx() { today }: Context): number | null {
    return mandate.end !== null && covers(mandate, today) ? daysBetween(today, mandate.end) : null;
  }

  @FieldResolver(() => Source, { description: 'Ato de nomeação ou lista que diz quem é.' })
  source(@Root() mandate: Mandate, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, mandate);
  }
}

/** The mandates of a seat, the oldest first; where none is published, the one that the list of seats tells of. */
export async function mandatesOf({ rows }: Pick<Context, 'rows'>, seat: Seat): Promise<Mandate[]> {
  const published = await rows.children(Mandate, 'seatId', seat.id, ['start', 'id']);
  const { mandateStart: start, mandateEnd: end, sourceId, locator } = seat;
  if (published.length > 0 || start === null) return published;
  return [{ id: `${seat.id}/${start}`, seatId: seat.id, holder: null, start, end, sourceId, locator }];
}
