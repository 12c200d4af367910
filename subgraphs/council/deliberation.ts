import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import {
  Arg,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { CalendarDate } from '../shared/scalars.ts';
import { requiredSourceOf, Source, SourceDocument } from '../shared/source.ts';
import { Council } from './council.ts';
import { DeliberationEffect } from './deliberation-effect.ts';
import { Meeting } from './meeting.ts';
import { Resolution } from './resolution.ts';

/** One decision of a council. A resolution may carry several; some decisions have no resolution, or no day. */
@Directive('@key(fields: "id")')
@ObjectType({
  description: 'Deliberação: uma decisão do colegiado, com o efeito que tem e sobre o que decide.',
})
@Entity()
export class Deliberation {
  @Field(() => ID, {
    description: 'Identificador do conselho e código da decisão: "5102504-cmas-resolucao-11-2025".',
  })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => Council, { mapToPk: true, index: true })
  councilId!: string;

  @ManyToOne(() => Meeting, { mapToPk: true, nullable: true, index: true })
  meetingId!: string | null;

  @ManyToOne(() => Resolution, { mapToPk: true, nullable: true, index: true })
  resolutionId!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Dia da decisão; vazio quando a fonte não o diz.',
  })
  @Property({ type: 'date', nullable: true })
  date!: string | null;

  @Field(() => DeliberationEffect, { description: 'O que a decisão faz: aprova, altera, rejeita, pactua.' })
  @Enum({ items: () => DeliberationEffect })
  effect!: DeliberationEffect;

  @Field(() => String, { description: 'Sobre o que se decidiu, em linguagem simples.' })
  @Property({ type: 'text' })
  subject!: string;

  @Field(() => String, {
    nullable: true,
    description: 'O que há de estranho ou incompleto na fonte, ou a que outros atos a decisão se liga.',
  })
  @Property({ type: 'text', nullable: true })
  note!: string | null;

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => Deliberation)
export class DeliberationResolver {
  @Query(() => Deliberation, {
    nullable: true,
    description: 'Uma decisão, pelo identificador; vazio quando não existe.',
  })
  deliberation(
    @Arg('id', () => ID, {
      description: 'Conselho e código da decisão, como "5102504-cmas-resolucao-11-2025".',
    })
    id: string,
    @Ctx() { rows }: Context,
  ): Promise<Deliberation | null> {
    return rows.byId(Deliberation, id);
  }

  @FieldResolver(() => Council, { description: 'Colegiado que decidiu.' })
  council(@Root() { councilId }: Deliberation, @Ctx() { rows }: Context): Promise<Council | null> {
    return rows.byId(Council, councilId);
  }

  @FieldResolver(() => Meeting, {
    nullable: true,
    description: 'Sessão em que se decidiu; vazio quando a fonte não a diz.',
  })
  async meeting(@Root() { meetingId }: Deliberation, @Ctx() { rows }: Context): Promise<Meeting | null> {
    return meetingId === null ? null : rows.byId(Meeting, meetingId);
  }

  @FieldResolver(() => Resolution, {
    nullable: true,
    description: 'Ato que publica a decisão; vazio quando ela não virou ato numerado.',
  })
  async resolution(
    @Root() { resolutionId }: Deliberation,
    @Ctx() { rows }: Context,
  ): Promise<Resolution | null> {
    return resolutionId === null ? null : rows.byId(Resolution, resolutionId);
  }

  @FieldResolver(() => Source, { description: 'Onde a decisão foi publicada.' })
  source(@Root() deliberation: Deliberation, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, deliberation);
  }
}

@Resolver(() => Council)
export class CouncilDeliberations {
  @FieldResolver(() => [Deliberation], {
    description: 'Decisões publicadas aqui, da mais antiga à mais nova; as sem data vêm por último.',
  })
  deliberations(@Root() { id }: Council, @Ctx() { rows }: Context): Promise<Deliberation[]> {
    return rows.children(Deliberation, 'councilId', id, ['date', 'id']);
  }
}

@Resolver(() => Meeting)
export class MeetingDeliberations {
  @FieldResolver(() => [Deliberation], {
    description: 'Decisões tomadas na reunião; vazia quando nenhuma foi publicada aqui.',
  })
  deliberations(@Root() { id }: Meeting, @Ctx() { rows }: Context): Promise<Deliberation[]> {
    return rows.children(Deliberation, 'meetingId', id, ['id']);
  }

  @FieldResolver(() => Source, {
    description: 'Lista ou ata que fala da reunião; na falta dela, a decisão que a menciona.',
  })
  async source(@Root() meeting: Meeting, @Ctx() context: Context): Promise<Source> {
    const { id, sourceId, locator } = meeting;
    if (sourceId !== null) return requiredSourceOf(context, { sourceId, locator });
    const [decision] = await context.rows.children(Deliberation, 'meetingId', id, ['id']);
    if (!decision) throw new Error(`meeting "${id}" has neither a source nor a decision`);
    return requiredSourceOf(context, decision);
  }
}

@Resolver(() => Resolution)
export class ResolutionDeliberations {
  @FieldResolver(() => [Deliberation], {
    description: 'Decisões que o ato publica; um ato pode trazer várias.',
  })
  deliberations(@Root() { id }: Resolution, @Ctx() { rows }: Context): Promise<Deliberation[]> {
    return rows.children(Deliberation, 'resolutionId', id, ['id']);
  }
}
