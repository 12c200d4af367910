import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { requiredSourceOf, Source, SourceDocument } from '../shared/source.ts';
import { MunicipalitySize, sizeOf } from './municipality-size.ts';
import { Municipality } from './municipality.ts';
import { PopulationMethod } from './population-method.ts';

/** How many people live in a municipality in a year: what amounts and units are divided by to compare places. */
@ObjectType({ description: 'População do município em um ano: quantas pessoas moram nele, e quem o diz.' })
@Entity()
export class Population {
  @Field(() => ID, { description: 'Código do IBGE e ano, como "3136702/2022".' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text', index: true })
  ibgeCode!: string;

  @Field(() => Int, { description: 'Ano a que o número se refere.' })
  @Property({ type: 'integer' })
  year!: number;

  @Field(() => Int, { description: 'Pessoas que moram no município.' })
  @Property({ type: 'integer' })
  people!: number;

  @Field(() => PopulationMethod, { description: 'Se as pessoas foram contadas ou estimadas.' })
  @Enum({ items: () => PopulationMethod })
  method!: PopulationMethod;

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => Population)
export class PopulationResolver {
  @FieldResolver(() => Source, { description: 'Documento que traz o número.' })
  source(@Root() population: Population, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, population);
  }
}

@Resolver(() => Municipality)
export class MunicipalityPopulations {
  @FieldResolver(() => [Population], {
    description:
      'População do município nos anos publicados aqui, o mais novo antes; vazia enquanto nenhum foi lido.',
  })
  async populations(@Root() { id }: Municipality, @Ctx() { rows }: Context): Promise<Population[]> {
    return (await rows.children(Population, 'ibgeCode', id, ['year'])).toReversed();
  }

  @FieldResolver(() => MunicipalitySize, {
    nullable: true,
    description:
      'Porte do município pela população mais nova publicada aqui; vazio enquanto ela não é conhecida.',
  })
  async size(@Root() { id }: Municipality, @Ctx() { rows }: Context): Promise<MunicipalitySize | null> {
    const newest = (await rows.children(Population, 'ibgeCode', id, ['year'])).at(-1);
    return newest ? sizeOf(newest.people) : null;
  }
}
