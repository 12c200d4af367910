import { randomBytes } from 'node:crypto';
import { Client, escapeIdentifier } from 'pg';

/** Creates an empty database on the server and gives its address; the name is made unique. */
export async function createDatabase(serverUrl: string, prefix: string, name: string): Promise<string> {
  const database = `${prefix}${name}_${randomBytes(3).toString('hex')}`;
  await withClient(serverUrl, (client) =>
    // template0 has nobody connected to it, so several workers can copy it at once.
    client.query(`create database ${escapeIdentifier(database)} template template0`),
  );
  const address = new URL(serverUrl);
  address.pathname = `/${database}`;
  return address.href;
}

/** Removes every database whose name begins with the prefix, open connections or not. */
export async function dropDatabases(serverUrl: string, prefix: string): Promise<void> {
  await withClient(serverUrl, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [prefix],
    );
    for (const { datname } of rows)
      await client.query(`drop database ${escapeIdentifier(datname)} with (force)`);
  });
}

/** Whether a server answers at this address. */
export async function isAnswering(serverUrl: string): Promise<boolean> {
  try {
    await withClient(serverUrl, (client) => client.query('select 1'));
    return true;
  } catch {
    return false;
  }
}

async function withClient<T>(url: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    return await use(client);
  } finally {
    await client.end();
  }
}
