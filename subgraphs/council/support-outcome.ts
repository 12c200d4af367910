import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, FieldResolver, registerEnumType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { CalendarDate } from '../shared/scalars.ts';
import { requiredSourceOf, Source, SourceDocument } from '../shared/source.ts';
import { Municipality } from './municipality.ts';
import { SupportAxis, SupportEvent } from './support-event.ts';
import { TechnicalSupportPlan } from './support-plan.ts';

/** What became of an event of a support plan. */
export enum SupportEventStatus {
  PLANNED = 'PLANNED',
  HELD = 'HELD',
  NOT_HELD = 'NOT_HELD',
  UNKNOWN = 'UNKNOWN',
}

registerEnumType(SupportEventStatus, {
  name: 'SupportEventStatus',
  description: 'Situação da atividade: se o apoio prometido foi dado.',
  valuesConfig: {
    PLANNED: { description: 'Prometida: o ano do plano não acabou e nada foi publicado.' },
    HELD: { description: 'Realizada, segundo a fonte.' },
    NOT_HELD: { description: 'Não realizada, segundo a fonte.' },
    UNKNOWN: { description: 'Não se sabe: o ano do plano acabou e ninguém publicou se foi feita.' },
  },
});

/** What a later document says of an event. Its id is the event's; the public sees it as fields of the event. */
@Entity()
export class SupportOutcome {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => SupportEvent, { mapToPk: true, index: true, deleteRule: 'cascade' })
  eventId!: string;

  @Property({ type: 'boolean' })
  isHeld!: boolean;

  @Property({ type: 'date', nullable: true })
  heldOn!: string | null;

  /** IBGE codes of the municipalities that took part. */
  @Property({ type: 'array', columnType: 'text[]' })
  townCodes!: string[];

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => SupportEvent)
export class SupportEventOutcome {
  @FieldResolver(() => SupportEventStatus, {
    description: 'Se a atividade foi realizada; o que passou do ano do plano sem notícia não se sabe.',
  })
  async status(
    @Root() { id, axisId }: SupportEvent,
    @Ctx() { rows, today }: Context,
  ): Promise<SupportEventStatus> {
    const outcome = await rows.byId(SupportOutcome, id);
    if (outcome) return outcome.isHeld ? SupportEventStatus.HELD : SupportEventStatus.NOT_HELD;
    const axis = await rows.byId(SupportAxis, axisId);
    const plan = axis && (await rows.byId(TechnicalSupportPlan, axis.planId));
    return plan && Number(today.slice(0, 4)) <= plan.year
      ? SupportEventStatus.PLANNED
      : SupportEventStatus.UNKNOWN;
  }

  @FieldResolver(() => CalendarDate, {
    nullable: true,
    description: 'Dia em que foi realizada; vazio quando não foi ou a fonte não o diz.',
  })
  async heldOn(@Root() { id }: SupportEvent, @Ctx() { rows }: Context): Promise<string | null> {
    return (await rows.byId(SupportOutcome, id))?.heldOn ?? null;
  }

  @FieldResolver(() => [Municipality], {
    description: 'Municípios que participaram, na ordem da fonte; vazia quando ninguém os publicou.',
  })
  async participants(@Root() { id }: SupportEvent, @Ctx() { rows }: Context): Promise<Municipality[]> {
    const outcome = await rows.byId(SupportOutcome, id);
    return (outcome?.townCodes ?? []).map((ibgeCode) => ({ ibgeCode }));
  }

  @FieldResolver(() => Source, {
    nullable: true,
    description: 'Documento que diz se foi realizada; vazio enquanto não há nenhum.',
  })
  async outcomeSource(@Root() { id }: SupportEvent, @Ctx() context: Context): Promise<Source | null> {
    const outcome = await context.rows.byId(SupportOutcome, id);
    return outcome && requiredSourceOf(context, outcome);
  }
}
