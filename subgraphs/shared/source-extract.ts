import { Entity, ManyToOne, PrimaryKey } from '@mikro-orm/decorators/legacy';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from './context.ts';
import { Original, ORIGINALS } from './history/original.ts';
import { Source, SourceDocument } from './source.ts';

/**
 * A file of facts that was read in place of a document: somebody transcribed them from it and wrote its name on top.
 * The file is kept, so that what was transcribed can be held against the document.
 */
@Entity()
export class SourceExtract {
  /** The document's id and the file's: "51ac73e7a8e02b92/…". */
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => SourceDocument, { mapToPk: true, index: true })
  sourceId!: string;

  @ManyToOne(() => Original, { mapToPk: true })
  originalId!: string;
}

@Resolver(() => Source)
export class SourceExtracts {
  @FieldResolver(() => [String], {
    description:
      'Endereços, neste site, dos arquivos de fatos transcritos deste documento, para conferir a transcrição com ele; vazia quando só o próprio documento foi lido aqui. Um arquivo que mostrava o que agora é protegido não está nela.',
  })
  extracts(@Root() { documentId }: Source, @Ctx() { rows }: Context): Promise<string[]> {
    return rows.batched('SourceExtract.kept', documentId, async (ids) => {
      const found = await rows.select<{ sourceId: string; originalId: string }>(
        `select "source_extract"."source_id" as "sourceId", "original"."id" as "originalId"
         from ${rows.table(SourceExtract).name} join ${rows.table(Original).name} on "original"."id" = "original_id"
         where "source_id" = any($1) and not "is_withheld" order by "original"."name", "original"."id"`,
        [ids],
      );
      const filesOf = Map.groupBy(found, ({ sourceId }) => sourceId);
      return ids.map((id) => (filesOf.get(id) ?? []).map(({ originalId }) => `${ORIGINALS}${originalId}`));
    });
  }
}

const FACTS_FILE = Symbol('the file of facts that a row of the table of sources was read from');

/** The row of a source that a file of facts names, with a note beside its columns of which file that is. */
export const namedByFacts = <R extends object>(row: R, sha256: string): R =>
  Object.assign(row, { [FACTS_FILE]: sha256 });

/**
 * The rows of `SourceExtract` for the file of facts with this hash: one for each document among `sources` that it
 * names and is not itself. Sources that another file names, such as those that a layout brings along, are none.
 */
export const extractRows = (sources: readonly object[], sha256: string) =>
  (sources as readonly (Partial<SourceDocument> & { [FACTS_FILE]?: string })[])
    .filter(({ isExtract, [FACTS_FILE]: factsFile }) => isExtract && factsFile === sha256)
    .map(({ id }) => ({ id: `${id}/${sha256}`, sourceId: id, originalId: sha256 }));
