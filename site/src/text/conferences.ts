import type { Conference, Proposal } from '../graph/conferences.ts';
import { followUpStatus } from './conference-labels.ts';
import { day } from './dates.ts';
import { figureStatus, type Mark } from './labels.ts';
import { counted } from './numbers.ts';

/** "12ª conferência, 2025". */
export const conferenceName = ({ number, year }: Conference): string =>
  number === null ? `Conferência de ${year}` : `${number}ª conferência, ${year}`;

/** "10 jul. 2025 a 11 jul. 2025", as far as the source gives it. */
export function conferenceDays({ startsOn, endsOn }: Conference): string | null {
  if (startsOn === null) return endsOn === null ? null : `até ${day(endsOn)}`;
  return endsOn === null || endsOn === startsOn ? day(startsOn) : `${day(startsOn)} a ${day(endsOn)}`;
}

/** The proposals that a conference approved. */
export const deliberationsOf = ({ proposals }: Conference): Proposal[] =>
  proposals.filter(({ decision }) => decision === 'APPROVED');

/** What became of a deliberation, by the newest that anybody told. */
export function outcomeMark({ followUps }: Proposal): Mark {
  const newest = followUps.at(-1);
  return newest
    ? followUpStatus[newest.status]
    : { ...figureStatus.NOT_PUBLISHED, word: 'Ninguém contou aqui' };
}

/** The sentence above a conference's deliberations. */
export function conferenceAnswer(conference: Conference): { bold: string; rest: string } {
  const decided = deliberationsOf(conference);
  if (decided.length === 0)
    return { bold: 'Nenhuma deliberação desta conferência foi publicada aqui.', rest: '' };
  const fulfilled = decided.filter(({ followUps }) => followUps.at(-1)?.status === 'FULFILLED').length;
  const untold = decided.filter(({ followUps }) => followUps.length === 0).length;
  const untoldText =
    untold === 0 ? '' : ` De ${counted(untold, 'delas', 'delas')} ninguém contou aqui o que foi feito.`;
  return {
    bold: `${counted(fulfilled, 'cumprida', 'cumpridas')} de ${counted(decided.length, 'deliberação', 'deliberações')}.`,
    rest: untoldText,
  };
}
