import type { Reading } from '../../subgraphs/shared/import/layout.ts';
import type { PublicFile } from '../../subgraphs/shared/import/file/public-file.ts';
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

/** Writes what was said of the document into the source that is this file: the document itself, no extract of it. */
export function nameDocument({ sets }: Reading, file: PublicFile, said: DocumentSaid = {}): void {
  const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  for (const { entity, rows } of sets) {
    if (entity !== SourceDocument) continue;
    for (const row of rows)
      if (row['sha256'] === file.sha256) Object.assign(row, given, { isExtract: false });
  }
}
