import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { requiredSourceOf, Source, SourceDocument } from '../shared/source.ts';
import { Municipality } from './municipality.ts';

/** A part of a municipality that units answer for, by its neighbourhoods. */
@ObjectType({ description: 'Território: parte do município, com seus bairros, que uma unidade atende.' })
@Entity()
export class Territory {
  @Field(() => ID, { description: 'Código do município e nome do território.' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text', index: true })
  ibgeCode!: string;

  @Field(() => String, { description: 'Como o território se chama: "Norte", "CRAS 1".' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => [String], { description: 'Bairros e lugares que o formam, como a fonte os escreve.' })
  @Property({ type: 'array', columnType: 'text[]' })
  neighbourhoods!: string[];

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => Territory)
export class TerritoryResolver {
  @FieldResolver(() => Source, { description: 'Documento que diz de onde até onde o território vai.' })
  source(@Root() territory: Territory, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, territory);
  }
}

@Resolver(() => Municipality)
export class MunicipalityTerritories {
  @FieldResolver(() => [Territory], {
    description: 'Territórios em que o município divide o atendimento; vazia quando não os publicou.',
  })
  territories(@Root() { id }: Municipality, @Ctx() { rows }: Context): Promise<Territory[]> {
    return rows.children(Territory, 'ibgeCode', id, ['name', 'id']);
  }
}
