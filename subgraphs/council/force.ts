import { writtenDay, writtenList } from '../shared/written.ts';
import { BINDING, ForceStatus } from './force-status.ts';
import { RelationKind } from './relation-kind.ts';
import type { VoteJudgement } from './vote-judgement.ts';
import { VoteOutcome } from './vote-terms.ts';

/** An act as far as its force goes: a numbered one, or a decision without number that does something to one. */
export interface ChainedAct {
  id: string;
  name: string;
  /** The first day on which it binds: the day that it gives, else its own; null when the source has no day. */
  startsOn: string | null;
  /** The last day that it gives itself; null when it has no term. */
  endsOn: string | null;
  isAdReferendum: boolean;
  /** The last day on which the plenary may ratify, by the rules in force then; null when no source says it. */
  ratifyBy: string | null;
  /** What came of the vote on each of its decisions. */
  votes: readonly Pick<VoteJudgement, 'outcome' | 'reason'>[];
}

/** That one act does something to another. */
export interface ChainLink {
  actorId: string;
  targetId: string;
  kind: RelationKind;
  /** Which articles; null is the whole act. */
  provisions: string | null;
  /** When it is not the day on which the acting act begins to bind. */
  effectiveOn: string | null;
  /** The last day of a suspension or an alteration that has a term; null when it has none. */
  effectiveUntil: string | null;
}

/** The acts of one body with all that they do to each other. */
export interface ActChain {
  acts: ReadonlyMap<string, ChainedAct>;
  /** By the act that they act upon. */
  links: ReadonlyMap<string, readonly ChainLink[]>;
}

/** How an act stands on a day, since when, and the reason as a sentence. */
export interface ActForce {
  status: ForceStatus;
  isInForce: boolean;
  since: string | null;
  reason: string;
}

/** A link that reaches an act by the day, with the day from which it does and how the acting act stands. */
interface Event {
  link: ChainLink;
  actor: ChainedAct;
  on: string;
  state: ActForce;
}

/** States in which what an act did to others is undone; a revoked or expired act leaves what it did. */
const UNDONE: ReadonlySet<ForceStatus> = new Set([
  ForceStatus.SUSPENDED,
  ForceStatus.ANNULLED,
  ForceStatus.LAPSED,
  ForceStatus.REFUSED,
  ForceStatus.NOT_PASSED,
  ForceStatus.NOT_YET,
  ForceStatus.UNKNOWN,
]);

/**
 * Whether an act is in force on a day. A revoked act does not come back when its revocation is revoked, unless the
 * later act says so (LINDB, Decreto-Lei 4.657/1942, art. 2, paragraph 3); it does when the revocation is annulled,
 * suspended, or was decided ad referendum and lapsed, for then it never bound or no longer binds.
 */
export function forceOf(id: string, chain: ActChain, day: string): ActForce {
  return stateOf(id, chain, day, new Map());
}

function stateOf(id: string, chain: ActChain, day: string, known: Map<string, ActForce>): ActForce {
  const done = known.get(id);
  if (done) return done;
  // Two acts that act upon each other: each is looked at as if the other were in force.
  known.set(id, force(ForceStatus.IN_FORCE, null, ''));
  const act = chain.acts.get(id);
  const state = act
    ? judged(act, chain, day, known)
    : force(ForceStatus.UNKNOWN, null, 'O ato não está publicado aqui.');
  known.set(id, state);
  return state;
}

function judged(act: ChainedAct, chain: ActChain, day: string, known: Map<string, ActForce>): ActForce {
  const unpassed = notPassed(act);
  if (unpassed) return unpassed;
  const { startsOn, endsOn } = act;
  if (startsOn === null)
    return force(ForceStatus.UNKNOWN, null, 'A fonte não traz o dia do ato, e sem ele não se sabe se vale.');
  if (day < startsOn)
    return force(ForceStatus.NOT_YET, null, `O ato só passa a valer em ${writtenDay(startsOn)}.`);
  const all = eventsOf(act, chain, day, known);
  const lasting = all.filter(({ state }) => !UNDONE.has(state.status));
  const ended = lasting.filter((event) => endOf(event, day) !== null);
  const events = lasting.filter((event) => !ended.includes(event));
  return (
    annulled(events) ??
    unratified(act, events, day) ??
    revoked(events, endsOn) ??
    (endsOn !== null && day > endsOn
      ? force(
          ForceStatus.EXPIRED,
          dayAfter(endsOn),
          `O ato valia até ${writtenDay(endsOn)}, como ele mesmo diz.`,
        )
      : null) ??
    inForce(act, startsOn, events, [
      ...all.filter(({ state }) => UNDONE.has(state.status)).map(undoneWords),
      ...ended.map((event) => endedWords(event, endOf(event, day) ?? day)),
    ])
  );
}

