import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { requiredSourceOf, Source, SourceDocument } from '../shared/source.ts';
import { Municipality } from './municipality.ts';

/** A way of working that a municipality or a partner tells others about. */
@ObjectType({
  description: 'Boa prática: um modo de trabalhar que o município ou um parceiro conta aos outros.',
})
@Entity()
export class Practice {
  @Field(() => ID, { description: 'Código do IBGE do município e apelido da prática nesta publicação.' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text', index: true })
  ibgeCode!: string;

  @Field(() => String, { description: 'O que foi feito, em poucas palavras.' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String, {
    description: 'Como foi feito e com quem, em linguagem simples ou nas palavras do relato.',
  })
  @Property({ type: 'text' })
  summary!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Problema que a prática veio resolver, segundo a fonte; vazio quando ela não diz.',
  })
  @Property({ type: 'text', nullable: true })
  problem!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Lugar em que foi feita, como um bairro ou uma unidade; vazio quando a fonte não diz.',
  })
  @Property({ type: 'text', nullable: true })
  place!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Quando foi, como a fonte diz; o que foi deduzido vem dito assim. Vazio quando não se sabe.',
  })
  @Property({ type: 'text', nullable: true })
  period!: string | null;

  @Field(() => [String], { description: 'Quem fez junto: órgãos, entidades e empresas, pelo nome.' })
  @Property({ type: 'array', columnType: 'text[]' })
  partners!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Projeto maior de que a prática faz parte, pelo nome; vazio quando a fonte não diz.',
  })
  @Property({ type: 'text', nullable: true })
  programme!: string | null;

  @Field(() => [String], {
    description: 'Assuntos tratados, como trabalho infantil; a fonte pode avisar que há outros.',
  })
  @Property({ type: 'array', columnType: 'text[]', default: [] })
  topics!: string[];

  @Field(() => [String], {
    description: 'Onde a prática chega: proteções, unidades e serviços da rede, como a fonte os chama.',
  })
  @Property({ type: 'array', columnType: 'text[]', default: [] })
  services!: string[];

  @Field(() => [String], { description: 'Para quem foi feita: as pessoas ou as equipes que a aproveitam.' })
  @Property({ type: 'array', columnType: 'text[]', default: [] })
  audience!: string[];

  @Field(() => [String], {
    description: 'O que ficou pronto para usar de novo: cadernos, oficinas gravadas; vazia quando nada.',
  })
  @Property({ type: 'array', columnType: 'text[]', default: [] })
  materials!: string[];

  @Property({ type: 'integer' })
  position!: number;

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => Practice)
export class PracticeResolver {
  @FieldResolver(() => Source, { description: 'Relato de que a prática foi tirada.' })
  source(@Root() practice: Practice, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, practice);
  }
}

@Resolver(() => Municipality)
export class MunicipalityPractices {
  @FieldResolver(() => [Practice], { description: 'Boas práticas relatadas, na ordem da fonte.' })
  practices(@Root() { id }: Municipality, @Ctx() { rows }: Context): Promise<Practice[]> {
    return rows.children(Practice, 'ibgeCode', id, ['position', 'id']);
  }
}
