import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { CalendarDate } from '../shared/scalars.ts';
import { requiredSourceOf, Source, SourceDocument } from '../shared/source.ts';
import { NetworkUnit } from './network-unit.ts';
import { UnitEventKind } from './unit-event-kind.ts';

/** Something that happened to a unit on a day. A protected unit has none: what moved, and when, tells where it is. */
@ObjectType({ description: 'Acontecimento da unidade: quando abriu, mudou, fechou ou voltou a abrir.' })
@Entity()
export class UnitEvent {
  @Field(() => ID, { description: 'Código da unidade, dia e tipo do acontecimento.' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => NetworkUnit, { mapToPk: true, index: true, deleteRule: 'cascade' })
  unitId!: string;

  @Field(() => UnitEventKind, { description: 'O que aconteceu.' })
  @Enum({ items: () => UnitEventKind })
  kind!: UnitEventKind;

  @Field(() => CalendarDate, { description: 'Dia em que aconteceu, ou acontecerá.' })
  @Property({ type: 'date' })
  date!: string;

  @Field(() => String, {
    nullable: true,
    description: 'O que mais a fonte diz: de onde para onde, por quê, quem passou a atender.',
  })
  @Property({ type: 'text', nullable: true })
  description!: string | null;

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => UnitEvent)
export class UnitEventResolver {
  @FieldResolver(() => Source, { description: 'Documento que conta o acontecimento.' })
  source(@Root() event: UnitEvent, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, event);
  }
}

@Resolver(() => NetworkUnit)
export class NetworkUnitHistory {
  @FieldResolver(() => [UnitEvent], {
    description: 'O que aconteceu com a unidade, do mais antigo ao mais novo; nada de uma protegida.',
  })
  events(@Root() { id }: NetworkUnit, @Ctx() { rows }: Context): Promise<UnitEvent[]> {
    return eventsOf(id, rows);
  }

  @FieldResolver(() => CalendarDate, {
    nullable: true,
    description:
      'Dia em que fechou, se está fechada hoje; vazio quando atende, ou a fonte não diz que fechou.',
  })
  async closedOn(@Root() { id }: NetworkUnit, @Ctx() { rows, today }: Context): Promise<string | null> {
    return closedOn(await eventsOf(id, rows), today);
  }
}

/** The events of a unit, oldest first. */
export const eventsOf = (unitId: string, rows: Context['rows']): Promise<UnitEvent[]> =>
  rows.children(UnitEvent, 'unitId', unitId, ['date', 'id']);

/**
 * The day on which a unit closed, when it is closed on the given day; events are in the order of time. That it moved
 * or has another name says nothing of whether it serves.
 */
export function closedOn(events: readonly Pick<UnitEvent, 'kind' | 'date'>[], day: string): string | null {
  const last = events.findLast(
    ({ kind, date }) => date <= day && kind !== UnitEventKind.MOVED && kind !== UnitEventKind.RENAMED,
  );
  return last?.kind === UnitEventKind.CLOSED ? last.date : null;
}
