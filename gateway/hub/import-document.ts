import type { Reading } from '../../subgraphs/shared/import/layout.ts';
import type { PublicFile } from '../../subgraphs/shared/import/file/public-file.ts';
import type { RunningSubgraph } from '../../subgraphs/shared/running.ts';
import { SourceDocument } from '../../subgraphs/shared/source.ts';

/** What the person who imports says of a document that does not say it itself. Dates as "2025-06-30". */
export interface DocumentSaid {
  title?: string | undefined;
  publisher?: string | undefined;
  url?: string | undefined;
  publishedOn?: string | undefined;
  retrievedOn?: string | undefined;
  licence?: string | undefined;
}

/** What each thing that can be said of a document is called. */
const WORDS: Record<keyof DocumentSaid, string> = {
  title: 'título',
  publisher: 'publicador',
  url: 'endereço',
  publishedOn: 'dia da publicação',
  retrievedOn: 'dia da coleta',
  licence: 'licença',
};

/**
 * Writes what was said of the document into the source that is this file: the document itself, no extract of it. A
 * source that other rows already use, such as those of another municipality that had the same file, stays as it is
 * published; what was said in vain is given back, to be told.
 */
export async function nameDocument(
  { subgraph, reading }: { subgraph: Pick<RunningSubgraph, 'context' | 'definition'>; reading: Reading },
  file: PublicFile,
  said: DocumentSaid = {},
): Promise<string[]> {
  const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  const notes: string[] = [];
  for (const { entity, rows } of reading.sets) {
    if (entity !== SourceDocument) continue;
    for (const row of rows) {
      if (row['sha256'] !== file.sha256) continue;
      const kept = await keptFields(subgraph, reading, String(row['id']), given);
      for (const [field, value] of Object.entries(given)) {
        const published = kept.get(field);
        if (published === undefined) row[field] = value;
        else notes.push(keptText(field as keyof DocumentSaid, String(value), published));
      }
      row['isExtract'] = false;
    }
  }
  return notes;
}

/** What stays of a published source: what is known of it already, and all of it when other rows use it. */
async function keptFields(
  { context, definition }: Pick<RunningSubgraph, 'context' | 'definition'>,
  { sets }: Reading,
  sourceId: string,
  given: Readonly<Record<string, unknown>>,
): Promise<Map<string, string | null>> {
  const { rows } = context();
  const published = Object.keys(given).length > 0 ? await rows.byId(SourceDocument, sourceId) : null;
  if (!published) return new Map();
  const own = new Set(sets.flatMap((set) => set.rows.map(({ id }) => `${set.entity.name} ${String(id)}`)));
  let isShared = false;
  for (const entity of definition.entities) {
    const { name, columnOf } = rows.table(entity);
    const columns = Object.entries(columnOf).filter(([property]) => /(^s|S)ourceId$/.test(property));
    if (columns.length === 0) continue;
    const users = await rows.select<{ id: string }>(
      `select "id" from ${name} where ${columns.map(([, column]) => `${column} = $1`).join(' or ')} limit 20000`,
      [sourceId],
    );
    isShared ||= users.some(({ id }) => !own.has(`${entity.name} ${id}`));
  }
  const fields = Object.entries(given).filter(([field, value]) => {
    const known = published[field as keyof SourceDocument] ?? null;
    return known === null ? isShared : known !== value;
  });
  return new Map(
    fields.map(([field]) => [field, (published[field as keyof SourceDocument] as string) ?? null]),
  );
}

const keptText = (field: keyof DocumentSaid, said: string, published: string | null): string =>
  published === null
    ? `O documento já é fonte de outros dados, sem ${WORDS[field]}: "${said}" não foi gravado, para não mudar a fonte deles.`
    : `O documento já está publicado com ${WORDS[field]} "${published}", que fica: "${said}" não foi gravado.`;
