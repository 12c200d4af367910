import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import type { Hub } from '../../../gateway/hub/index.ts';
import type { LedgerRun } from '../../../gateway/hub/ledger.ts';
import { ImportRun } from '../../../subgraphs/shared/history/import-run.ts';
import { DataVersion } from '../../../subgraphs/shared/data-version.ts';
import { openOn, type BenchDatabase } from '../databases.ts';

/** What stands in each subgraph, as one text: the rows of every table but the ledger's, and the data version. */
export type Contents = Record<string, string>;

/** The contents of a database and its ledger. */
export interface State {
  contents: Contents;
  ledger: LedgerRun[];
}

/** Opens a database that no other process uses any more and tells what is in it. */
export async function stateOf(database: BenchDatabase): Promise<State> {
  if (database.databaseUrl) await untilAlone(database.databaseUrl);
  const hub = await openOn(database);
  try {
    return { contents: await contentsOf(hub), ledger: await hub.ledger() };
  } finally {
    await hub.close();
  }
}

/** What stands in each subgraph of an open hub. */
export async function contentsOf({ subgraphs }: Hub): Promise<Contents> {
  const contents: Contents = {};
  for (const { name, database } of subgraphs) {
    const rows = database.rows();
    const counts: Record<string, string> = {};
    for (const table of rows.allTables()) {
      if (table.entity === ImportRun) continue;
      const of = table.entity === DataVersion ? `string_agg("version", ',' order by "id")` : 'count(*)';
      const [found] = await rows.select<{ of: string }>(`select ${of} as "of" from ${table.name}`, []);
      counts[table.tableName] = String(found?.of);
    }
    contents[name] = JSON.stringify(counts);
  }
  return contents;
}

/** A server ends a killed client's transaction a moment later; nothing is looked at before. */
async function untilAlone(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    for (let count = 1; count > 0; await pause(20)) {
      const { rows } = await client.query<{ count: number }>(
        `select count(*)::int from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`,
      );
      count = rows[0]!.count;
    }
  } finally {
    await client.end();
  }
}
