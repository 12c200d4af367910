import type { Decision, Resolution, SupportPlan } from '../graph/acts.ts';
import { actName } from './council.ts';
import { day } from './dates.ts';
import { relationKind, voteOption } from './labels.ts';
import { counted, listed } from './numbers.ts';

/** "revoga os arts. 3º e 4º de", as it stands before the name of an act. */
export const relationSentence = ({
  kind,
  provisions,
}: Pick<Decision['relations'][number], 'kind' | 'provisions'>): string =>
  provisions === null ? relationKind[kind] : `${relationKind[kind]} (${provisions})`;

/** The act or the decision that does something to another one. */
export const actorName = ({ date, resolution }: Resolution['affectedBy'][number]['deliberation']): string => {
  if (resolution) return actName(resolution);
  return date === null ? 'Uma decisão sem data' : `A decisão de ${day(date)}`;
};

/** How a decision was voted, in one sentence. */
export function votesSentence({ voteCount, votes }: Decision): string {
  if (!voteCount && votes.length === 0) return 'Não sabemos quantos votaram nem como.';
  const own = votes.filter(({ isCasting }) => !isCasting);
  const count = (option: keyof typeof voteOption) => own.filter((vote) => vote.option === option).length;
  const { inFavour, against, abstained, absent } = voteCount ?? {
    inFavour: count('IN_FAVOUR'),
    against: count('AGAINST'),
    abstained: count('ABSTAINED'),
    absent: count('ABSENT'),
  };
  const casting = voteCount?.castingVote ?? votes.find(({ isCasting }) => isCasting)?.option ?? null;
  const parts = [
    `${inFavour} a favor`,
    `${against} contra`,
    abstained === null ? null : counted(abstained, 'abstenção', 'abstenções'),
    absent === null ? null : counted(absent, 'ausente', 'ausentes'),
  ].filter((part) => part !== null);
  return `${listed(parts)}.${casting === null ? '' : ` Desempate ${voteOption[casting]}.`}`;
}

/** By which rule a vote was judged, or why it did not pass or nobody knows; empty without a rule and without a doubt. */
export function neededSentence({ vote: { votesNeeded, reason, rule } }: Decision): string {
  if (reason !== null) return `${reason}.`;
  return votesNeeded === null || rule === null
    ? ''
    : `Eram precisos ${votesNeeded} votos a favor (${rule.title}).`;
}

/** How many events of a support plan took place, as far as somebody said so. */
export function heldSentence(events: readonly SupportPlan['axes'][number]['events'][number][]): string {
  const held = events.filter(({ status }) => status === 'HELD').length;
  const told = events.filter(({ status }) => status === 'HELD' || status === 'NOT_HELD').length;
  return told === 0
    ? 'Ninguém publicou aqui o que foi feito deles.'
    : `${counted(held, 'foi realizado', 'foram realizados')}, de ${told} de que há notícia.`;
}
