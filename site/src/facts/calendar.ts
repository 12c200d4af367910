import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Meeting } from '../graph/council.ts';
import { momentIn, zoneOf } from './time-zone.ts';
import { calendarText } from '../text/calendar.ts';

/** What a calendar needs of a meeting. */
export type CalendarMeeting = Pick<
  Meeting,
  'id' | 'date' | 'kind' | 'status' | 'startsAt' | 'place' | 'agenda' | 'revision' | 'revisedAt'
>;

/** A meeting that does not take place is cancelled in the calendar, whatever the council calls it. */
const STATUSES: Partial<Record<Meeting['status'], ICalEventStatus>> = {
  SCHEDULED: ICalEventStatus.CONFIRMED,
  HELD: ICalEventStatus.CONFIRMED,
  NO_QUORUM: ICalEventStatus.CONFIRMED,
  SUSPENDED: ICalEventStatus.CANCELLED,
  CANCELLED: ICalEventStatus.CANCELLED,
};

/**
 * A council's meetings as an iCalendar feed (RFC 5545). An event keeps its UID for ever, and its SEQUENCE grows with
 * each change of the meeting, so that a calendar which has the event takes the change over. Hours are moments in
 * universal time, from the time zone of the place (an IBGE code or a state's letters); where that is not certain they
 * are local to whoever reads.
 */
export function councilCalendar(
  { name, place }: { name: string; place: string },
  meetings: readonly CalendarMeeting[],
  urlOf: (meeting: CalendarMeeting) => string | null,
): string {
  const zone = zoneOf(place);
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'suas-as-claras', product: 'conselhos', language: 'PT' },
  });
  for (const meeting of meetings) {
    const { id, date, startsAt, status, revision, revisedAt } = meeting;
    if (date === null) continue;
    const url = urlOf(meeting);
    const description = calendarText.description(meeting, url);
    calendar.createEvent({
      id: `${id}@suas-as-claras`,
      sequence: revision,
      // Without a moment of its own, the day of the meeting: a feed made twice is the same.
      stamp: new Date(revisedAt ?? `${date}T00:00:00Z`),
      ...(revisedAt === null ? {} : { lastModified: new Date(revisedAt) }),
      ...startOf(date, startsAt, zone),
      summary: calendarText.summary(name, meeting),
      ...(meeting.place === null ? {} : { location: meeting.place }),
      ...(description === '' ? {} : { description }),
      ...(url === null ? {} : { url }),
      ...(STATUSES[status] ? { status: STATUSES[status] } : {}),
    });
  }
  return calendar.toString();
}

/** When a meeting begins. The library writes the parts in universal time, also of what has no zone. */
function startOf(date: string, startsAt: string | null, zone: string | null) {
  if (startsAt === null) return { start: new Date(`${date}T00:00:00Z`), allDay: true };
  return zone === null
    ? { start: new Date(`${date}T${startsAt}:00Z`), floating: true }
    : { start: momentIn(zone, date, startsAt) };
}
