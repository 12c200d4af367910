import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { requiredSourceOf, Source, SourceDocument } from '../shared/source.ts';
import { articleParts, ArticlePart } from './article-part.ts';
import { ArticleSequence } from './article-sequence.ts';
import { Citation, citationsOf } from './citation.ts';
import { Resolution } from './resolution.ts';

/** One article of a resolution or of its annex, word for word; the two are numbered apart. */
@ObjectType({ description: 'Artigo: uma regra numerada do ato ou do seu anexo, com as palavras da fonte.' })
@Entity()
export class Article {
  @Field(() => ID, { description: 'Identificador do ato e lugar nele: "mt-cib-2-2022/anexo/art-6".' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => Resolution, { mapToPk: true, index: true })
  resolutionId!: string;

  @Field(() => ArticleSequence, { description: 'Se é do corpo do ato ou do anexo.' })
  @Enum({ items: () => ArticleSequence })
  sequence!: ArticleSequence;

  @Field(() => Int, {
    nullable: true,
    description: 'De que anexo é, contando de 1; vazio quando é do corpo do ato.',
  })
  @Property({ type: 'integer', nullable: true })
  annexNumber!: number | null;

  @Field(() => Int, { description: 'O que vem depois de “art.”; recomeça em 1 no anexo.' })
  @Property({ type: 'integer' })
  number!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Título do capítulo em que está; vazio quando o ato não tem capítulos.',
  })
  @Property({ type: 'text', nullable: true })
  chapter!: string | null;

  @Field(() => String, { description: 'Caput: a primeira frase da regra, como está no documento.' })
  @Property({ type: 'text' })
  text!: string;

  @Field(() => [String], {
    description:
      'Parágrafos, incisos e alíneas, na ordem do documento, cada um com seu número; as linhas de uma tabela não entram.',
  })
  @Property({ type: 'array', columnType: 'text[]' })
  parts!: string[];

  @Property({ type: 'integer' })
  position!: number;

  @ManyToOne(() => SourceDocument, { mapToPk: true })
  sourceId!: string;

  @Property({ type: 'text', nullable: true })
  locator!: string | null;
}

@Resolver(() => Article)
export class ArticleResolver {
  @FieldResolver(() => [ArticlePart], {
    description: 'Os mesmos parágrafos, incisos e alíneas, com o tipo e o caminho de cada um.',
  })
  structure(@Root() { parts }: Article): ArticlePart[] {
    return articleParts(parts);
  }

  @FieldResolver(() => [Citation], { description: 'Normas que o artigo cita, na ordem em que aparecem.' })
  citations(@Root() { text, parts }: Article): Citation[] {
    return citationsOf([text, ...parts]);
  }

  @FieldResolver(() => Source, { description: 'Documento e linha em que a regra está escrita.' })
  source(@Root() article: Article, @Ctx() context: Context): Promise<Source> {
    return requiredSourceOf(context, article);
  }
}

@Resolver(() => Resolution)
export class ResolutionArticles {
  @FieldResolver(() => [Citation], {
    description: 'Normas em que o ato diz que se apoia, tiradas do fundamento.',
  })
  citations(@Root() { preamble, basis }: Resolution): Citation[] {
    return citationsOf([...(preamble === null ? [] : [preamble]), ...basis]);
  }

  @FieldResolver(() => [Article], {
    description: 'Artigos do corpo e depois os do anexo; vazia até o documento inteiro ser importado.',
  })
  articles(@Root() { id }: Resolution, @Ctx() { rows }: Context): Promise<Article[]> {
    return rows.children(Article, 'resolutionId', id, ['position']);
  }
}
