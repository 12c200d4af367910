import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { UnderscoreNamingStrategy } from '@mikro-orm/core';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import { createPostgreSqlTypeParsers } from '@mikro-orm/sql';
import { CompiledQuery } from 'kysely';
import array from 'postgres-array';
import { DataVersion } from './data-version.ts';
import { RECORD_TABLES } from './history/record-tables.ts';
import { HiddenCount } from './suppression/hidden-count.ts';
import { Rows, Tables, type Read } from './rows.ts';
import { SEARCH_TABLE } from './search/search-table.ts';
import { SourceDocument } from './source.ts';
import { SourceExtract } from './source-extract.ts';
import type { SubgraphDefinition } from './subgraph.ts';

/** Where the data lives: a PostgreSQL server, or PostgreSQL inside this process with a folder on disk. */
export type Backend = { kind: 'postgresql'; url: string } | { kind: 'pglite'; pglite: PGlite };

/** Told of every statement that is read, so that tests can count them. */
export type OnStatement = (sql: string) => void;

/** One subgraph's schema in the database: migrated, readable as plain rows, writable through its ORM. */
export interface Database {
  orm: MikroORM;
  /** True for PGlite, which has one connection and belongs to this process. */
  isEmbedded: boolean;
  /** Rows of one request, as they are or as they were known on a day; batches, so make a new one for each. */
  rows(asOf?: string | null): Rows;
  /** A fresh unit of work for writing. */
  fork(): EntityManager;
  close(): Promise<void>;
}

/**
 * The backend that the environment names: `DATABASE_URL` is a PostgreSQL server; without it, PGlite in `dataDir`,
 * which belongs to this process alone. `dataDir` null keeps everything in memory, for tests.
 */
export async function openBackend(options: {
  databaseUrl?: string | undefined;
  dataDir: string | null;
}): Promise<Backend> {
  if (options.databaseUrl) return { kind: 'postgresql', url: options.databaseUrl };
  const { PGlite } = await import('@electric-sql/pglite');
  if (options.dataDir) await mkdir(options.dataDir, { recursive: true });
  const pglite = await PGlite.create({
    ...(options.dataDir ? { dataDir: join(options.dataDir, 'pglite') } : {}),
    // MikroORM leaves the parsers of an instance that it is handed alone; dates and decimals must stay text.
    parsers: createPostgreSqlTypeParsers((text: string) => array.parse(text)) as never,
  });
  return { kind: 'pglite', pglite };
}

/** Ends a backend that this process opened. */
export async function closeBackend(backend: Backend): Promise<void> {
  if (backend.kind === 'pglite') await backend.pglite.close();
}

/** Opens and migrates one subgraph's schema. */
export async function openDatabase(
  backend: Backend,
  definition: SubgraphDefinition,
  onStatement?: OnStatement,
): Promise<Database> {
  const orm = await openOrm(backend, definition);
  await orm.migrator.up();

  const { publishedAs } = definition;
  const tables = new Tables(orm, null, publishedAs);
  const counted =
    (ask: Read): Read =>
    (sql, parameters) => {
      onStatement?.(sql);
      return ask(sql, parameters);
    };
  const read = counted(backend.kind === 'postgresql' ? await namedReads(orm) : plainReads(orm));
  // Each day makes statements of its own, too many to be kept by name.
  const readPast = counted(plainReads(orm));
  return {
    orm,
    isEmbedded: backend.kind === 'pglite',
    rows: (asOf) => (asOf ? new Rows(new Tables(orm, asOf, publishedAs), readPast) : new Rows(tables, read)),
    fork: () => orm.em.fork(),
    close: () => orm.close(),
  };
}

/** A property that holds a parent's id is named for it ("planId"), and its column too ("plan_id"). */
class Naming extends UnderscoreNamingStrategy {
  override joinKeyColumnName(propertyName: string): string {
    return this.propertyToColumnName(propertyName);
  }
}

/** Tables that every subgraph has: its data's version and sources, and its own part of the record of imports. */
const COMMON = [DataVersion, SourceDocument, SourceExtract, ...RECORD_TABLES];

async function openOrm(backend: Backend, definition: SubgraphDefinition): Promise<MikroORM> {
  const { name, entities, migrations, counts } = definition;
  const options = {
    entities: [...COMMON, ...(counts ? [HiddenCount] : []), ...entities],
    schema: name,
    // Each ORM has a context of its own: with the default name, a fork inside another ORM's transaction
    // would resolve to the wrong one.
    contextName: name,
    extensions: [Migrator],
    migrations: {
      migrationsList: migrations,
      snapshot: false,
      schema: name,
      tableName: 'migration',
      silent: true,
    },
    // The table of the search and its function are made by migrations alone (search-table.ts).
    schemaGenerator: { skipTables: [SEARCH_TABLE], ignoreRoutines: true },
    allowGlobalContext: false,
    namingStrategy: Naming,
  };
  if (backend.kind === 'postgresql') {
    const { MikroORM } = await import('@mikro-orm/postgresql');
    return MikroORM.init({ ...options, clientUrl: backend.url });
  }
  const { MikroORM } = await import('@mikro-orm/pglite');
  const orm = await MikroORM.init({
    ...options,
    dbName: 'postgres',
    driverOptions: { pglite: backend.pglite },
  } as never);
  return orm as unknown as MikroORM;
}

/** Reads of a PostgreSQL server: each statement has a name, so that a connection parses and plans it once. */
async function namedReads(orm: MikroORM): Promise<Read> {
  const pool = await orm.em.getConnection().getNativeClient();
  const names = new Map<string, string>();
  return async (text, values) => {
    let name = names.get(text);
    if (!name) names.set(text, (name = `read-${names.size}`));
    const { rows } = await pool.query({ name, text, values: [...values] });
    return rows as never;
  };
}

function plainReads(orm: MikroORM): Read {
  const client = orm.em.getConnection().getClient();
  return async (sql, parameters) => {
    const { rows } = await client.executeQuery(CompiledQuery.raw(sql, [...parameters]));
    return rows as never;
  };
}
