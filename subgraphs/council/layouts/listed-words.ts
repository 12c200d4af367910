import type { TableRow } from '../../shared/import/table/table.ts';
import { MeetingKind, MeetingStatus } from '../meeting-terms.ts';
import type { EFFECTS } from './effect-words.ts';

/** The English words of the lists for kinds of meeting. */
export const LISTED_KINDS = {
  ordinary: MeetingKind.ORDINARY,
  extraordinary: MeetingKind.EXTRAORDINARY,
} as const;

/** The word for a meeting whose minutes were approved, in a meeting that the list does not name. */
export const MINUTES_APPROVED = 'minutes approved';

/** The English words for what became of a meeting; minutes that were approved say that it was held. */
export const LISTED_STATUSES = {
  [MINUTES_APPROVED]: MeetingStatus.HELD,
  held: MeetingStatus.HELD,
  suspended: MeetingStatus.SUSPENDED,
  scheduled: MeetingStatus.SCHEDULED,
  cancelled: MeetingStatus.CANCELLED,
  'no quorum': MeetingStatus.NO_QUORUM,
} as const;

/** The English words for what a decision does, as the Portuguese verb. Councils make no pacts, commissions do. */
export const LISTED_EFFECTS = {
  approves: 'aprova',
  adopts: 'adota',
  alters: 'altera',
  revokes: 'revoga',
  rejects: 'rejeita',
  recommends: 'recomenda',
} as const satisfies Record<string, keyof typeof EFFECTS>;

/** The English words for kinds of act, as the code of a decision begins. */
export const LISTED_ACT_TYPES = { resolution: 'resolucao', opinion: 'parecer' } as const;

/** The English words of a cell that says yes or no. */
export const LISTED_YES_OR_NO = { yes: true, no: false } as const;

/** What the word in a cell means; `empty` when there is none. */
export const wordOr = <M, E>(row: TableRow, heading: string, meanings: Record<string, M>, empty: E): M | E =>
  row.optional(heading) === null ? empty : row.oneOf(heading, meanings);
