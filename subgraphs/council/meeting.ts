import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Arg, Ctx, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { CalendarDate } from '../shared/scalars.ts';
import { SourceDocument } from '../shared/source.ts';
import { Council } from './council.ts';
import { MeetingKind, MeetingStatus } from './meeting-terms.ts';

/**
 * A day on which a council met or meant to meet, and which of its papers are published. A meeting that only a
 * decision tells of has no source of its own: `deliberation.ts` adds `source`, which then is the decision's.
 */
@ObjectType({
  description: 'Reunião: o dia em que o conselho se reuniu ou devia se reunir, e os papéis publicados.',
})
@Entity()
export class Meeting {
  @Field(() => ID, {
    description: 'Identificador do conselho, dia e tipo: "4113700-cmas-2025-02-12-ordinaria".',
  })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => Council, { mapToPk: true, index: true })
  councilId!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Dia da reunião; vazio quando a fonte não o diz.',
  })
  @Property({ type: 'date', nullable: true })
  date!: string | null;

  @Field(() => MeetingKind, { description: 'Se estava no calendário ou foi chamada à parte.' })
  @Enum({ items: () => MeetingKind })
  kind!: MeetingKind;

  @Field(() => MeetingStatus, { description: 'Se a reunião aconteceu, segundo a fonte.' })
  @Enum({ items: () => MeetingStatus })
  status!: MeetingStatus;

  @Field(() => String, {
    nullable: true,
    description: 'Hora local em que começa, como "14:00"; vazio quando a fonte não a diz.',
  })
  @Property({ type: 'text', nullable: true })
  startsAt!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Onde o colegiado se reúne, ou "pela internet"; vazio quando a fonte não o diz.',
  })
  @Property({ type: 'text', nullable: true })
  place!: string | null;

  @Field(() => String, { nullable: true, description: 'Número da ata; vazio quando a fonte não o traz.' })
  @Property({ type: 'text', nullable: true })
  minutesNumber!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Se a pauta foi publicada; vazio quando ninguém olhou.',
  })
  @Property({ type: 'boolean', nullable: true })
  hasAgenda!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Se a ata foi publicada; vazio quando ninguém olhou.',
  })
  @Property({ type: 'boolean', nullable: true })
  hasMinutes!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Se a lista de presença foi publicada; vazio quando ninguém olhou.',
  })
  @Property({ type: 'boolean', nullable: true })
  hasAttendance!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Se a ata foi aprovada, na reunião dita em "minutesApprovedIn" ou sem que se diga em qual; vazio quando a fonte não diz.',
  })
  @Property({ type: 'boolean', nullable: true })
  minutesApproved!: boolean | null;

  /** The meeting that approved these minutes; by its id alone, for a list may not have it yet. */
  @Property({ type: 'text', nullable: true, index: true })
  minutesApprovedInId!: string | null;

  @ManyToOne(() => SourceDocument, { mapToPk: true, nullable: true })
  sourceId!: string | null;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => Meeting)
export class MeetingResolver {
  @Query(() => Meeting, {
    nullable: true,
    description: 'Uma reunião, pelo identificador; vazio quando não existe.',
  })
  meeting(
    @Arg('id', () => ID, { description: 'Conselho, dia e tipo, como "4113700-cmas-2025-02-12-ordinaria".' })
    id: string,
    @Ctx() { rows }: Context,
  ): Promise<Meeting | null> {
    return rows.byId(Meeting, id);
  }

  @FieldResolver(() => Council, { description: 'Colegiado que se reuniu.' })
  council(@Root() { councilId }: Meeting, @Ctx() { rows }: Context): Promise<Council | null> {
    return rows.byId(Council, councilId);
  }

  @FieldResolver(() => Meeting, {
    nullable: true,
    description: 'Reunião que aprovou a ata desta; vazio quando não se publicou que foi aprovada.',
  })
  async minutesApprovedIn(
    @Root() { minutesApprovedInId }: Meeting,
    @Ctx() { rows }: Context,
  ): Promise<Meeting | null> {
    return minutesApprovedInId === null ? null : rows.byId(Meeting, minutesApprovedInId);
  }

  @FieldResolver(() => [Meeting], {
    description: 'Reuniões cujas atas esta aprovou, da mais antiga à mais nova.',
  })
  approvesMinutesOf(@Root() { id }: Meeting, @Ctx() { rows }: Context): Promise<Meeting[]> {
    return rows.children(Meeting, 'minutesApprovedInId', id, ['date', 'id']);
  }
}

@Resolver(() => Council)
export class CouncilMeetings {
  @FieldResolver(() => [Meeting], {
    description: 'Reuniões publicadas aqui, da mais antiga à mais nova, também as que não aconteceram.',
  })
  meetings(@Root() { id }: Council, @Ctx() { rows }: Context): Promise<Meeting[]> {
    return rows.children(Meeting, 'councilId', id, ['date', 'id']);
  }

  @FieldResolver(() => [Meeting], {
    description: 'Reuniões marcadas para hoje ou depois, a mais próxima primeiro.',
  })
  async upcomingMeetings(@Root() { id }: Council, @Ctx() { rows, today }: Context): Promise<Meeting[]> {
    const meetings = await rows.children(Meeting, 'councilId', id, ['date', 'id']);
    return meetings.filter(
      ({ status, date }) => status === MeetingStatus.SCHEDULED && date !== null && date >= today,
    );
  }
}
