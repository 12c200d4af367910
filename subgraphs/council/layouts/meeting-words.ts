import { MeetingKind, MeetingStatus } from '../meeting-terms.ts';

/** The words for kinds of meeting in files of facts. */
export const MEETING_KINDS = {
  ordinária: MeetingKind.ORDINARY,
  extraordinária: MeetingKind.EXTRAORDINARY,
  'não declarado': MeetingKind.UNDECLARED,
} as const;

/** The words for what became of a meeting. */
export const MEETING_STATUSES = {
  realizada: MeetingStatus.HELD,
  suspensa: MeetingStatus.SUSPENDED,
  marcada: MeetingStatus.SCHEDULED,
  cancelada: MeetingStatus.CANCELLED,
  'sem quórum': MeetingStatus.NO_QUORUM,
  'não declarado': MeetingStatus.UNDECLARED,
} as const;

const ID_ENDS: Record<MeetingKind, string> = {
  ORDINARY: 'ordinaria',
  EXTRAORDINARY: 'extraordinaria',
  UNDECLARED: 'sem-tipo',
};

/** A meeting's id. Lists of meetings and decisions both make it, so that they speak of the same row. */
export const meetingIdOf = (councilId: string, date: string, kind: MeetingKind): string =>
  `${councilId}-${date}-${ID_ENDS[kind]}`;
