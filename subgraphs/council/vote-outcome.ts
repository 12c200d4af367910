import { FindingRule, type Finding } from '../shared/finding.ts';
import { VoteOption, VoteOutcome } from './vote-terms.ts';

/** What an outcome is computed from; the numbers of a source that are not there are null. */
export interface Tally {
  inFavour: number;
  against: number;
  abstained: number | null;
  absent: number | null;
  castingVote: VoteOption | null;
}

/** A vote by seat, as far as it counts. */
interface CountedVote {
  option: VoteOption;
  isCasting: boolean;
}

/**
 * The votes by seat as numbers; null when there are none. A casting vote is a second vote of the presidency: it
 * decides a tie and is not counted among the others.
 */
export function tallyOf(votes: readonly CountedVote[]): Tally | null {
  if (votes.length === 0) return null;
  const own = votes.filter(({ isCasting }) => !isCasting);
  const count = (option: VoteOption) => own.filter((vote) => vote.option === option).length;
  return {
    inFavour: count(VoteOption.IN_FAVOUR),
    against: count(VoteOption.AGAINST),
    abstained: count(VoteOption.ABSTAINED),
    absent: count(VoteOption.ABSENT),
    castingVote: votes.find(({ isCasting }) => isCasting)?.option ?? null,
  };
}

/**
 * What came of a vote by simple majority; abstentions and absences decide nothing, a casting vote only a tie. What
 * nobody voted for, while some were there to do so, did not pass.
 */
export function voteOutcome(tally: Tally | null): VoteOutcome {
  if (!tally) return VoteOutcome.UNDECLARED;
  const { inFavour, against, abstained, castingVote } = tally;
  if (inFavour === 0 && against === 0 && castingVote === null)
    return (abstained ?? 0) > 0 ? VoteOutcome.NOT_PASSED : VoteOutcome.UNDECLARED;
  if (inFavour !== against) return inFavour > against ? VoteOutcome.PASSED : VoteOutcome.NOT_PASSED;
  if (castingVote === VoteOption.IN_FAVOUR) return VoteOutcome.PASSED;
  return castingVote === VoteOption.AGAINST ? VoteOutcome.NOT_PASSED : VoteOutcome.TIED;
}

/** What does not fit between the totals that a source prints and the votes by seat. */
export function voteFindings(printed: Tally | null, bySeat: Tally | null): Finding[] {
  if (!printed || !bySeat) return [];
  const pairs = [
    ['a favor', printed.inFavour, bySeat.inFavour],
    ['contra', printed.against, bySeat.against],
    ['abstenções', printed.abstained, bySeat.abstained],
    ['ausentes', printed.absent, bySeat.absent],
  ] as const;
  return pairs
    .filter(([, total, counted]) => total !== null && total !== counted)
    .map(([name, total, counted]) => ({
      rule: FindingRule.VOTES_NOT_TOTAL,
      message: `A fonte diz ${total} no total de votos “${name}”, e os votos por cadeira são ${counted}.`,
      values: [String(total), String(counted)],
    }));
}
