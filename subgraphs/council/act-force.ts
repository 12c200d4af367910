import { Arg, Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import type { Rows } from '../shared/rows.ts';
import { CalendarDate } from '../shared/scalars.ts';
import { ActRelation } from './act-relation.ts';
import { actNameOf } from './act-type.ts';
import { Deliberation } from './deliberation.ts';
import { ForceStatus } from './force-status.ts';
import { forceOf, type ActChain, type ChainedAct, type ChainLink } from './force.ts';
import { Resolution } from './resolution.ts';
import { voteOn, type VoteJudgement } from './vote-judgement.ts';
import { writtenDay } from '../shared/written.ts';

/** Whether an act is in force on a day. */
@ObjectType({
  description: 'Vigência num dia: se o ato vale nesse dia, desde quando, e a razão por extenso.',
})
export class ActForce {
  @Field(() => CalendarDate, { description: 'Dia de que se fala.' })
  day!: string;

  @Field(() => ForceStatus, { description: 'Como o ato está nesse dia: vale, foi revogado, caducou.' })
  status!: ForceStatus;

  @Field(() => Boolean, { description: 'Verdadeiro quando o ato produz efeito nesse dia, também em parte.' })
  isInForce!: boolean;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Dia em que ficou assim; vazio quando nunca valeu ou não se sabe.',
  })
  since!: string | null;

  @Field(() => String, { description: 'A razão numa frase, com os atos e os dias.' })
  reason!: string;
}

@Resolver(() => Resolution)
export class ResolutionForce {
  @FieldResolver(() => ActForce, {
    description:
      'Se o ato vale no dia, pelo que está publicado aqui: revogações, referendos, prazos e votos, também os que atingem os atos que o atingem.',
  })
  async force(
    @Root() { id, councilId }: Resolution,
    @Arg('on', () => CalendarDate, {
      nullable: true,
      description: 'Dia de que se quer saber; hoje quando vazio.',
    })
    on: string | null,
    @Ctx() { rows, today }: Context,
  ): Promise<ActForce> {
    const day = on ?? today;
    const chain = await rows.batched('ActForce.chain', councilId, (ids) =>
      Promise.all(ids.map((each) => chainOf(each, rows))),
    );
    return { day, ...forceOf(id, chain, day) };
  }
}

/** The acts of a body and all that they do to each other, with as many statements for all as for one. */
async function chainOf(councilId: string, rows: Rows): Promise<ActChain> {
  const [resolutions, deliberations, relations] = await Promise.all([
    rows.children(Resolution, 'councilId', councilId, ['year', 'number', 'id']),
    rows.children(Deliberation, 'councilId', councilId, ['date', 'id']),
    rows.children(ActRelation, 'targetCouncilId', councilId, ['id']),
  ]);
  const judgements = new Map(
    await Promise.all(
      deliberations.map(async (each): Promise<[string, VoteJudgement]> => [
        each.id,
        await voteOn(rows, each),
      ]),
    ),
  );
  const ofAct = Map.groupBy(deliberations, ({ resolutionId }) => resolutionId ?? '');
  const acts = new Map<string, ChainedAct>();
  for (const act of resolutions) acts.set(act.id, chained(act, ofAct.get(act.id) ?? [], judgements));
  for (const decision of ofAct.get('') ?? []) acts.set(decision.id, unnumbered(decision, judgements));
  const actorOf = new Map(deliberations.map(({ id, resolutionId }) => [id, resolutionId ?? id]));
  const links = relations.flatMap(({ deliberationId, ...link }): ChainLink[] => {
    const actorId = actorOf.get(deliberationId);
    return actorId === undefined ? [] : [{ ...link, actorId }];
  });
  return { acts, links: Map.groupBy(links, ({ targetId }) => targetId) };
}

function chained(
  act: Resolution,
  decisions: readonly Deliberation[],
  judgements: ReadonlyMap<string, VoteJudgement>,
): ChainedAct {
  return {
    id: act.id,
    name: `a ${actNameOf(act)}`,
    startsOn: act.effectiveOn ?? act.date,
    endsOn: act.endsOn,
    isAdReferendum: act.isAdReferendum,
    ratifyBy: act.ratifyBy,
    votes: decisions.flatMap(({ id }) => judgements.get(id) ?? []),
  };
}

const unnumbered = (
  { id, date }: Deliberation,
  judgements: ReadonlyMap<string, VoteJudgement>,
): ChainedAct => ({
  id,
  name: date === null ? 'uma decisão sem data' : `a decisão de ${writtenDay(date)}`,
  startsOn: date,
  endsOn: null,
  isAdReferendum: false,
  ratifyBy: null,
  votes: [judgements.get(id)].flatMap((each) => each ?? []),
});
