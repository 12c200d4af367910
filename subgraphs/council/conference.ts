import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { CalendarDate } from '../shared/scalars.ts';
import { requiredSourceOf, Source, SourceDocument } from '../shared/source.ts';
import { Council } from './council.ts';

/** A meeting of all who take part in social assistance, called by a council to judge it and to propose. */
@ObjectType({
  description:
    'Conferência: o encontro aberto que avalia a assistência social e decide o que propor aos governos.',
})
@Entity()
export class Conference {
  @Field(() => ID, { description: 'Identificador do conselho e ano: "0000000-cmas/conferencia-2025".' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => Council, { mapToPk: true, index: true })
  councilId!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Qual delas é: 14 para a 14ª; vazio quando a fonte não diz.',
  })
  @Property({ type: 'integer', nullable: true })
  number!: number | null;

  @Field(() => Int, { description: 'Ano em que se reuniu ou devia se reunir.' })
  @Property({ type: 'integer' })
  year!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Tema, com as palavras da fonte; vazio quando não há.',
  })
  @Property({ type: 'text', nullable: true })
  theme!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Primeiro dia; vazio quando a fonte não diz.' })
  @Property({ type: 'date', nullable: true })
  startsOn!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Último dia; vazio quando a fonte não diz.' })
  @Property({ type: 'date', nullable: true })
  endsOn!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Quantas pessoas se inscreveram, ao todo; vazio quando a fonte não diz.',
  })
  @Property({ type: 'integer', nullable: true })
  participantCount!: number | null;

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => Conference)
export class ConferenceResolver {
  @FieldResolver(() => Council, { description: 'Conselho que a convocou.' })
  council(@Root() { councilId }: Conference, @Ctx() { rows }: Context): Promise<Council | null> {
    return rows.byId(Council, councilId);
  }

  @FieldResolver(() => Source, { description: 'Relatório ou ato que fala da conferência.' })
  source(@Root() conference: Conference, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, conference);
  }
}

@Resolver(() => Council)
export class CouncilConferences {
  @FieldResolver(() => [Conference], {
    description: 'Conferências publicadas aqui, da mais antiga à mais nova; podem não ser todas.',
  })
  conferences(@Root() { id }: Council, @Ctx() { rows }: Context): Promise<Conference[]> {
    return rows.children(Conference, 'councilId', id, ['year', 'id']);
  }
}
