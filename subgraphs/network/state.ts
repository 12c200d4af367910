import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
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
import { Source, SourceDocument, sourceOf } from '../shared/source.ts';
import { askedStateCode } from './ibge-code.ts';

/** One of the 27 federative units; the Federal District is one of them. */
@Directive('@key(fields: "code")')
@ObjectType({ description: 'Estado (UF): uma das 27 unidades da federação, contado o Distrito Federal.' })
@Entity()
export class State {
  @Field(() => ID, { name: 'code', description: 'Sigla da unidade da federação, como "MG".' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Field(() => ID, { description: 'Os dois algarismos do IBGE com que começa o código de seus municípios.' })
  @Property({ type: 'text', unique: true })
  ibgeCode!: string;

  @Field(() => String, { description: 'Nome por extenso, como "Minas Gerais".' })
  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  searchName!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Grande região do país, como "Sudeste"; vazio enquanto a lista que a traz não foi lida.',
  })
  @Property({ type: 'text', nullable: true })
  region!: string | null;

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  /** The list that tells the region. */
  @ManyToOne(() => SourceDocument, { mapToPk: true, nullable: true })
  listSourceId!: string | null;

  @Property({ type: 'text', nullable: true })
  listLocator!: string | null;
}

@Resolver(() => State)
export class StateResolver {
  @Query(() => State, { nullable: true, description: 'Um estado, pela sigla; vazio quando não existe.' })
  state(
    @Arg('code', () => ID, { description: 'Sigla com duas letras, como "MG".' }) code: string,
    @Ctx() { rows }: Context,
  ): Promise<State | null> {
    return rows.byId(State, askedStateCode('code', code));
  }

  @Query(() => [State], { description: 'Todos os estados e o Distrito Federal, por ordem alfabética.' })
  states(@Ctx() { rows }: Context): Promise<State[]> {
    const { name, columns, columnOf } = rows.table(State);
    return rows.select<State>(
      `select ${columns} from ${name} order by ${columnOf['searchName']} collate "C"`,
      [],
    );
  }

  @FieldResolver(() => Source, { nullable: true, description: 'Lista de que veio a região.' })
  regionSource(@Root() state: State, @Ctx() context: Context): Promise<Source | null> {
    return sourceOf(context, { sourceId: state.listSourceId, locator: state.listLocator });
  }
}
