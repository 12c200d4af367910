import type { Meeting } from '../graph/council.ts';
import { meetingKind, meetingStatus } from './labels.ts';

/** Words of the calendars that people subscribe to. */
export const calendarText = {
  /** "Reunião ordinária (cancelada): Conselho Municipal…" */
  summary: (name: string, { kind, status }: Pick<Meeting, 'kind' | 'status'>): string => {
    const isPlain = status === 'HELD' || status === 'SCHEDULED' || status === 'UNDECLARED';
    const state = isPlain ? '' : ` (${meetingStatus[status].word.toLowerCase()})`;
    const which = kind === 'UNDECLARED' ? '' : ` ${meetingKind[kind]}`;
    return `Reunião${which}${state}: ${name}`;
  },
  /** The agenda as far as it is published, and where the papers are; empty without both. */
  description: ({ agenda }: Pick<Meeting, 'agenda'>, url: string | null): string =>
    [
      ...(agenda.length > 0 ? ['Pauta:', ...agenda.map(({ title }, index) => `${index + 1}. ${title}`)] : []),
      ...(url === null ? [] : [`Pauta, papéis e decisões anteriores: ${url}`]),
    ].join('\n'),
};