/**
 * The first day on which what an act did had ended by itself; null while it lasts. A suspension or an alteration ends
 * with its own term and with that of the act that made it; a suspension also when that act is revoked, for it lives by
 * it. A revocation never does (LINDB, art. 2, paragraph 3).
 */
function endOf({ link: { kind, effectiveUntil }, state }: Event, day: string): string | null {
  if (kind !== RelationKind.SUSPENDS && kind !== RelationKind.ALTERS) return null;
  const ends = [
    effectiveUntil !== null && day > effectiveUntil ? dayAfter(effectiveUntil) : null,
    state.status === ForceStatus.EXPIRED ? state.since : null,
    state.status === ForceStatus.REVOKED && kind === RelationKind.SUSPENDS ? state.since : null,
  ];
  return ends.filter((end) => end !== null).toSorted()[0] ?? null;
}

/** What was done to the act by that day, in the order of the days, with how the acting act stands. */
function eventsOf(act: ChainedAct, chain: ActChain, day: string, known: Map<string, ActForce>): Event[] {
  return (chain.links.get(act.id) ?? [])
    .flatMap((link) => {
      const actor = chain.acts.get(link.actorId);
      const on = link.effectiveOn ?? actor?.startsOn ?? null;
      if (!actor || on === null || on > day) return [];
      return [{ link, actor, on, state: stateOf(actor.id, chain, day, known) }];
    })
    .toSorted((a, b) => (a.on === b.on ? order(a) - order(b) : a.on < b.on ? -1 : 1));
}

/** Of one day, what takes away comes before what gives back. */
const order = ({ link }: Event): number => (link.kind === RelationKind.RESTORES ? 1 : 0);

function notPassed({ votes }: ChainedAct): ActForce | null {
  const failed = votes.filter(
    ({ outcome }) => outcome === VoteOutcome.TIED || outcome === VoteOutcome.NOT_PASSED,
  );
  const [first] = failed;
  if (!first || failed.length < votes.length) return null;
  return force(ForceStatus.NOT_PASSED, null, `${first.reason}, e o ato nunca valeu.`);
}

function annulled(events: readonly Event[]): ActForce | null {
  const event = events.find(({ link }) => link.kind === RelationKind.ANNULS && link.provisions === null);
  if (!event) return null;
  const { actor, on } = event;
  const reason = `${sentence(actor.name)} anulou o ato em ${writtenDay(on)}: ele nunca devia ter valido, e o que ele mudou é desfeito.`;
  return force(ForceStatus.ANNULLED, on, reason);
}

/** Of an act decided ad referendum: refused, or not ratified in time. Null when it was ratified or still may be. */
function unratified(
  { isAdReferendum, ratifyBy }: ChainedAct,
  events: readonly Event[],
  day: string,
): ActForce | null {
  if (!isAdReferendum) return null;
  const refused = events.find(({ link }) => link.kind === RelationKind.REFUSES);
  const ratified = events.find(({ link }) => link.kind === RelationKind.RATIFIES);
  if (refused && !(ratified && ratified.on < refused.on))
    return force(
      ForceStatus.REFUSED,
      refused.on,
      `Foi decidido ad referendum, e o plenário negou o referendo em ${writtenDay(refused.on)} (${refused.actor.name}).`,
    );
  if (ratifyBy === null || day <= ratifyBy || (ratified && ratified.on <= ratifyBy)) return null;
  const late = ratified
    ? ` ${sentence(ratified.actor.name)} só o referendou em ${writtenDay(ratified.on)}, depois do prazo.`
    : ' Nenhum referendo foi publicado aqui.';
  return force(
    ForceStatus.LAPSED,
    dayAfter(ratifyBy),
    `Foi decidido ad referendum, e o plenário tinha até ${writtenDay(ratifyBy)} para referendá-lo.${late}`,
  );
}

/** Revoked or suspended as a whole, unless a later act gives the force back in so many words. */
function revoked(events: readonly Event[], endsOn: string | null): ActForce | null {
  let last: Event | null = null;
  for (const event of events) {
    const { kind, provisions } = event.link;
    if (provisions !== null || (endsOn !== null && event.on > endsOn)) continue;
    if (kind === RelationKind.RESTORES) last = null;
    else if (kind === RelationKind.REVOKES) last = event;
    // Who is revoked cannot be suspended on top of it.
    else if (kind === RelationKind.SUSPENDS && last?.link.kind !== RelationKind.REVOKES) last = event;
  }
  if (last === null) return null;
  const { actor, link, on, state } = last;
  if (link.kind === RelationKind.SUSPENDS)
    return force(
      ForceStatus.SUSPENDED,
      on,
      `${sentence(actor.name)} suspendeu o ato em ${writtenDay(on)}, ${link.effectiveUntil === null ? 'até que outra decisão o devolva' : `até ${writtenDay(link.effectiveUntil)}`}.`,
    );
  const isRevokedToo = state.status === ForceStatus.REVOKED && state.since !== null && state.since > on;
  const rule = isRevokedToo
    ? ' Ela foi revogada depois, e isso não devolve o efeito a este ato, porque nada o diz (LINDB, art. 2º, § 3º).'
    : '';
  return force(ForceStatus.REVOKED, on, `${sentence(actor.name)} revogou o ato em ${writtenDay(on)}.${rule}`);
}

