import { ReferenceKind, type EntityMetadata } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Database } from '../database.ts';
import { OriginalPart } from './original.ts';
import { statement } from './statement.ts';

/** A table of a backup: its subgraph's schema, its name, and its rows as JSON texts, some thousand at a time. */
export interface TableRows {
  schema: string;
  table: string;
  rows: AsyncIterable<string[]>;
}

const CHUNK = 2000;
/** Rows that hold a piece of a file are large: a few of them are as much as thousands of others. */
const LARGE_CHUNK = 8;

/** All tables of a subgraph's schema, parents before children, read inside the transaction of `em`. */
export function tablesOf(database: Database, em: EntityManager): TableRows[] {
  const schema = String(database.orm.config.get('schema'));
  return parentsFirst(database).map((meta) => ({
    schema,
    table: meta.tableName,
    rows: rowsOf(em, `"${schema}"."${meta.tableName}"`, meta.class === OriginalPart ? LARGE_CHUNK : CHUNK),
  }));
}

async function* rowsOf(em: EntityManager, name: string, chunk: number): AsyncIterable<string[]> {
  await statement(
    em,
    `declare backup_rows no scroll cursor for select row_to_json(t)::text as "row" from ${name} t`,
  );
  while (true) {
    const found = await statement<{ row: string }>(em, `fetch ${chunk} from backup_rows`);
    if (found.length > 0) yield found.map(({ row }) => row);
    if (found.length < chunk) break;
  }
  await statement(em, 'close backup_rows');
}

/** The migrations that the schema has been through; a backup fits only tables that are the same. */
export async function migrationsOf(database: Database): Promise<string[]> {
  const done = await database.orm.migrator.getExecuted();
  return done.map(({ name }) => name);
}

/** Empties all tables of a subgraph's schema. */
export async function emptyTables(database: Database, em: EntityManager): Promise<void> {
  const schema = String(database.orm.config.get('schema'));
  const names = parentsFirst(database).map(({ tableName }) => `"${schema}"."${tableName}"`);
  await statement(em, `truncate ${names.join()}`);
}

/** Writes rows of a backup back; they must come in the order of `tablesOf`. */
export async function putBack(
  em: EntityManager,
  { schema, table }: Pick<TableRows, 'schema' | 'table'>,
  rows: readonly string[],
): Promise<void> {
  const name = `"${schema}"."${table}"`;
  await statement(em, `insert into ${name} select * from json_populate_recordset(null::${name}, $1::json)`, [
    `[${rows.join()}]`,
  ]);
}

/** Lets the numbers of changes go on after the highest that was put back. */
export async function continueNumbers(database: Database, em: EntityManager): Promise<void> {
  const schema = String(database.orm.config.get('schema'));
  await statement(
    em,
    `select setval(pg_get_serial_sequence('"${schema}"."change"', 'id'), coalesce(max("id"), 1), max("id") is not null)
     from "${schema}"."change"`,
  );
}

/** Whether a table's rows name rows of the same table, so that all of them must be put back at once. */
export const namesItself = (database: Database, table: string): boolean =>
  metas(database).some((meta) => meta.tableName === table && parentsOf(meta).includes(meta.class));

function parentsFirst(database: Database): EntityMetadata[] {
  const all = metas(database);
  const done = new Set<EntityMetadata>();
  const visit = (meta: EntityMetadata): void => {
    if (done.has(meta)) return;
    const parents = all.filter(
      (other) => other.class !== meta.class && parentsOf(meta).includes(other.class),
    );
    for (const parent of parents) visit(parent);
    done.add(meta);
  };
  for (const meta of all) visit(meta);
  return [...done];
}

const metas = (database: Database): EntityMetadata[] =>
  [...database.orm.getMetadata().getAll().values()].filter(({ tableName }) => tableName);

const parentsOf = (meta: EntityMetadata) =>
  meta.relations
    .filter(({ kind }) => kind === ReferenceKind.MANY_TO_ONE)
    .map(({ targetMeta }) => targetMeta?.class);
