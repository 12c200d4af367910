import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { CalendarDate } from '../shared/scalars.ts';
import { requiredSourceOf, Source, SourceDocument } from '../shared/source.ts';
import { Deliberation } from './deliberation.ts';
import { requestStatus, RequestStatus, type AnsweredStatus } from './request-status.ts';

/** What a decision asks of somebody, and what came of it. */
@ObjectType({ description: 'Pedido do conselho: o que a decisão pede a um órgão, e o que foi feito disso.' })
@Entity()
export class Request {
  @Field(() => ID, { description: 'Identificador da decisão e ordem do pedido nela.' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => Deliberation, { mapToPk: true, index: true, deleteRule: 'cascade' })
  deliberationId!: string;

  @Field(() => String, { description: 'O que se pede, em linguagem simples.' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String, { description: 'A quem se pede: um órgão ou entidade, nunca uma pessoa.' })
  @Property({ type: 'text' })
  addressee!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'Último dia do prazo; vazio quando não há.' })
  @Property({ type: 'date', nullable: true })
  dueOn!: string | null;

  @Enum({
    items: () => [RequestStatus.DONE, RequestStatus.PARTLY_DONE, RequestStatus.NOT_DONE],
    nullable: true,
  })
  outcome!: AnsweredStatus | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Dia em que a resposta foi dada; vazio quando não se publicou resposta ou o dia dela.',
  })
  @Property({ type: 'date', nullable: true })
  answeredOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'O que foi respondido, em poucas palavras; vazio enquanto não há resposta publicada.',
  })
  @Property({ type: 'text', nullable: true })
  answer!: string | null;

  @Property({ type: 'integer' })
  position!: number;

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => Request)
export class RequestResolver {
  @FieldResolver(() => RequestStatus, { description: 'Se foi feito, está no prazo ou passou dele.' })
  status(@Root() request: Request, @Ctx() { today }: Context): RequestStatus {
    return requestStatus(request, today);
  }

  @FieldResolver(() => Source, { description: 'Documento do pedido ou da resposta.' })
  source(@Root() request: Request, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, request);
  }
}

@Resolver(() => Deliberation)
export class DeliberationRequests {
  @FieldResolver(() => [Request], {
    description: 'O que a decisão pede a outros, na ordem da fonte; vazia quando nada pede.',
  })
  requests(@Root() { id }: Deliberation, @Ctx() { rows }: Context): Promise<Request[]> {
    return rows.children(Request, 'deliberationId', id, ['position']);
  }
}
