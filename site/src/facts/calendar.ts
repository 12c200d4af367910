import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Meeting } from '../graph/council.ts';
import { calendarText } from '../text/calendar.ts';

/** What a calendar needs of a meeting. */
export type CalendarMeeting = Pick<
  Meeting,
  'id' | 'date' | 'kind' | 'status' | 'startsAt' | 'place' | 'revision' | 'revisedAt'
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
 * each change of the meeting, so that a calendar which has the event takes the change over. Hours are local to the
 * place ("floating"): the country has four time zones, and a meeting is in that of its town.
 */
export function councilCalendar(
  name: string,
  meetings: readonly CalendarMeeting[],
  urlOf: (meeting: CalendarMeeting) => string | null,
): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'suas-as-claras', product: 'conselhos', language: 'PT' },
  });
  for (const meeting of meetings) {
    const { id, date, startsAt, place, status, revision, revisedAt } = meeting;
    if (date === null) continue;
    const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number);
    const [hour = 0, minute = 0] = startsAt?.split(':').map(Number) ?? [];
    const url = urlOf(meeting);
    calendar.createEvent({
      id: `${id}@suas-as-claras`,
      sequence: revision,
      // Without a moment of its own, the day of the meeting: a feed made twice is the same.
      stamp: new Date(revisedAt ?? `${date}T00:00:00Z`),
      ...(revisedAt === null ? {} : { lastModified: new Date(revisedAt) }),
      // The library writes the parts in universal time, also of what has no zone.
      start: new Date(Date.UTC(year, month - 1, dayOfMonth, hour, minute)),
      ...(startsAt === null ? { allDay: true } : { floating: true }),
      summary: calendarText.summary(name, meeting),
      ...(place === null ? {} : { location: place }),
      ...(url === null ? {} : { url, description: calendarText.description(url) }),
      ...(STATUSES[status] ? { status: STATUSES[status] } : {}),
    });
  }
  return calendar.toString();
}
