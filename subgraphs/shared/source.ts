import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Directive, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from './context.ts';
import { Change } from './history/change.ts';
import { Original, ORIGINALS } from './history/original.ts';
import type { Rows } from './rows.ts';
import { CalendarDate, DateTime } from './scalars.ts';

/**
 * A document that figures were taken from. Every subgraph keeps its own table of them, filled by imports;
 * the id is made of the SHA-256 of the document's bytes, so the same file is one row however often it is read.
 */
@Entity({ tableName: 'source' })
export class SourceDocument {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'text', nullable: true })
  publisher!: string | null;

  @Property({ type: 'text', nullable: true })
  url!: string | null;

  @Property({ type: 'date', nullable: true })
  publishedOn!: string | null;

  @Property({ type: 'date', nullable: true })
  retrievedOn!: string | null;

  @Property({ type: 'text', nullable: true })
  sha256!: string | null;

  @Property({ type: 'text', nullable: true })
  licence!: string | null;

  @Property({ type: 'boolean' })
  isDemonstration!: boolean;

  /** True when only facts were taken from the document, by a small file, and not the document itself was read. */
  @Property({ type: 'boolean', default: false })
  isExtract!: boolean;
}

/** Where a figure comes from: a document, and the place in it. Two places in one document are two sources. */
@Directive('@shareable')
@ObjectType({ description: 'Fonte da informação: o documento e o lugar nele de onde um número foi tirado.' })
export class Source {
  /** The document's own id, without a place in it; not public. */
  documentId!: string;

  @Field(() => ID, { description: 'Identificador do documento, seguido do lugar nele quando há.' })
  id!: string;

  @Field(() => String, { description: 'Nome do documento, como foi publicado.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Quem publicou o documento.' })
  publisher!: string | null;

  @Field(() => String, { nullable: true, description: 'Endereço público onde o documento pode ser lido.' })
  url!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Dia da publicação; vazio quando o documento não traz data.',
  })
  publishedOn!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'Quando o documento foi obtido pela primeira vez: o dia que diz quem o transcreveu ou importou, senão o dia em que foi lido aqui. Vazio quando ninguém disse o dia de um arquivo baixado à mão. Ler os mesmos bytes outra vez não o muda.',
  })
  retrievedAt!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Impressão digital SHA-256 dos bytes do documento: muda se um só byte mudar.',
  })
  sha256!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Lugar no documento: página, linha, célula, artigo ou seção.',
  })
  locator!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'O que a fonte diz da licença de uso; vazio quando não diz nada.',
  })
  licence!: string | null;

  @Field(() => Boolean, { description: 'Verdadeiro quando o dado é inventado, só para demonstração.' })
  isDemonstration!: boolean;

  @Field(() => Boolean, {
    description:
      'Verdadeiro quando só fatos foram tirados do documento, por este projeto; o documento em si não foi lido aqui.',
  })
  isExtract!: boolean;
}

/** The kept file behind a source. */
@Resolver(() => Source)
export class SourceOriginal {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Endereço, neste site, dos bytes do documento, para conferir; vazio quando o arquivo não foi guardado. De uma tabela com dado protegido ou pessoal, ou com colunas que não foram usadas, e de toda planilha serve-se só uma cópia, com o que foi usado.',
  })
  async original(@Root() { sha256 }: Source, @Ctx() { rows }: Context): Promise<string | null> {
    const file = sha256 === null ? null : await rows.byId(Original, sha256);
    return file && !file.isWithheld ? `${ORIGINALS}${file.id}` : null;
  }

  @FieldResolver(() => Boolean, {
    description:
      'Verdadeiro quando o que se serve em "original" é uma cópia, só com o que foi usado e sem dados de pessoas: os bytes dela não têm a impressão digital do documento.',
  })
  async isOriginalCopy(@Root() { sha256 }: Source, @Ctx() { rows }: Context): Promise<boolean> {
    const file = sha256 === null ? null : await rows.byId(Original, sha256);
    return file !== null && file.isCopy && !file.isWithheld;
  }
}

/** The source of a row that keeps a document's id and a place in it; null when the row has none. */
export async function sourceOf(
  { rows, asOf }: Context,
  { sourceId, locator }: { sourceId: string | null; locator?: string | null },
): Promise<Source | null> {
  if (sourceId === null) return null;
  const known = await rows.byId(SourceDocument, sourceId);
  // A past state knows every document that there was.
  const document = known ?? (asOf === null ? await withdrawnSource(rows, sourceId) : null);
  if (!document) return null;
  const { retrievedOn, ...fields } = document;
  return {
    ...fields,
    documentId: document.id,
    id: locator ? `${document.id}#${locator}` : document.id,
    retrievedAt: retrievedOn && `${retrievedOn}T00:00:00.000Z`,
    locator: locator ?? null,
  };
}

/** A document that was published once: a correction may be the last thing that names it. */
const withdrawnSource = (rows: Rows, id: string): Promise<SourceDocument | null> =>
  rows.batched('SourceDocument.withdrawn', id, async (ids) => {
    const { name, columns, tableName } = rows.table(SourceDocument);
    const found = await rows.select<SourceDocument>(
      `select ${columns} from (
         select distinct on ("row_id") "before" from ${rows.table(Change).name}
         where "table_name" = $2 and "kind" = 'WITHDRAWN' and "row_id" = any($1) order by "row_id", "id" desc
       ) withdrawn cross join lateral jsonb_populate_record(null::${name}, "before")`,
      [ids, tableName],
    );
    const byId = new Map(found.map((each) => [each.id, each]));
    return ids.map((each) => byId.get(each) ?? null);
  });

/** As `sourceOf`, for rows whose source cannot be missing; a missing one is a broken database. */
export async function requiredSourceOf(
  context: Context,
  row: { sourceId: string; locator?: string | null },
): Promise<Source> {
  const source = await sourceOf(context, row);
  if (!source) throw new Error(`source "${row.sourceId}" is not in the table of sources`);
  return source;
}
