import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
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

  @ManyToOne(() => SourceDocument, { mapToPk: true, nullable: true })
  sourceId!: string | null;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => Meeting)
export class MeetingResolver {
  @FieldResolver(() => Council, { description: 'Colegiado que se reuniu.' })
  council(@Root() { councilId }: Meeting, @Ctx() { rows }: Context): Promise<Council | null> {
    return rows.byId(Council, councilId);
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
}
