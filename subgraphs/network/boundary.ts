import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, Float, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { requiredSourceOf, Source, SourceDocument } from '../shared/source.ts';
import { Municipality } from './municipality.ts';

/** Where a municipality ends. Its id is the municipality's code. */
@ObjectType({ description: 'Limite do município: o contorno de sua área no mapa, e de onde ele vem.' })
@Entity()
export class Boundary {
  @PrimaryKey({ type: 'text' })
  id!: string;

  /** A GeoJSON Polygon or MultiPolygon as text, with 5 decimals, which is about a metre. */
  @Field(() => String, {
    description:
      'Geometria em GeoJSON (RFC 7946), como texto: um Polygon ou MultiPolygon, longitude antes da latitude, com 5 casas.',
  })
  @Property({ type: 'text' })
  geometry!: string;

  @Field(() => [Float], {
    description: 'Caixa em que o limite cabe, em graus: oeste, sul, leste e norte, como "bbox" no GeoJSON.',
  })
  @Property({ type: 'array', columnType: 'double precision[]' })
  box!: number[];

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => Boundary)
export class BoundaryResolver {
  @FieldResolver(() => Source, { description: 'Malha de que o limite foi tirado.' })
  source(@Root() boundary: Boundary, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, boundary);
  }
}

@Resolver(() => Municipality)
export class MunicipalityBoundary {
  @FieldResolver(() => Boundary, {
    nullable: true,
    description: 'Limite do município no mapa; vazio quando a malha não o traz ou não foi lida.',
  })
  boundary(@Root() { id }: Municipality, @Ctx() { rows }: Context): Promise<Boundary | null> {
    return rows.byId(Boundary, id);
  }
}
