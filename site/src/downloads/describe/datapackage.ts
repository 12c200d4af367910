import type { WrittenFile } from '../data-files.ts';
import type { Column, FilledTable } from '../table.ts';
import { dictionary, type Meanings } from './dictionary.ts';

/** What a set of tables says of itself, in every description of it. */
export interface PackageFacts {
  name: string;
  title: string;
  description: string;
  version: string;
  created: string;
  /** Public address of the folder, with the slash. */
  address: string;
  /** Public address of the page that offers the files. */
  page: string;
  isDemonstration: boolean;
  sources: readonly { title: string; path: string | null }[];
}

/** The licence of what this site adds; each source has its own, which the table of sources tells. */
export const siteLicence = {
  name: 'CC-BY-4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/deed.pt-br',
  title:
    'Textos e arranjo deste site: Creative Commons Atribuição 4.0. Cada dado segue a licença da sua fonte, na coluna “licenca” da tabela de fontes',
};

const fieldTypes: Record<Column['type'], Record<string, unknown>> = {
  text: { type: 'string' },
  integer: { type: 'integer' },
  year: { type: 'year' },
  decimal: { type: 'number' },
  money: { type: 'number' },
  share: { type: 'number' },
  date: { type: 'date' },
  moment: { type: 'datetime' },
  boolean: { type: 'boolean' },
};

/** datapackage.json of the second version of Data Package: each table by its CSV for programs. */
export function datapackage(
  facts: PackageFacts,
  tables: readonly FilledTable[],
  files: readonly WrittenFile[],
  meaning: Meanings,
) {
  const names = new Set(tables.map(({ name }) => name));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: facts.name,
    id: facts.address,
    title: facts.title,
    description: facts.description,
    // A profile asks for a whole address, which is known only where the operator has said the site's.
    ...(facts.address.startsWith('http') && { homepage: facts.page }),
    version: facts.version,
    created: facts.created,
    licenses: [siteLicence],
    ...(facts.sources.length > 0 && {
      sources: facts.sources.map(({ title, path }) => ({ title, ...(path && { path }) })),
    }),
    resources: tables.map((table) => {
      const file = files.find(({ path }) => path === `${table.name}.csv`);
      return {
        name: table.name,
        title: table.title,
        description: meaning.of(table.about),
        path: `${table.name}.csv`,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        ...(file && { bytes: file.bytes, hash: `sha256:${file.sha256}` }),
        dialect: {
          $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
          lineTerminator: '\r\n',
        },
        schema: {
          $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
          fields: dictionary([table], meaning).map(({ column, description, words }) => ({
            name: column.name,
            title: column.title,
            description,
            ...fieldTypes[column.type],
            ...(column.unit && { unit: column.unit }),
            ...(words.length > 0 && { constraints: { enum: words.map(({ word }) => word) } }),
          })),
          primaryKey: [...table.key],
          missingValues: [''],
          ...(names.has('fontes') &&
            table.name !== 'fontes' &&
            table.columns.some(({ name }) => name === 'fonte_id') && {
              foreignKeys: [
                { fields: ['fonte_id'], reference: { resource: 'fontes', fields: ['fonte_id'] } },
              ],
            }),
        },
      };
    }),
  };
}
