import type { Source } from '../graph/source.ts';
import { type DataTable, defineTable } from './define-table.ts';
import type { Scope } from './scope.ts';
import { date, list, moment, text, yesNo } from './table.ts';

const nobody = { ibgeCode: null, name: null, uf: null };

/** The documents behind the rows of other tables, each place in one once. */
export function sourcesTable(tables: readonly DataTable[]): DataTable {
  const sourcesIn = (scope: Scope): Source[] => {
    const found = new Map<string, Source>();
    for (const source of tables.flatMap((table) => table.sources(scope))) {
      const known = found.get(source.id);
      // Each subgraph knows the files of facts that it read itself.
      const extracts = [...new Set([...(known?.extracts ?? []), ...source.extracts])];
      found.set(source.id, { ...(known ?? source), extracts });
    }
    return [...found.values()];
  };
  return defineTable((scope) => sourcesIn(scope).map((row) => ({ owner: nobody, row })))({
    name: 'fontes',
    title: 'Fontes: os documentos e os lugares neles',
    about: 'Source',
    key: ['fonte_id'],
    columns: [
      text('Fonte id', 'Source.id', ({ id }) => id),
      text('Título', 'Source.title', ({ title }) => title),
      text('Publicador', 'Source.publisher', ({ publisher }) => publisher),
      text('Endereço', 'Source.url', ({ url }) => url),
      text('Lugar', 'Source.locator', ({ locator }) => locator),
      date('Publicado em', 'Source.publishedOn', ({ publishedOn }) => publishedOn),
      moment('Coletado em', 'Source.retrievedAt', ({ retrievedAt }) => retrievedAt),
      text('SHA-256', 'Source.sha256', ({ sha256 }) => sha256),
      text('Licença', 'Source.licence', ({ licence }) => licence ?? 'não declarada pela fonte'),
      yesNo('Demonstração', 'Source.isDemonstration', ({ isDemonstration }) => isDemonstration),
      yesNo('Só fatos', 'Source.isExtract', ({ isExtract }) => isExtract),
      text('Arquivo', 'Source.original', ({ original }) => original),
      list('Fatos transcritos', 'Source.extracts', ({ extracts }) => extracts),
    ],
  });
}
