import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import {
  Arg,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  Float,
  ID,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { Source, SourceDocument, sourceOf } from '../shared/source.ts';
import { askedIbgeCode } from './ibge-code.ts';
import { State } from './state.ts';

/** A municipality under the name that it has today. The other subgraphs hang their data on its code. */
@Directive('@key(fields: "ibgeCode")')
@ObjectType({ description: 'Município: a cidade que faz o plano, gasta o dinheiro e atende as pessoas.' })
@Entity()
@Unique({ properties: ['stateId', 'slug'] })
export class Municipality {
  @Field(() => ID, { name: 'ibgeCode', description: 'Código do IBGE, com sete algarismos.' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Field(() => String, { description: 'Nome que o IBGE usa hoje, com acentos.' })
  @Property({ type: 'text' })
  name!: string;

  /** The name without accents and capitals: lists are sorted and searched by it. */
  @Property({ type: 'text' })
  searchName!: string;

  @Field(() => String, {
    description:
      'Nome para endereços da internet, sem acentos: "juiz-de-fora". Só não se repete dentro do estado.',
  })
  @Property({ type: 'text' })
  slug!: string;

  @ManyToOne(() => State, { mapToPk: true, nullable: true, index: true })
  stateId!: string | null;

  @Field(() => Boolean, {
    description: 'Verdadeiro só no município inventado, que mostra tudo e não entra em somas.',
  })
  @Property({ type: 'boolean' })
  isDemonstration!: boolean;

  @Field(() => Float, {
    nullable: true,
    description: 'Latitude da sede do município, em graus; vazio enquanto a lista que a traz não foi lida.',
  })
  @Property({ type: 'double', nullable: true })
  latitude!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Longitude da sede do município, em graus; vazio enquanto a lista que a traz não foi lida.',
  })
  @Property({ type: 'double', nullable: true })
  longitude!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Se é a capital do estado; vazio enquanto a lista que o diz não foi lida.',
  })
  @Property({ type: 'boolean', nullable: true })
  isCapital!: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Código do município no SIAFI, o sistema de pagamentos da União, com o qual ela o identifica.',
  })
  @Property({ type: 'text', nullable: true })
  siafiCode!: string | null;

  @Field(() => String, { nullable: true, description: 'DDD: os dois algarismos dos telefones do lugar.' })
  @Property({ type: 'text', nullable: true })
  areaCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Fuso horário, no nome internacional: "America/Sao_Paulo".',
  })
  @Property({ type: 'text', nullable: true })
  timeZone!: string | null;

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  /** The list that tells the seat, the codes and the time zone. */
  @ManyToOne(() => SourceDocument, { mapToPk: true, nullable: true })
  listSourceId!: string | null;

  @Property({ type: 'text', nullable: true })
  listLocator!: string | null;
}

@Resolver(() => Municipality)
export class MunicipalityResolver {
  @Query(() => Municipality, {
    nullable: true,
    description: 'Um município, pelo código do IBGE; vazio quando nenhum tem esse código.',
  })
  municipality(
    @Arg('ibgeCode', () => ID, {
      description: 'Sete algarismos, ou os seis primeiros: "3136702" ou "313670".',
    })
    ibgeCode: string,
    @Ctx() { rows }: Context,
  ): Promise<Municipality | null> {
    const { digits, isWhole } = askedIbgeCode(ibgeCode);
    if (isWhole) return rows.byId(Municipality, digits);
    const { name, columns, columnOf } = rows.table(Municipality);
    return rows.batched('Municipality.sixDigits', digits, async (codes) => {
      const found = await rows.select<Municipality>(
        `select ${columns} from ${name} where left(${columnOf['id']}, 6) = any($1)`,
        [codes],
      );
      return codes.map((code) => found.find(({ id }) => id.startsWith(code)) ?? null);
    });
  }

  @FieldResolver(() => State, {
    nullable: true,
    description: 'Estado em que o município fica; vazio só no município de demonstração.',
  })
  async state(@Root() { stateId }: Municipality, @Ctx() { rows }: Context): Promise<State | null> {
    return stateId === null ? null : rows.byId(State, stateId);
  }

  @FieldResolver(() => Source, {
    nullable: true,
    description: 'Lista de que vieram a posição da sede, os códigos e o fuso horário.',
  })
  listSource(@Root() town: Municipality, @Ctx() context: Context): Promise<Source | null> {
    return sourceOf(context, { sourceId: town.listSourceId, locator: town.listLocator });
  }
}
