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

  @Field(() => String, { description: 'Como foi feito e com quem, em linguagem simples.' })
  @Property({ type: 'text' })
  summary!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Quando foi, como a fonte diz; o que foi deduzido vem dito assim. Vazio quando não se sabe.',
  })
  @Property({ type: 'text', nullable: true })
  period!: string | null;

  @Field(() => [String], { description: 'Quem fez junto: órgãos, entidades e empresas, pelo nome.' })
  @Property({ type: 'array', columnType: 'text[]' })
  partners!: string[];

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
