import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { postgresOrigins, type PostgresOrigin } from './postgres-programs.ts';
import { createDatabase, dropDatabases, isAnswering } from './postgres-database.ts';
import { isRoot, reasonOf, unprivilegedUser } from './programs.ts';

/** A PostgreSQL for one run of the tests. */
export interface PostgresServer {
  /** The server's own database, from which others are created. */
  readonly serverUrl: string;
  /** Every database of this run begins with it, so that a server that stays is left as it was. */
  readonly prefix: string;
  /** The address of a new, empty database; the same name asked twice gives two databases. */
  url(database: string): Promise<string>;
  /** Ends the server and removes its files; a server that was already there only loses our databases. */
  stop(): Promise<void>;
}

/**
 * A real PostgreSQL on a free port of this machine, without durability, for root and for an ordinary user.
 * With TEST_DATABASE_URL, databases on that server instead. The server ends with this process, however it ends.
 * Throws one error with everything that was tried when no PostgreSQL runs.
 */
export async function startPostgres(): Promise<PostgresServer> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given !== undefined && given !== '') return givenServer(given);

  const tried: string[] = [];
  for (const origin of postgresOrigins) {
    try {
      return await ownServer(origin);
    } catch (error) {
      tried.push(`- ${origin.name}: ${reasonOf(error)}`);
    }
  }
  throw new Error(
    `The tests need a PostgreSQL server and none could be started. Tried:\n${tried.join('\n')}\n` +
      'Install PostgreSQL (its initdb and postgres must be in PATH), or set TEST_DATABASE_URL to a running ' +
      'server on which databases may be created, such as postgres://user:password@127.0.0.1:5432/postgres.',
  );
}

async function givenServer(serverUrl: string): Promise<PostgresServer> {
  if (!(await isAnswering(serverUrl))) {
    const address = new URL(serverUrl);
    throw new Error(
      `TEST_DATABASE_URL points to "${address.host}${address.pathname}", which does not answer. ` +
        'Start that server, correct the address, or unset the variable to get a server of the tests’ own.',
    );
  }
  return handle(serverUrl, (prefix) => dropDatabases(serverUrl, prefix));
}

async function ownServer(origin: PostgresOrigin): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'suas-postgres-'));
  try {
    mkdirSync(join(folder, 'data'));
    const programs = origin.folder(folder);
    // PostgreSQL refuses to run as root.
    const account = isRoot ? unprivilegedUser() : null;
    if (account !== null) execFileSync('chown', ['-R', `${account.uid}:${account.gid}`, folder]);

    // The same ordering and letter case as PGlite, so that both databases give the same answers.
    const locale = ['--encoding=UTF8', '--lc-collate=C', '--lc-ctype=C.UTF-8'];
    const data = ['-D', join(folder, 'data'), '-U', 'postgres', '--auth=trust', '--no-sync'];
    execFileSync(join(programs, 'initdb'), [...data, ...locale], { ...account, cwd: folder, stdio: 'pipe' });

    const port = await freePort();
    const server = spawnServer(join(programs, 'postgres'), folder, port, account);
    const serverUrl = `postgres://postgres@127.0.0.1:${port}/postgres`;
    await untilAnswering(server, serverUrl, join(folder, 'server.log'));
    return handle(serverUrl, () => endServer(server, folder));
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/**
 * A shell that watches over the server: when its input closes, because we close it or because this process
 * died in whatever way, it stops the server and removes the folder.
 */
function spawnServer(
  postgres: string,
  folder: string,
  port: number,
  account: { uid: number; gid: number } | null,
): ChildProcess {
  const watch = [
    'folder="$1"; shift',
    '"$@" </dev/null & server=$!',
    '{ read -r _; kill -INT "$server"; } <&3 2>/dev/null &',
    'wait "$server"; cd /; rm -rf "$folder"',
  ].join('\n');
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
  ].flatMap((setting) => ['-c', setting]);
  const log = openSync(join(folder, 'server.log'), 'w');
  return spawn('sh', ['-c', watch, 'sh', folder, postgres, '-D', join(folder, 'data'), ...settings], {
    ...account,
    cwd: folder,
    // A session of its own: Ctrl-C reaches the tests, which still need their databases to end well.
    detached: true,
    stdio: ['ignore', log, log, 'pipe'],
  });
}

async function untilAnswering(server: ChildProcess, serverUrl: string, log: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (!(await isAnswering(serverUrl))) {
    if (server.exitCode !== null) throw new Error('the server ended while starting');
    if (Date.now() > deadline) {
      server.stdio[3]?.destroy();
      throw new Error(`the server did not answer within 60 s: ${readFileSync(log, 'utf8').slice(-300)}`);
    }
    await pause(50);
  }
}

async function endServer(server: ChildProcess, folder: string): Promise<void> {
  server.stdio[3]?.destroy();
  if (server.exitCode === null) await once(server, 'exit');
  rmSync(folder, { recursive: true, force: true });
}

function handle(serverUrl: string, end: (prefix: string) => Promise<void>): PostgresServer {
  const prefix = `suas_test_${randomBytes(4).toString('hex')}_`;
  let ended: Promise<void> | undefined;
  return {
    serverUrl,
    prefix,
    url: (database) => createDatabase(serverUrl, prefix, database),
    stop: () => (ended ??= end(prefix)),
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('this machine gives no free port');
  return address.port;
}
