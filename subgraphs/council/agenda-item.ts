import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { requiredSourceOf, Source, SourceDocument } from '../shared/source.ts';
import { deliberationsAbout } from './concern.ts';
import { Deliberation } from './deliberation.ts';
import { Meeting } from './meeting.ts';
import type { SubjectType } from './subject-type.ts';
import { DeliberationSubject, subjectOf } from './subjects.ts';

/** One point of a meeting's agenda, in the order in which it was called. */
@ObjectType({ description: 'Item de pauta: um assunto que a reunião devia tratar, na ordem da convocação.' })
@Entity()
export class AgendaItem {
  @Field(() => ID, { description: 'Identificador da reunião e número do item nela.' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => Meeting, { mapToPk: true, index: true, deleteRule: 'cascade' })
  meetingId!: string;

  @Field(() => Int, { description: 'Posição na pauta, a partir de 1.' })
  @Property({ type: 'integer' })
  number!: number;

  @Field(() => String, { description: 'O que se ia tratar, em linguagem simples.' })
  @Property({ type: 'text' })
  title!: string;

  /** By its id alone: the agenda is published before anything is decided. */
  @Property({ type: 'text', nullable: true })
  deliberationId!: string | null;

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

/** That an agenda item is about something of another subgraph. The graph shows the thing, never this row. */
@Entity()
export class AgendaConcern {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => AgendaItem, { mapToPk: true, index: true, deleteRule: 'cascade' })
  agendaItemId!: string;

  @Property({ type: 'text' })
  subjectType!: SubjectType;

  @Property({ type: 'text' })
  subjectId!: string;

  @Property({ type: 'integer' })
  position!: number;
}

@Resolver(() => AgendaItem)
export class AgendaItemResolver {
  @FieldResolver(() => [DeliberationSubject], {
    description:
      'Plano, ação, exercício ou unidade de que o item trata; vazia quando a ligação não foi feita.',
  })
  async concerns(
    @Root() { id }: AgendaItem,
    @Ctx() { rows }: Context,
  ): Promise<(typeof DeliberationSubject)[]> {
    const concerns = await rows.children(AgendaConcern, 'agendaItemId', id, ['position']);
    return concerns.map(({ subjectType, subjectId }) => subjectOf(subjectType, subjectId));
  }

  @FieldResolver(() => Deliberation, {
    nullable: true,
    description: 'O que se decidiu no item; vazio antes da reunião, ou quando nada foi publicado.',
  })
  async deliberation(
    @Root() { deliberationId }: AgendaItem,
    @Ctx() { rows }: Context,
  ): Promise<Deliberation | null> {
    return deliberationId === null ? null : rows.byId(Deliberation, deliberationId);
  }

  @FieldResolver(() => [Deliberation], {
    description:
      'O que se decidira antes da reunião sobre as mesmas coisas, da decisão mais antiga à mais nova.',
  })
  async earlierDeliberations(
    @Root() { id, meetingId, deliberationId }: AgendaItem,
    @Ctx() context: Context,
  ): Promise<Deliberation[]> {
    const { rows } = context;
    const [meeting, concerns] = await Promise.all([
      rows.byId(Meeting, meetingId),
      rows.children(AgendaConcern, 'agendaItemId', id, ['position']),
    ]);
    const day = meeting?.date ?? null;
    const about = await Promise.all(concerns.map((concern) => deliberationsAbout(context, concern)));
    const earlier = about.flat().filter((each) => {
      const isOwn = each.id === deliberationId || each.meetingId === meetingId;
      return !isOwn && day !== null && each.date !== null && each.date < day;
    });
    return [...new Map(earlier.map((each) => [each.id, each])).values()];
  }

  @FieldResolver(() => Source, { description: 'Convocação, pauta ou ata que traz o item.' })
  source(@Root() item: AgendaItem, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, item);
  }
}

@Resolver(() => Meeting)
export class MeetingAgenda {
  @FieldResolver(() => [AgendaItem], {
    description: 'Itens da pauta, na ordem dela; vazia quando ela não foi transcrita.',
  })
  agenda(@Root() { id }: Meeting, @Ctx() { rows }: Context): Promise<AgendaItem[]> {
    return rows.children(AgendaItem, 'meetingId', id, ['number']);
  }
}
