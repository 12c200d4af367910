import type { EntityClass } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Database } from '../database.ts';
import { statement } from '../history/statement.ts';
import type { Rows } from '../rows.ts';
import type { SearchKind } from './search-kind.ts';
import { SEARCH_TABLE } from './search-table.ts';

/** What stands after `from` for an entity's table; its columns are then `"table"."column"`. */
export type TableName = (entity: EntityClass<object>) => string;

/** SQL for the columns of an entry; what is left out is empty. Texts that may be null become empty text. */
interface EntryColumns {
  record: string;
  title: string;
  /** A line that is shown under the title. */
  summary?: string;
  /** More words, not shown: what people call such a thing. */
  words?: string;
  /** Long text, not shown; a word of it counts least. */
  body?: string;
  day?: string;
  ibgeCode?: string;
  stateCode?: string;
  /** The page's address below its place's. */
  path: string;
}

/**
 * What of a subgraph can be found by words: SQL for a row of every thing that has a page. It reads the subgraph's own
 * tables, so that whatever is protected or hidden is in neither.
 */
export interface Searchable {
  kind: SearchKind;
  /** The tables that the entries are made of. */
  from: EntityClass<object>[];
  columns: EntryColumns;
  /** What stands after `from`, and `where` if need be. */
  rows: (table: TableName) => string;
}

/** SQL that gives the entries of these searchables as rows of the table of entries, without its computed columns. */
export function entriesSql(searchables: readonly Searchable[], table: TableName): string {
  return searchables
    .map(({ kind, columns, rows }) => {
      const { record, title, summary, words = `''`, body = `''`, day, ibgeCode, stateCode, path } = columns;
      return `select '${kind}/' || ${record} as "id", '${kind}' as "kind", ${record} as "record", ${title} as "title",
        (${summary ?? 'null'})::text as "summary", coalesce(${words}, '') as "words", coalesce(${body}, '') as "body",
        (${day ?? 'null'})::date as "day", (${ibgeCode ?? 'null'})::text as "ibge_code", (${stateCode ?? 'null'})::text as "state_code",
        ${path} as "path" from ${rows(table)}`;
    })
    .join('\nunion all\n');
}

/**
 * SQL that adds to rows of entries what they are found by: the folded title, and the vector of all their texts. What
 * things of a kind are called is the same for thousands of them, and is made once.
 */
export function withVectors(schema: string, entries: string): string {
  const fold = (text: string) => `"${schema}"."search_fold"(${text})`;
  const vector = (folded: string, weight: string, language = 'portuguese') =>
    `setweight(to_tsvector('pg_catalog.${language}', ${folded}), '${weight}')`;
  return `with entry as materialized (${entries}),
    called as materialized (
      select "words", ${vector(fold('"words"'), 'B')} as "vector" from (select distinct "words" from entry) e)
    select entry.*, title."folded",
      ${vector('title."folded"', 'A')} || ${vector('title."folded"', 'A', 'simple')} ||
      ${vector(fold(`coalesce(entry."summary", '')`), 'B')} || called."vector" || ${vector(fold('entry."body"'), 'D')} as "vector"
    from entry join called on called."words" = entry."words"
      cross join lateral (select ${fold('entry."title"')} as "folded" offset 0) title`;
}

const TEXTS = [
  'kind',
  'record',
  'title',
  'summary',
  'words',
  'body',
  'day',
  'ibge_code',
  'state_code',
  'path',
];

/** All columns, the key first. */
const COLUMNS = ['id', ...TEXTS, 'folded', 'vector'];

/** A subgraph as far as its search goes. */
interface Searched {
  database: Pick<Database, 'rows' | 'orm'>;
  definition: { search: readonly Searchable[] };
}

/**
 * Brings the table of entries up to date with the tables that it is made of, inside the transaction that changed them.
 * `changed` names those; without it everything is compared. Only entries that differ are written.
 */
export async function renewSearch(
  em: EntityManager,
  { database, definition }: Searched,
  changed?: ReadonlySet<EntityClass<object>>,
): Promise<void> {
  const stale = definition.search.filter(
    ({ from }) => !changed || from.some((entity) => changed.has(entity)),
  );
  if (stale.length === 0) return;
  const schema = String(database.orm.config.get('schema'));
  const name = `"${schema}"."${SEARCH_TABLE}"`;
  const list = (alias: string) => TEXTS.map((column) => `${alias}."${column}"`).join();
  const tables: Rows = database.rows();
  const entries = entriesSql(stale, (entity) => tables.table(entity).name);
  const different = `select fresh.* from fresh left join ${name} o on o."id" = fresh."id"
    where o."id" is null or (${list('o')}) is distinct from (${list('fresh')})`;
  await statement(
    em,
    `with fresh as materialized (${entries}),
     gone as (
       delete from ${name} t where t."kind" = any($1) and not exists (select from fresh where fresh."id" = t."id")),
     written as (${withVectors(schema, different)})
     insert into ${name} as t (${COLUMNS.map((column) => `"${column}"`).join()})
     select ${COLUMNS.map((column) => `"${column}"`).join()} from written
     on conflict ("id") do update set ${COLUMNS.slice(1)
       .map((column) => `"${column}" = excluded."${column}"`)
       .join()}`,
    [[...new Set(stale.map(({ kind }) => kind))]],
  );
}
