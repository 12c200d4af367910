import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { Finding, FindingRule } from '../shared/finding.ts';
import { writtenDay, writtenList } from '../shared/written.ts';
import { rulesOf } from './council-rule.ts';
import { MeetingStatus } from './meeting-terms.ts';
import { Meeting } from './meeting.ts';
import { Occupancy, occupancyOn, type SeatTenure } from './occupancy.ts';
import { Quorum, quorumOn } from './quorum.ts';
import { attendanceOf, AttendanceStatus } from './seat-attendance.ts';
import { seatTenure } from './seat-occupancy.ts';
import { Seat, seatsOf } from './seat.ts';

@Resolver(() => Meeting)
export class MeetingQuorum {
  @FieldResolver(() => Quorum, {
    description: 'Se vieram cadeiras bastantes, pela regra em vigor no dia; quando não se sabe, diz por quê.',
  })
  quorum(@Root() meeting: Meeting, @Ctx() { rows }: Context): Promise<Quorum> {
    return quorumOf(rows, meeting);
  }

  @FieldResolver(() => [Finding], {
    description: 'O que não combina na presença: a situação com o quórum, ou uma cadeira vaga que veio.',
  })
  async findings(@Root() meeting: Meeting, @Ctx() context: Context): Promise<Finding[]> {
    const { date, id } = meeting;
    const { rows } = context;
    const [quorum, attendance] = await Promise.all([quorumOf(rows, meeting), attendanceOf(rows, id)]);
    const named = await Promise.all(attendance.map(({ seatId }) => rows.byId(Seat, seatId)));
    const present = named.filter(
      (seat, index) => seat !== null && attendance[index]?.status === AttendanceStatus.PRESENT,
    );
    const tenures = await Promise.all(
      present.flatMap((seat) => (seat === null ? [] : bodyTenure(context, seat))),
    );
    return date === null
      ? []
      : [...statusFindings({ date, status: meeting.status }, quorum), ...vacantFindings(date, tenures)];
  }
}

const quorumOf = async (rows: Context['rows'], { councilId, id, date }: Meeting): Promise<Quorum> =>
  quorumOn(
    date,
    ...(await Promise.all([seatsOf(rows, councilId), attendanceOf(rows, id), rulesOf(rows, councilId)])),
  );

type PresentSeat = SeatTenure & { bodyRepresented: string };

const bodyTenure = async (context: Context, seat: Seat): Promise<PresentSeat> => ({
  ...(await seatTenure(context, seat)),
  bodyRepresented: seat.bodyRepresented,
});

/** A meeting that was held without quorum, or not held for lack of one that it had. */
function statusFindings(
  { date, status }: { date: string; status: MeetingStatus },
  { isReached, present, required, rule }: Quorum,
): Finding[] {
  const isHeldShort = status === MeetingStatus.HELD && isReached === false;
  const isFullUnheld = status === MeetingStatus.NO_QUORUM && isReached === true;
  if (!isHeldShort && !isFullUnheld) return [];
  const word = isHeldShort ? 'realizada' : 'sem quórum';
  return [
    {
      rule: FindingRule.QUORUM_NOT_STATUS,
      message: `A reunião de ${writtenDay(date)} consta como ${word}. A lista de presença traz ${present} cadeiras com voto, e a regra do dia (${rule?.title ?? ''}) pede ${required}.`,
      values: [String(present), String(required)],
    },
  ];
}

/** Seats on the attendance list that nobody held that day. */
function vacantFindings(day: string, present: readonly PresentSeat[]): Finding[] {
  const vacant = present.filter((seat) => occupancyOn(seat, day).occupancy === Occupancy.VACANT);
  if (vacant.length === 0) return [];
  const names = writtenList(vacant.map(({ bodyRepresented }) => bodyRepresented));
  return [
    {
      rule: FindingRule.VACANT_SEAT_PRESENT,
      message: `Na lista de presença de ${writtenDay(day)} está quem, pelos mandatos publicados, não tinha mandato: ${names}.`,
      values: [],
    },
  ];
}
