import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { requiredSourceOf, Source, SourceDocument } from '../shared/source.ts';
import { Deliberation } from './deliberation.ts';
import { Seat } from './seat.ts';
import { VoteOption } from './vote-terms.ts';

/** How one seat voted on a decision. The seat is known by its id, so that a vote outlives the list of seats. */
@ObjectType({ description: 'Voto: o que uma cadeira disse da proposta; a pessoa não é publicada.' })
@Entity()
export class Vote {
  @Field(() => ID, { description: 'Identificador da decisão e código da cadeira.' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => Deliberation, { mapToPk: true, index: true, deleteRule: 'cascade' })
  deliberationId!: string;

  @Property({ type: 'text' })
  seatId!: string;

  @Field(() => VoteOption, { description: 'Se foi a favor, contra, abstenção ou ausência.' })
  @Enum({ items: () => VoteOption })
  option!: VoteOption;

  @Field(() => Boolean, { description: 'Verdadeiro para o voto de desempate, o segundo da presidência.' })
  @Property({ type: 'boolean' })
  isCasting!: boolean;

  @Property({ type: 'integer' })
  position!: number;

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

/** The totals of a vote, as the source prints them. Its id is the decision's. */
@ObjectType({ description: 'Contagem dos votos: os totais da votação, como a fonte os traz.' })
@Entity()
export class VoteCount {
  @Field(() => ID, { description: 'O mesmo identificador da decisão votada.' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => Deliberation, { mapToPk: true, index: true, deleteRule: 'cascade' })
  deliberationId!: string;

  @Field(() => Int, { description: 'Quantas cadeiras votaram pela proposta.' })
  @Property({ type: 'integer' })
  inFavour!: number;

  @Field(() => Int, { description: 'Quantas cadeiras votaram em não aceitar a proposta.' })
  @Property({ type: 'integer' })
  against!: number;

  @Field(() => Int, { nullable: true, description: 'Abstenções; vazio quando a fonte não as diz.' })
  @Property({ type: 'integer', nullable: true })
  abstained!: number | null;

  @Field(() => Int, { nullable: true, description: 'Cadeiras sem ninguém na hora; vazio quando não se diz.' })
  @Property({ type: 'integer', nullable: true })
  absent!: number | null;

  @Field(() => VoteOption, {
    nullable: true,
    description: 'Como a presidência desempatou; vazio quando não houve desempate.',
  })
  @Enum({ items: () => VoteOption, nullable: true })
  castingVote!: VoteOption | null;

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => Vote)
export class VoteResolver {
  @FieldResolver(() => Seat, {
    nullable: true,
    description: 'A cadeira que votou; vazio quando ela não está mais na lista de cadeiras.',
  })
  seat(@Root() { seatId }: Vote, @Ctx() { rows }: Context): Promise<Seat | null> {
    return rows.byId(Seat, seatId);
  }

  @FieldResolver(() => Source, { description: 'Ata ou lista que diz como a cadeira votou.' })
  source(@Root() vote: Vote, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, vote);
  }
}

@Resolver(() => VoteCount)
export class VoteCountResolver {
  @FieldResolver(() => Source, { description: 'Ata ou ato de onde saíram os totais.' })
  source(@Root() count: VoteCount, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, count);
  }
}

@Resolver(() => Deliberation)
export class DeliberationVotes {
  @FieldResolver(() => [Vote], {
    description: 'Votos por cadeira; vazia quando a fonte só traz os totais, ou nem eles.',
  })
  votes(@Root() { id }: Deliberation, @Ctx() { rows }: Context): Promise<Vote[]> {
    return rows.children(Vote, 'deliberationId', id, ['position']);
  }

  @FieldResolver(() => VoteCount, {
    nullable: true,
    description: 'Totais da votação; vazio quando a fonte não os publicou.',
  })
  voteCount(@Root() { id }: Deliberation, @Ctx() { rows }: Context): Promise<VoteCount | null> {
    return rows.byId(VoteCount, id);
  }
}
