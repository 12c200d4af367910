import { isComplete } from '../facts/meeting-year.ts';
import { stillThere } from '../facts/subjects.ts';
import type { Article, NamedAct } from '../graph/acts.ts';
import type { Deliberation, Meeting } from '../graph/council.ts';
import { day, longDay } from './dates.ts';
import { actType, effect, figureStatus, type Mark, meetingKind, meetingStatus } from './labels.ts';
import { counted, listed } from './numbers.ts';

/** "Resolução 11/2025". */
export const actName = ({ actType: key, number, year }: Omit<NamedAct, 'id' | 'date'>): string =>
  `${actType[key]} ${number}/${year}`;

/** Short name of a decision: its resolution, or its date. */
export function decisionName({ resolution, date }: Deliberation): string {
  if (resolution) return actName(resolution);
  return date ? `Decisão de ${day(date)}` : 'Decisão sem data na fonte';
}

/** What a decision concerns of these things: "a ação 1.1.1 e a unidade CREAS Exemplo". */
export const concernWords = ({ concerns }: Deliberation, ids: ReadonlySet<string>): string =>
  listed(
    stillThere(concerns).flatMap((subject) => {
      if (!ids.has(subject.id)) return [];
      if (subject.__typename === 'Plan') return `o plano inteiro (${subject.title})`;
      if (subject.__typename === 'Action') return `a ação ${subject.code}`;
      if (subject.__typename === 'FiscalYear') return `o dinheiro de ${subject.year}`;
      return subject.__typename === 'NetworkUnit' ? `a unidade ${subject.name}` : [];
    }),
  );

/** What a decision does, in words; of a proposal that did not pass, that it did nothing, and what it would have done. */
export function effectWords({
  effect: key,
  voteOutcome: outcome,
}: Pick<Deliberation, 'effect' | 'voteOutcome'>): { verb: string; past: string; done: string } {
  if (outcome !== 'NOT_PASSED' && outcome !== 'TIED') return effect[key];
  const proposal = `a proposta era de ${effect[key].noun}`;
  return {
    verb: `Não passou (${proposal})`,
    past: `Não passou, e ${proposal}`,
    done: 'não passou na votação',
  };
}

/** "Aprovou: Plano de ação…" — what was decided, in the past. */
export const decisionAnswer = (decision: Deliberation): { bold: string; rest: string } => ({
  bold: `${effectWords(decision).past}:`,
  rest: ` ${decision.subject}.`,
});

/** A meeting in one line: "ordinária, 21 de maio de 2025, ata nº 372". */
export function meetingSentence(meeting: Meeting): string {
  const date = meeting.date ? longDay(meeting.date) : 'sem data na fonte';
  const minutes = meeting.minutesNumber ? `, ata nº ${meeting.minutesNumber}` : '';
  return `${meetingKind[meeting.kind]}, ${date}${minutes}`;
}

/** How a meeting stands in the calendar. */
export function meetingMark(meeting: Meeting): Mark {
  if (meeting.status === 'HELD' && isComplete(meeting)) return { icon: 'doc', tone: '', word: 'Completa' };
  return meetingStatus[meeting.status];
}

/** What a meeting lacks, or null if it is complete or the source does not say; of one to come, its hour. */
export function meetingLack(meeting: Meeting): string | null {
  if (meeting.status === 'SCHEDULED') return meeting.startsAt && `às ${meeting.startsAt}`;
  if (isComplete(meeting) || meeting.status === 'CANCELLED') return null;
  const documents = [
    ['pauta', meeting.hasAgenda],
    ['ata', meeting.hasMinutes],
    ['lista de presença', meeting.hasAttendance],
  ] as const;
  const lacking = documents.filter(([, has]) => has === false).map(([name]) => name);
  if (lacking.length > 0) return `sem ${lacking.join(', ').replace(/, ([^,]*)$/, ' ou $1')}`;
  return meeting.minutesNumber ? `ata nº ${meeting.minutesNumber}` : 'a fonte não diz que documentos há';
}

/** What became of meetings that did not take place, in words for one and for many. */
const unheld = {
  SUSPENDED: ['foi suspensa', 'foram suspensas'],
  CANCELLED: ['foi cancelada', 'foram canceladas'],
  NO_QUORUM: ['ficou sem quórum', 'ficaram sem quórum'],
} as const;

/** Whether the council met in a year, in one sentence with numbers; meetings to come do not count. */
export function meetingsAnswer(all: readonly Meeting[]): { bold: string; rest: string } {
  const meetings = all.filter((one) => one.status !== 'SCHEDULED');
  const complete = meetings.filter((one) => isComplete(one) && !(one.status in unheld)).length;
  const held = meetings.filter((one) => !(one.status in unheld)).length;
  const rest = Object.entries(unheld).map(([status, [one, many]]) => {
    const those = meetings.filter((meeting) => meeting.status === status);
    const dates = listed(those.map(({ date }) => (date ? longDay(date) : 'dia não informado')));
    return those.length === 0 ? '' : ` ${counted(those.length, one, many)}: ${dates}.`;
  });
  if (complete === held && held > 0)
    return {
      bold: `Sim: ${counted(held, 'reunião tem', 'reuniões têm')} pauta, ata e lista de presença.`,
      rest: rest.join(''),
    };
  return {
    bold: `${counted(meetings.length, 'reunião publicada', 'reuniões publicadas')}.`,
    rest: ` ${complete} com pauta, ata e lista de presença.${rest.join('')}`,
  };
}

/** Whether minutes were approved, where the meeting that did so is not known. */
export const minutesApprovalWords = (isApproved: boolean): string =>
  isApproved ? 'aprovada; a fonte não diz em que reunião' : 'ainda não aprovada';

/** Whether a paper of a meeting is published. */
export function paperMark(has: boolean | null): Mark {
  if (has === true) return { icon: 'doc', tone: '', word: 'Publicada' };
  return { ...figureStatus.NOT_PUBLISHED, word: has === false ? 'Não publicada' : 'Não publicada aqui' };
}

/** The two rows of numbers of an act. */
const articleSequence: Record<Article['sequence'], string> = {
  RESOLUTION: 'O que a resolução diz',
  ANNEX: 'O que o anexo diz',
};

/** The part of an act that an article is in; an act with several annexes numbers them. */
export const articlePlace = ({ sequence, annexNumber }: Article): string =>
  `${articleSequence[sequence]}${(annexNumber ?? 1) > 1 ? `, anexo ${annexNumber}` : ''}`;

/** The number or letter of a part of an article, as laws are written: "a)", "IV –", "§ 1º". */
export function partLabel({ kind, label }: Article['structure'][number]): string {
  if (label === null) return '';
  if (kind === 'SUBITEM') return `${label}) `;
  if (kind === 'ITEM') return `${label} – `;
  return label.startsWith('§') ? `${label} ` : `${label.charAt(0).toUpperCase()}${label.slice(1)}. `;
}

/** "Art. 1º" to "Art. 9º", and "Art. 10" from there on, as laws are written. */
export const articleName = ({ number }: Article): string => `Art. ${number}${number < 10 ? 'º' : ''}`;

/** A page of the internet as a link: what is printed may lack the "https://". */
export const webLink = (url: string): string => (/^https?:/.test(url) ? url : `https://${url}`);
