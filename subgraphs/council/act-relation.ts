import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { CalendarDate } from '../shared/scalars.ts';
import { requiredSourceOf, Source, SourceDocument } from '../shared/source.ts';
import { Deliberation } from './deliberation.ts';
import { RelationKind } from './relation-kind.ts';
import { Resolution } from './resolution.ts';

/** That a decision does something to an act. The act need not be published here; then only its name is known. */
@ObjectType({ description: 'Ligação entre atos: o que uma decisão faz a um ato que já existia.' })
@Entity()
export class ActRelation {
  @Field(() => ID, { description: 'Identificador da decisão e ordem da ligação nela.' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => Deliberation, { mapToPk: true, index: true, deleteRule: 'cascade' })
  deliberationId!: string;

  @Field(() => RelationKind, { description: 'O que a decisão faz ao outro ato: revoga, altera, referenda.' })
  @Enum({ items: () => RelationKind })
  kind!: RelationKind;

  /** The act's id, whether it is published here or not. */
  @Property({ type: 'text', index: true })
  targetId!: string;

  @Property({ type: 'text', index: true })
  targetCouncilId!: string;

  @Field(() => String, { description: 'Nome do ato atingido, também quando ele não está publicado aqui.' })
  @Property({ type: 'text' })
  targetName!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Que artigos são atingidos, como “arts. 3º e 4º”; vazio quando é o ato inteiro.',
  })
  @Property({ type: 'text', nullable: true })
  provisions!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Dia em que o efeito começa, quando não é aquele em que o ato novo passa a valer.',
  })
  @Property({ type: 'date', nullable: true })
  effectiveOn!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'Último dia do efeito, quando a decisão o diz, como de uma suspensão com prazo; depois dele o ato atingido volta a ser o que era.',
  })
  @Property({ type: 'date', nullable: true })
  effectiveUntil!: string | null;

  @Property({ type: 'integer' })
  position!: number;

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => ActRelation)
export class ActRelationResolver {
  @FieldResolver(() => Deliberation, { description: 'A decisão que age sobre o outro ato.' })
  deliberation(
    @Root() { deliberationId }: ActRelation,
    @Ctx() { rows }: Context,
  ): Promise<Deliberation | null> {
    return rows.byId(Deliberation, deliberationId);
  }

  @FieldResolver(() => Resolution, {
    nullable: true,
    description: 'O ato atingido; vazio quando não está publicado aqui.',
  })
  target(@Root() { targetId }: ActRelation, @Ctx() { rows }: Context): Promise<Resolution | null> {
    return rows.byId(Resolution, targetId);
  }

  @FieldResolver(() => Source, { description: 'Documento e artigo que dizem o que é feito ao outro ato.' })
  source(@Root() relation: ActRelation, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, relation);
  }
}

@Resolver(() => Deliberation)
export class DeliberationRelations {
  @FieldResolver(() => [ActRelation], {
    description: 'Os atos anteriores sobre os quais a decisão age, na ordem da fonte.',
  })
  relations(@Root() { id }: Deliberation, @Ctx() { rows }: Context): Promise<ActRelation[]> {
    return rows.children(ActRelation, 'deliberationId', id, ['position']);
  }
}

@Resolver(() => Resolution)
export class ResolutionRelations {
  @FieldResolver(() => [ActRelation], {
    description: 'O que decisões posteriores fizeram ao ato; vazia quando nenhuma publicada aqui o atinge.',
  })
  affectedBy(@Root() { id }: Resolution, @Ctx() { rows }: Context): Promise<ActRelation[]> {
    return rows.children(ActRelation, 'targetId', id, ['id']);
  }
}