function inForce(
  act: ChainedAct,
  startsOn: string,
  events: readonly Event[],
  undone: readonly string[],
): ActForce {
  const changes = events.filter(
    ({ link: { kind, provisions } }) =>
      kind === RelationKind.ALTERS ||
      (provisions !== null &&
        (kind === RelationKind.REVOKES || kind === RelationKind.SUSPENDS || kind === RelationKind.ANNULS)),
  );
  const restored = events.findLast(({ link }) => link.kind === RelationKind.RESTORES);
  const ratified = events.find(({ link }) => link.kind === RelationKind.RATIFIES);
  const back = restored
    ? `${sentence(restored.actor.name)} devolveu o efeito ao ato em ${writtenDay(restored.on)}. `
    : '';
  if (act.isAdReferendum && !ratified)
    return force(
      ForceStatus.AWAITING_RATIFICATION,
      startsOn,
      act.ratifyBy === null
        ? 'Foi decidido ad referendum. O prazo para o plenário referendar não foi publicado aqui.'
        : `Foi decidido ad referendum; o plenário tem até ${writtenDay(act.ratifyBy)} para referendar.`,
    );
  if (changes.length > 0)
    return force(
      ForceStatus.ALTERED,
      changes.at(-1)?.on ?? null,
      `${back}Vale com o que mudou: ${writtenList(changes.map(changeWords))}.${changes.map(stillChangedWords).join('')}`,
    );
  const from = restored?.on ?? startsOn;
  const confirmed = ratified
    ? ` O plenário o referendou em ${writtenDay(ratified.on)} (${ratified.actor.name}).`
    : '';
  const plain =
    undone.length > 0
      ? `Vale desde ${writtenDay(startsOn)}. ${undone.join(' ')}`
      : `Vale desde ${writtenDay(startsOn)}, e nada publicado aqui o desfez.`;
  return force(ForceStatus.IN_FORCE, from, `${back || plain}${confirmed}`.trim());
}

const CHANGE_VERBS: Partial<Record<RelationKind, string>> = {
  ALTERS: 'alterou',
  REVOKES: 'revogou',
  SUSPENDS: 'suspendeu',
  ANNULS: 'anulou',
};

const changeWords = ({ link, actor, on }: Event): string =>
  `${actor.name} ${CHANGE_VERBS[link.kind]} ${link.provisions ?? 'o ato em parte'} em ${writtenDay(on)}`;

/** That what a revoked act changed stays changed; nothing of an act that is in force. */
function stillChangedWords({ actor, on, state: { status, since } }: Event): string {
  if (status !== ForceStatus.REVOKED || since === null || since <= on) return '';
  return ` ${sentence(actor.name)} foi revogada em ${writtenDay(since)}, e isso não devolve o texto de antes, a menos que o ato que a revogou o diga (LINDB, art. 2º, § 3º).`;
}

const UNDONE_WORDS: Partial<Record<ForceStatus, string>> = {
  SUSPENDED: 'está suspenso',
  ANNULLED: 'foi anulado',
  LAPSED: 'caducou sem referendo',
  REFUSED: 'teve o referendo negado',
  NOT_PASSED: 'não passou na votação',
};

/** What was done to an act and does not count any more, or never did. */
const undoneWords = ({ link, actor, on, state }: Event): string =>
  `O que ${actor.name} fez em ${writtenDay(on)} (${KIND_NOUNS[link.kind]}) não conta, porque esse ato ${UNDONE_WORDS[state.status] ?? 'não vale'}.`;

/** What was done to an act for a time that is over. */
const endedWords = ({ link, actor, on, state }: Event, end: string): string => {
  const isRevoked = state.status === ForceStatus.REVOKED && state.since === end;
  const how = isRevoked ? 'quando esse ato foi revogado' : 'com o prazo dela';
  return `A ${KIND_NOUNS[link.kind]} d${actor.name}, de ${writtenDay(on)}, acabou em ${writtenDay(end)}, ${how}.`;
};

const KIND_NOUNS: Record<RelationKind, string> = {
  ALTERS: 'alteração',
  REVOKES: 'revogação',
  ANNULS: 'anulação',
  SUSPENDS: 'suspensão',
  RESTORES: 'restauração',
  RATIFIES: 'referendo',
  REFUSES: 'referendo negado',
  CORRECTS: 'retificação',
  BASED_ON: 'fundamento',
};

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const force = (status: ForceStatus, since: string | null, reason: string): ActForce => ({
  status,
  isInForce: BINDING.has(status),
  since,
  reason,
});

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
