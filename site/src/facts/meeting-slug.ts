import type { Council, Meeting } from '../graph/council.ts';

/** A meeting that has a page, with its address below the place's own. */
export interface MeetingPage {
  council: Council;
  meeting: Meeting;
  /** "conselho/reunioes/cmas-2025-02-12-ordinaria/" */
  path: string;
}

/** Meetings that have a page: those with a day. The address is the id without the place that stands before it. */
export const meetingPages = (councils: readonly Council[]): MeetingPage[] =>
  councils.flatMap((council) =>
    council.meetings
      .filter(({ date }) => date !== null)
      .map((meeting) => ({ council, meeting, path: meetingPath(council, meeting) })),
  );

/** Address of a meeting's page below the place's own. */
export const meetingPath = (council: Council, { id }: Pick<Meeting, 'id'>): string =>
  `conselho/reunioes/${council.kind.toLowerCase()}-${id.slice(council.id.length + 1)}/`;

/** Address of a council's calendar below the place's own; the same for as long as the council exists. */
export const calendarPath = ({ kind }: Pick<Council, 'kind'>): string => `conselho/${kind.toLowerCase()}.ics`;
