import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { requiredSourceOf, Source, SourceDocument } from '../shared/source.ts';
import { Municipality } from './municipality.ts';

/** A part of the municipality's government that answers for social assistance. */
@ObjectType({
  description: 'Órgão público: secretaria, setor ou assessoria que responde pela assistência social.',
})
@Entity()
export class PublicBody {
  @Field(() => ID, { description: 'Código do IBGE do município e apelido do órgão nesta publicação.' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text', index: true })
  ibgeCode!: string;

  @Field(() => String, { description: 'Nome como o próprio órgão o escreve.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, {
    description: 'O que ele é: secretaria, nível de proteção, setor, pilar de um setor, assessoria.',
  })
  @Property({ type: 'text' })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'Para que serve, em uma frase.' })
  @Property({ type: 'text', nullable: true })
  summary!: string | null;

  @ManyToOne(() => PublicBody, { mapToPk: true, nullable: true })
  parentId!: string | null;

  @Field(() => [String], {
    description: 'O que deve fazer, ou o mais que a fonte diz dele; vazia quando ela não diz.',
  })
  @Property({ type: 'array', columnType: 'text[]' })
  duties!: string[];

  @Property({ type: 'integer' })
  position!: number;

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => PublicBody)
export class PublicBodyResolver {
  @FieldResolver(() => PublicBody, {
    nullable: true,
    description: 'Órgão de que este faz parte; vazio no mais alto.',
  })
  async parent(@Root() { parentId }: PublicBody, @Ctx() { rows }: Context): Promise<PublicBody | null> {
    return parentId === null ? null : rows.byId(PublicBody, parentId);
  }

  @FieldResolver(() => Source, { description: 'Página ou documento que descreve o órgão.' })
  source(@Root() body: PublicBody, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, body);
  }
}

@Resolver(() => Municipality)
export class MunicipalityPublicBodies {
  @FieldResolver(() => [PublicBody], {
    description: 'Órgãos da assistência social, do mais alto aos que o compõem.',
  })
  publicBodies(@Root() { id }: Municipality, @Ctx() { rows }: Context): Promise<PublicBody[]> {
    return rows.children(PublicBody, 'ibgeCode', id, ['position', 'id']);
  }
}
