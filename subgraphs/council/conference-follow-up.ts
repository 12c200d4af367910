import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { Finding, FindingRule } from '../shared/finding.ts';
import { CalendarDate } from '../shared/scalars.ts';
import { requiredSourceOf, Source, SourceDocument } from '../shared/source.ts';
import { writtenDay } from '../shared/written.ts';
import { ConferenceProposal } from './conference-proposal.ts';
import { FollowUpStatus, ProposalDecision } from './conference-terms.ts';
import { Conference } from './conference.ts';
import { Action } from './subjects.ts';

/** What was done of a conference's deliberation, as somebody told on a day. */
@ObjectType({
  description:
    'Encaminhamento da conferência: o que foi feito de uma deliberação até certo dia, segundo a fonte.',
})
@Entity()
export class ConferenceFollowUp {
  @Field(() => ID, { description: 'Identificador da proposta e dia do encaminhamento.' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => ConferenceProposal, { mapToPk: true, index: true, deleteRule: 'cascade' })
  proposalId!: string;

  @Field(() => CalendarDate, { description: 'Dia a que a situação se refere.' })
  @Property({ type: 'date' })
  date!: string;

  @Field(() => FollowUpStatus, {
    description: 'Cumprida, em andamento, parada ou abandonada, segundo a fonte.',
  })
  @Enum({ items: () => FollowUpStatus })
  status!: FollowUpStatus;

  @Field(() => String, {
    nullable: true,
    description: 'O que foi feito, em uma frase; vazio quando a fonte não diz.',
  })
  @Property({ type: 'text', nullable: true })
  note!: string | null;

  @Property({ type: 'text', nullable: true })
  actionId!: string | null;

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => ConferenceFollowUp)
export class ConferenceFollowUpResolver {
  @FieldResolver(() => Action, {
    nullable: true,
    description: 'Ação do plano municipal que veio da deliberação; vazio quando ninguém declarou a ligação.',
  })
  action(@Root() { actionId }: ConferenceFollowUp): Action | null {
    return actionId === null ? null : Object.assign(new Action(), { id: actionId });
  }

  @FieldResolver(() => Source, { description: 'Documento que conta o que foi feito.' })
  source(@Root() followUp: ConferenceFollowUp, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, followUp);
  }
}

@Resolver(() => ConferenceProposal)
export class ConferenceProposalFollowUps {
  @FieldResolver(() => [ConferenceFollowUp], {
    description:
      'O que foi feito da deliberação, do mais antigo ao mais novo; vazia quando ninguém contou aqui.',
  })
  followUps(@Root() { id }: ConferenceProposal, @Ctx() { rows }: Context): Promise<ConferenceFollowUp[]> {
    return rows.children(ConferenceFollowUp, 'proposalId', id, ['date', 'id']);
  }

  @FieldResolver(() => [Finding], {
    description: 'O que não fecha entre a proposta e os encaminhamentos, como um de antes da conferência.',
  })
  async findings(@Root() proposal: ConferenceProposal, @Ctx() { rows }: Context): Promise<Finding[]> {
    const followUps = await rows.children(ConferenceFollowUp, 'proposalId', proposal.id, ['date', 'id']);
    if (followUps.length === 0) return [];
    return followUpFindings(proposal, followUps, await rows.byId(Conference, proposal.conferenceId));
  }
}

/** Follow-ups that cannot be: of a proposal that was not approved, or of a day before the conference. */
function followUpFindings(
  { code, decision }: ConferenceProposal,
  followUps: readonly ConferenceFollowUp[],
  conference: Conference | null,
): Finding[] {
  const began = conference?.startsOn ?? null;
  return followUps.flatMap(({ date }): Finding[] => {
    if (began !== null && date < began)
      return [
        {
          rule: FindingRule.DATES_OUT_OF_ORDER,
          message: `O encaminhamento da proposta ${code} é de ${writtenDay(date)}, antes da conferência, de ${writtenDay(began)}.`,
          values: [date, began],
        },
      ];
    if (decision === ProposalDecision.REJECTED)
      return [
        {
          rule: FindingRule.STEPS_OUT_OF_ORDER,
          message: `A proposta ${code} não foi aprovada e tem um encaminhamento, de ${writtenDay(date)}.`,
          values: [date],
        },
      ];
    return [];
  });
}
