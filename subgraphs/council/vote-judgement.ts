import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { CouncilRule, rulesOf } from './council-rule.ts';
import { Deliberation } from './deliberation.ts';
import { Meeting } from './meeting.ts';
import { quorumOn } from './quorum.ts';
import { QuorumBasis, seatsRequired } from './quorum-basis.ts';
import { ruleOn } from './rule-on.ts';
import { attendanceOf } from './seat-attendance.ts';
import { seatsOf } from './seat.ts';
import { tallyOf, voteOutcome, type Tally } from './vote-outcome.ts';
import { VoteOutcome } from './vote-terms.ts';
import { Vote, VoteCount } from './vote.ts';

/** What came of a vote, by which rule, and why. */
@ObjectType({
  description: 'Julgamento da votação: se a proposta passou pela regra que valia no dia, e por quê.',
})
export class VoteJudgement {
  @Field(() => VoteOutcome, { description: 'Se a proposta passou.' })
  outcome!: VoteOutcome;

  @Field(() => Int, {
    nullable: true,
    description: 'Quantos votos a favor a regra do dia pedia; vazio quando não se sabe.',
  })
  votesNeeded!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Por que não passou, ou por que não se sabe, numa frase; vazio quando passou.',
  })
  reason!: string | null;

  @Field(() => CouncilRule, {
    nullable: true,
    description: 'Regra em vigor no dia que diz quantos votos decidem; vazio quando nenhuma foi publicada.',
  })
  rule!: CouncilRule | null;
}

@Resolver(() => Deliberation)
export class DeliberationJudgement {
  @FieldResolver(() => VoteJudgement, {
    description:
      'Se a proposta passou, quantos votos eram precisos e por que regra. Sem regra publicada vale a maioria dos votos.',
  })
  vote(@Root() decision: Deliberation, @Ctx() { rows }: Context): Promise<VoteJudgement> {
    return voteOn(rows, decision);
  }

  @FieldResolver(() => VoteOutcome, {
    description:
      'Se a proposta passou, pelos totais ou, na falta deles, pelos votos por cadeira, e pela regra do dia.',
  })
  async voteOutcome(@Root() decision: Deliberation, @Ctx() { rows }: Context): Promise<VoteOutcome> {
    return (await voteOn(rows, decision)).outcome;
  }
}

/** Judges the vote on a decision by the rule of its day; without one, more votes in favour than against decide. */
export async function voteOn(rows: Context['rows'], decision: Deliberation): Promise<VoteJudgement> {
  const { id, councilId, meetingId } = decision;
  const [count, votes, rules] = await Promise.all([
    rows.byId(VoteCount, id),
    rows.children(Vote, 'deliberationId', id, ['position']),
    rulesOf(rows, councilId),
  ]);
  const tally = count ?? tallyOf(votes);
  const plain = voteOutcome(tally);
  const meeting = decision.date === null && meetingId !== null ? await rows.byId(Meeting, meetingId) : null;
  const day = decision.date ?? meeting?.date ?? null;
  const rule = day === null ? null : ruleOn(rules, day, ({ decidingBasis }) => decidingBasis !== null);
  const simple = { outcome: plain, votesNeeded: null, reason: REASONS[plain] ?? null, rule };
  if (!tally || !rule || day === null || plain !== VoteOutcome.PASSED) return simple;
  const [seats, attendance] = await Promise.all([
    seatsOf(rows, councilId),
    meetingId === null ? [] : attendanceOf(rows, meetingId),
  ]);
  const { fullSeats, present } = quorumOn(day, seats, attendance, rules);
  const votesNeeded = needed(rule, fullSeats, presentAt(tally, present));
  if (votesNeeded === null) return { ...simple, outcome: VoteOutcome.UNKNOWN, reason: unknownWords(rule) };
  const inFavour = tally.inFavour + Number(tally.castingVote !== null && tally.inFavour === tally.against);
  return inFavour >= votesNeeded
    ? { ...simple, votesNeeded }
    : {
        outcome: VoteOutcome.NOT_PASSED,
        votesNeeded,
        reason: `A proposta teve ${inFavour} votos a favor, e a regra do dia (${rule.title}) pedia ${votesNeeded}`,
        rule,
      };
}

const REASONS: Partial<Record<VoteOutcome, string>> = {
  TIED: 'A votação empatou e não houve voto de desempate: nada foi decidido',
  NOT_PASSED: 'A proposta não teve mais votos a favor que contra',
};

/** Who was there to vote: all that voted or abstained, where the source counts both; else the attendance list. */
const presentAt = ({ inFavour, against, abstained }: Tally, listed: number | null): number | null =>
  abstained === null ? listed : Math.max(listed ?? 0, inFavour + against + abstained);

/** How many votes decide; null where what the rule counts from is not published. */
function needed(
  { decidingBasis, decidingNumber }: CouncilRule,
  fullSeats: number | null,
  present: number | null,
): number | null {
  if (decidingBasis === null) return null;
  const rule = { basis: decidingBasis, number: decidingNumber };
  if (decidingBasis === QuorumBasis.NUMBER) return seatsRequired(rule, 0, 0);
  if (decidingBasis === QuorumBasis.MAJORITY_OF_PRESENT)
    return present === null ? null : seatsRequired(rule, 0, present);
  return fullSeats === null ? null : seatsRequired(rule, fullSeats, 0);
}

const unknownWords = ({ title, decidingBasis }: CouncilRule): string =>
  decidingBasis === QuorumBasis.MAJORITY_OF_PRESENT
    ? `A regra do dia (${title}) pede a maioria das presentes, e quantas eram não foi publicado`
    : `A regra do dia (${title}) conta das cadeiras titulares, e quantas eram não foi publicado`;
