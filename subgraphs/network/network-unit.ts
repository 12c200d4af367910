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
import { LocationKind } from './location-kind.ts';
import { Municipality } from './municipality.ts';
import { NetworkUnitKind } from './network-unit-kind.ts';
import { UnitList } from './unit-list.ts';

/**
 * A place or an organization that serves people. The table has no address: a public one is in a table of its own,
 * where a protected unit has no row, so that nothing of it can be read by mistake.
 */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Unidade da rede: lugar ou entidade que atende pessoas na assistência social.' })
@Entity()
export class NetworkUnit {
  @Field(() => ID, {
    description: 'Código da unidade na fonte, como o número do CadSUAS; não se repete no país.',
  })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text', index: true })
  ibgeCode!: string;

  @Field(() => NetworkUnitKind, { description: 'O que a unidade é: CRAS, CREAS, acolhimento e outros.' })
  @Enum({ items: () => NetworkUnitKind })
  kind!: NetworkUnitKind;

  @Field(() => String, { description: 'Como a unidade se chama; genérico quando o lugar é protegido.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Nome como a fonte o publica, quando o acima é ele com os acentos consertados ou sem as maiúsculas; senão vazio.',
  })
  @Property({ type: 'text', nullable: true })
  publishedName!: string | null;

  @Property({ type: 'text' })
  searchName!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Dia em que a unidade abriu, segundo a fonte; vazio quando ela não diz.',
  })
  @Property({ type: 'date', nullable: true })
  openedOn!: string | null;

  @Enum({ items: () => LocationKind })
  locationKind!: LocationKind;

  /** Why the place is protected or unknown; of a public shelter, on what ground it is public. */
  @Property({ type: 'text', nullable: true })
  reason!: string | null;

  /** The list that the unit is on; null for one that was told by hand, which no list may touch. */
  @ManyToOne(() => UnitList, { mapToPk: true, nullable: true, index: true })
  listId!: string | null;

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => NetworkUnit)
export class NetworkUnitResolver {
  @Query(() => NetworkUnit, {
    nullable: true,
    description: 'Uma unidade da rede, pelo identificador; vazio quando não existe.',
  })
  networkUnit(
    @Arg('id', () => ID, { description: 'Código da unidade, como "exemplo-cras-1".' }) id: string,
    @Ctx() { rows }: Context,
  ): Promise<NetworkUnit | null> {
    return rows.byId(NetworkUnit, id);
  }

  @FieldResolver(() => Municipality, { description: 'Cidade em que a unidade atende.' })
  municipality(@Root() unit: NetworkUnit, @Ctx() { rows }: Context): Promise<Municipality | null> {
    return rows.byId(Municipality, unit.ibgeCode);
  }

  @FieldResolver(() => UnitList, {
    nullable: true,
    description: 'Lista de unidades em que esta está; vazio quando foi o município que a informou.',
  })
  async list(@Root() { listId }: NetworkUnit, @Ctx() { rows }: Context): Promise<UnitList | null> {
    return listId === null ? null : rows.byId(UnitList, listId);
  }

  @FieldResolver(() => CalendarDate, {
    nullable: true,
    description: 'Dia a que se refere a lista em que a unidade está: depois dele algo pode ter mudado.',
  })
  async referenceDate(@Root() { listId }: NetworkUnit, @Ctx() { rows }: Context): Promise<string | null> {
    return listId === null ? null : ((await rows.byId(UnitList, listId))?.referenceDate ?? null);
  }

  @FieldResolver(() => Source, { description: 'De onde se sabe que a unidade existe.' })
  source(@Root() unit: NetworkUnit, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, unit);
  }
}
