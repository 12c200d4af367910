import { writtenDay, writtenList } from '../../shared/written.ts';
import { MeetingKind } from '../meeting-terms.ts';
import { EFFECTS } from './effect-words.ts';
import type { ListedAct } from './listed-act.ts';
import { MEETING_KINDS } from './meeting-words.ts';
import type { PublishedAct } from './published-acts.ts';

/**
 * What a list says of an act otherwise than it is published, field by field. Prose is not compared, for the list is in
 * English and what was published may be in Portuguese; and of what the list does not say there is nothing to compare.
 */
export function differences({ deliberation, meeting }: ListedAct, published: PublishedAct): string[] {
  const word = (words: Record<string, string>, meaning: string | null) =>
    Object.keys(words).find((each) => words[each] === meaning) ?? null;
  const day = (date: string | null) => (date === null ? null : writtenDay(date));
  const kind = meeting?.kind === MeetingKind.UNDECLARED ? null : (meeting?.kind ?? null);
  const fields: [string, string | null, string | null][] = [
    ['efeito', word(EFFECTS, published.effect), word(EFFECTS, deliberation.effect)],
    ['data', day(published.date), day(deliberation.date)],
    ['dia da reunião', day(published.meetingDate), day(meeting?.date ?? null)],
    ['tipo da reunião', word(MEETING_KINDS, published.meetingKind), word(MEETING_KINDS, kind)],
    ['número da ata', published.minutesNumber, meeting?.minutesNumber ?? null],
  ];
  return fields.flatMap(([name, here, listed]) =>
    listed === null || listed === here ? [] : `${name} "${listed}", aqui "${here ?? 'vazio'}"`,
  );
}

/** An act of the list under the id that it is published by; a meeting of the same day stays the one that it was. */
export function asPublished(act: ListedAct, published: PublishedAct): ListedAct {
  const deliberation = { ...act.deliberation, id: published.id };
  const { meetingId, meetingDate, meetingKind } = published;
  const isKindOpen = act.meeting?.kind === MeetingKind.UNDECLARED && act.meeting.date === meetingDate;
  if (!act.meeting || !isKindOpen || meetingId === null || meetingKind === null) {
    return { ...act, deliberation };
  }
  const meeting = { ...act.meeting, id: meetingId, kind: meetingKind };
  return { ...act, meeting, deliberation: { ...deliberation, meetingId } };
}

/** What is said of decisions that other sources tell of and that the list agrees with. */
export const agreeingNote = (ids: readonly string[]): string =>
  ids.length === 1
    ? `1 decisão já está publicada de outra fonte e fica como está: ${ids[0]}`
    : `${ids.length} decisões já estão publicadas de outra fonte e ficam como estão: ${ids.join(', ')}`;

/** What is said of a decision that somebody imported and that the list tells otherwise. */
export const differingNote = (id: string, fields: readonly string[]): string =>
  `A decisão ${id} está publicada de outra fonte e fica como está, mas a lista diz outra coisa: ${writtenList(fields)}. Se a lista está certa, corrija o arquivo de onde a decisão veio e importe-o outra vez`;
