import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Arg, Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { requiredSourceOf, Source, SourceDocument } from '../shared/source.ts';
import { GovernmentSphere, ProposalDecision } from './conference-terms.ts';
import { Conference } from './conference.ts';

/** A proposal of a conference; one that was approved is a deliberation of the conference. */
@ObjectType({
  description: 'Proposta de conferência: o que se pede a um governo; aprovada, é deliberação da conferência.',
})
@Entity()
export class ConferenceProposal {
  @Field(() => ID, { description: 'Identificador da conferência e código da proposta.' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => Conference, { mapToPk: true, index: true, deleteRule: 'cascade' })
  conferenceId!: string;

  @Field(() => String, { description: 'Código da proposta, que não se repete na conferência.' })
  @Property({ type: 'text' })
  code!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Eixo em que foi discutida; vazio quando a fonte não diz.',
  })
  @Property({ type: 'text', nullable: true })
  axis!: string | null;

  @Field(() => GovernmentSphere, { description: 'A quem se dirige: ao município, ao estado ou à União.' })
  @Enum({ items: () => GovernmentSphere })
  sphere!: GovernmentSphere;

  @Field(() => String, { description: 'O que se propõe; se aprovada, na redação final.' })
  @Property({ type: 'text' })
  text!: string;

  @Field(() => ProposalDecision, { description: 'O que a plenária fez da proposta.' })
  @Enum({ items: () => ProposalDecision })
  decision!: ProposalDecision;

  /** The proposal that this one was merged into. */
  @Property({ type: 'text', nullable: true })
  mergedIntoId!: string | null;

  @Property({ type: 'integer' })
  position!: number;

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => ConferenceProposal)
export class ConferenceProposalResolver {
  @FieldResolver(() => ConferenceProposal, {
    nullable: true,
    description: 'Proposta a que esta foi juntada; vazio quando não foi.',
  })
  async mergedInto(
    @Root() { mergedIntoId }: ConferenceProposal,
    @Ctx() { rows }: Context,
  ): Promise<ConferenceProposal | null> {
    return mergedIntoId === null ? null : rows.byId(ConferenceProposal, mergedIntoId);
  }

  @FieldResolver(() => Source, { description: 'Relatório da conferência em que a proposta está.' })
  source(@Root() proposal: ConferenceProposal, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, proposal);
  }
}

@Resolver(() => Conference)
export class ConferenceProposals {
  @FieldResolver(() => [ConferenceProposal], {
    description: 'Todas as propostas publicadas aqui, na ordem da fonte, também as que não passaram.',
  })
  proposals(@Root() { id }: Conference, @Ctx() { rows }: Context): Promise<ConferenceProposal[]> {
    return rows.children(ConferenceProposal, 'conferenceId', id, ['position', 'id']);
  }

  @FieldResolver(() => [ConferenceProposal], {
    description: 'Deliberações da conferência: as propostas aprovadas; de uma só esfera, se ela é dada.',
  })
  async deliberations(
    @Root() { id }: Conference,
    @Arg('sphere', () => GovernmentSphere, {
      nullable: true,
      description: 'Só as que se dirigem a este governo; todas quando falta.',
    })
    sphere: GovernmentSphere | null | undefined,
    @Ctx() { rows }: Context,
  ): Promise<ConferenceProposal[]> {
    const proposals = await rows.children(ConferenceProposal, 'conferenceId', id, ['position', 'id']);
    return proposals.filter(
      (each) => each.decision === ProposalDecision.APPROVED && (each.sphere === sphere || !sphere),
    );
  }
}
