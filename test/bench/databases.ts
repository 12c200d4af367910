import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, escapeIdentifier } from 'pg';
import { openHub, type Hub } from '../../gateway/hub/index.ts';
import { supergraph } from '../../gateway/settings.ts';
import { startPostgres, type PostgresServer } from '../support/postgres.ts';

/** The databases that the project runs on, as they are printed. */
type DatabaseName = 'PGlite' | 'PostgreSQL';

/** One database with the sample and all municipalities, as the environment of a program names it. */
export interface BenchDatabase {
  dataDir: string;
  databaseUrl: string | undefined;
  remove(): Promise<void>;
}

/** Gives any number of databases with the same contents: PGlite in a folder on the disk, or on a server. */
export interface DatabaseSource {
  name: DatabaseName;
  fresh(): Promise<BenchDatabase>;
  remove(): Promise<void>;
}

/** Opens the hub on a database, as the project's programs do. */
export const openOn = ({
  dataDir,
  databaseUrl,
}: Pick<BenchDatabase, 'dataDir' | 'databaseUrl'>): Promise<Hub> =>
  openHub({ supergraph: supergraph(), dataDir, databaseUrl });

/** Copies of one folder. */
export async function pgliteSource(): Promise<DatabaseSource> {
  const folder = await mkdtemp(join(tmpdir(), 'suas-bench-'));
  const first = join(folder, 'first');
  await fill({ dataDir: first, databaseUrl: undefined });
  let count = 0;
  return {
    name: 'PGlite',
    fresh: async () => {
      const dataDir = join(folder, String((count += 1)));
      await cp(first, dataDir, { recursive: true });
      return {
        dataDir,
        databaseUrl: undefined,
        remove: () => rm(dataDir, { recursive: true, force: true }),
      };
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Copies of one database, on a server that is started for them. */
export async function postgresSource(): Promise<DatabaseSource> {
  const server = await startPostgres();
  const template = await server.url('first');
  await fill({ dataDir: '', databaseUrl: template });
  let count = 0;
  return {
    name: 'PostgreSQL',
    fresh: async () => {
      const name = `${server.prefix}copy_${(count += 1)}`;
      await administer(server, `create database ${escapeIdentifier(name)} template ${nameIn(template)}`);
      const address = new URL(template);
      address.pathname = `/${name}`;
      return {
        dataDir: '',
        databaseUrl: address.href,
        remove: () => administer(server, `drop database ${escapeIdentifier(name)} with (force)`),
      };
    },
    remove: () => server.stop(),
  };
}

async function fill(database: Pick<BenchDatabase, 'dataDir' | 'databaseUrl'>): Promise<void> {
  const hub = await openOn(database);
  await hub.loadSample({ withReference: true });
  await hub.close();
}

async function administer({ serverUrl }: PostgresServer, sql: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

const nameIn = (url: string): string => escapeIdentifier(new URL(url).pathname.slice(1));
