import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { Finding, FindingRule } from '../shared/finding.ts';
import { actFindings, decisionFindings } from './act-findings.ts';
import { ActRelation } from './act-relation.ts';
import { Deliberation } from './deliberation.ts';
import { RelationKind } from './relation-kind.ts';
import { Resolution } from './resolution.ts';
import { Vote, VoteCount } from './vote.ts';
import { voteOn, type VoteJudgement } from './vote-judgement.ts';
import { tallyOf, voteFindings } from './vote-outcome.ts';
import { VoteOutcome } from './vote-terms.ts';

@Resolver(() => Deliberation)
export class DeliberationFindings {
  @FieldResolver(() => [Finding], {
    description: 'O que não fecha na decisão: no ato que a publica, nos votos, nos atos que ela muda.',
  })
  async findings(@Root() decision: Deliberation, @Ctx() { rows }: Context): Promise<Finding[]> {
    const { id, resolutionId } = decision;
    const [act, count, votes, relations, judgement] = await Promise.all([
      resolutionId === null ? null : rows.byId(Resolution, resolutionId),
      rows.byId(VoteCount, id),
      rows.children(Vote, 'deliberationId', id, ['position']),
      rows.children(ActRelation, 'deliberationId', id, ['position']),
      voteOn(rows, decision),
    ]);
    const targets = await Promise.all(
      relations.map(async (relation) => ({
        relation,
        target: await rows.byId(Resolution, relation.targetId),
      })),
    );
    const missing = targets.filter(({ target }) => target === null).map(({ relation }) => relation);
    const tally = tallyOf(votes);
    return [
      ...(act ? actFindings(act) : []),
      ...decisionFindings(decision),
      ...voteFindings(count, tally),
      ...(act ? outcomeFindings(judgement) : []),
      ...missing.flatMap(missingActFindings),
    ];
  }
}

/** An act was published although its vote did not pass. */
function outcomeFindings({ outcome, reason }: VoteJudgement): Finding[] {
  if (outcome !== VoteOutcome.TIED && outcome !== VoteOutcome.NOT_PASSED) return [];
  const message = `O ato foi publicado, e a votação não o aprovou. ${reason}.`;
  return [{ rule: FindingRule.ACT_WITHOUT_VOTE, message, values: [] }];
}

const VERBS: Partial<Record<RelationKind, string>> = {
  ALTERS: 'altera',
  REVOKES: 'revoga',
  ANNULS: 'anula',
  SUSPENDS: 'suspende',
  RESTORES: 'restaura',
  RATIFIES: 'referenda',
  REFUSES: 'nega o referendo de',
  CORRECTS: 'retifica',
};

/** An act is changed that is not published here; one that a decision only rests on changes nothing. */
function missingActFindings({ kind, targetName }: Pick<ActRelation, 'kind' | 'targetName'>): Finding[] {
  const verb = VERBS[kind];
  if (verb === undefined) return [];
  const message = `A decisão ${verb} um ato que não está publicado aqui (${targetName}): não se pode ver o que mudou nele.`;
  return [{ rule: FindingRule.ACT_NOT_HERE, message, values: [] }];
}
