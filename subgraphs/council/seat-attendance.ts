import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, ObjectType, registerEnumType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { requiredSourceOf, Source, SourceDocument } from '../shared/source.ts';
import { Meeting } from './meeting.ts';
import { Seat } from './seat.ts';

/** Whether a seat came to a meeting. */
export enum AttendanceStatus {
  PRESENT = 'PRESENT',
  EXCUSED = 'EXCUSED',
  ABSENT = 'ABSENT',
}

registerEnumType(AttendanceStatus, {
  name: 'AttendanceStatus',
  description: 'Situação da presença: se quem ocupa a cadeira veio à reunião.',
  valuesConfig: {
    PRESENT: { description: 'Presente: conta para o quórum, uma vez só por cadeira titular.' },
    EXCUSED: { description: 'Falta justificada: avisou que não viria.' },
    ABSENT: { description: 'Faltou sem justificar, ou a lista não diz por quê.' },
  },
});

/** That a seat came to a meeting, or did not: the seat, not the person. */
@ObjectType({ description: 'Presença da cadeira: se ela esteve na reunião, fosse quem fosse que a ocupava.' })
@Entity()
export class SeatAttendance {
  @Field(() => ID, { description: 'Identificador da reunião e código da cadeira.' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => Meeting, { mapToPk: true, index: true, deleteRule: 'cascade' })
  meetingId!: string;

  @ManyToOne(() => Seat, { mapToPk: true, index: true, deleteRule: 'cascade' })
  seatId!: string;

  @Field(() => AttendanceStatus, { description: 'Se veio, justificou a falta ou faltou.' })
  @Enum({ items: () => AttendanceStatus })
  status!: AttendanceStatus;

  @Property({ type: 'integer' })
  position!: number;

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => SeatAttendance)
export class SeatAttendanceResolver {
  @FieldResolver(() => Seat, { description: 'De quem é a cadeira.' })
  seat(@Root() { seatId }: SeatAttendance, @Ctx() { rows }: Context): Promise<Seat | null> {
    return rows.byId(Seat, seatId);
  }

  @FieldResolver(() => Source, { description: 'Lista de presença ou ata em que isto está.' })
  source(@Root() attendance: SeatAttendance, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, attendance);
  }
}

@Resolver(() => Meeting)
export class MeetingAttendance {
  @FieldResolver(() => [SeatAttendance], {
    description: 'Que cadeiras vieram, na ordem da lista; vazia quando ela não foi transcrita.',
  })
  attendance(@Root() { id }: Meeting, @Ctx() { rows }: Context): Promise<SeatAttendance[]> {
    return attendanceOf(rows, id);
  }
}

/** The attendance list of a meeting. */
export const attendanceOf = (rows: Context['rows'], meetingId: string): Promise<SeatAttendance[]> =>
  rows.children(SeatAttendance, 'meetingId', meetingId, ['position', 'id']);
