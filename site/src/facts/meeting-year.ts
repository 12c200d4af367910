import type { MeetingShape } from '../charts/meetings.ts';
import type { Council, Meeting } from '../graph/council.ts';

/** Meetings of one year by month; meetings without a date are in none. */
function meetingsByYear(council: Council): { year: number; months: Meeting[][] }[] {
  const dated = council.meetings.filter((one) => one.date !== null);
  const years = [...new Set(dated.map((one) => Number(one.date?.slice(0, 4))))].toSorted((a, b) => b - a);
  return years.map((year) => ({
    year,
    months: Array.from({ length: 12 }, (_, month) =>
      dated
        .filter((one) => one.date?.startsWith(`${year}-${String(month + 1).padStart(2, '0')}`))
        .toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? '')),
    ),
  }));
}

/** Complete: agenda, minutes and attendance list are all published. */
export const isComplete = (meeting: Meeting): boolean =>
  meeting.hasAgenda === true && meeting.hasMinutes === true && meeting.hasAttendance === true;

/** Shape that a meeting has in the drawing. */
export function meetingShape(meeting: Meeting): MeetingShape {
  const shapes: Partial<Record<Meeting['status'], MeetingShape>> = {
    SUSPENDED: 'suspended',
    CANCELLED: 'cancelled',
    NO_QUORUM: 'noQuorum',
    SCHEDULED: 'scheduled',
  };
  return shapes[meeting.status] ?? (meeting.kind === 'EXTRAORDINARY' ? 'extraordinary' : 'ordinary');
}

/** Years with a meeting that is not still to come: those stand by themselves. */
export const yearsBegun = (council: Council) =>
  meetingsByYear(council).filter(({ months }) =>
    months.flat().some(({ id }) => !council.upcomingMeetings.some((one) => one.id === id)),
  );
