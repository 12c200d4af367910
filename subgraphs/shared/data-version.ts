import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Context } from './context.ts';
import { ImportRun } from './history/import-run.ts';
import { UNPUBLISHED_TABLES } from './history/record-tables.ts';
import { endOf } from './history/past.ts';
import { statement } from './history/statement.ts';

/** The one row that says which state the subgraph's published data is in. */
@Entity({ tableName: 'data_version' })
export class DataVersion {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  version!: string;
}

const CURRENT = 'current';
const EMPTY = '0';

/**
 * A short text that changes exactly when the subgraph's published data changes, for it is a digest of all its rows
 * and of how often they were corrected: two databases with the same data and log have the same version. "0" before anything is published. Of a past day it
 * is the version that the data had at the day's end.
 */
export async function currentVersion({ rows, asOf }: Context): Promise<string> {
  if (asOf === null) return (await rows.byId(DataVersion, CURRENT))?.version ?? EMPTY;
  const { name } = rows.table(ImportRun);
  const [last] = await rows.select<{ version: string }>(
    `select "version" from ${name} where "version" is not null and "started_at" < ${endOf(asOf)}
     order by "started_at" desc limit 1`,
    [],
  );
  return last?.version ?? EMPTY;
}

const UNPUBLISHED: ReadonlySet<unknown> = new Set([DataVersion, ...UNPUBLISHED_TABLES]);

/** Computes the version anew, inside the transaction that changed the data, and returns it. */
export async function renewVersion(em: EntityManager): Promise<string> {
  const digest = createHash('sha256');
  const schema = em.config.get('schema');
  const tables = [...em.getMetadata().getAll().values()]
    .filter((meta) => !UNPUBLISHED.has(meta.class) && meta.tableName)
    .map((meta) => meta.tableName)
    .toSorted();
  for (const table of tables) {
    // A sum of the rows' own digests needs neither their order nor memory for all of them.
    const [row] = await statement<{ digest: string }>(
      em,
      `select concat(count(*), ':', sum(('x' || substr(md5(t::text), 1, 15))::bit(60)::bigint::numeric)) as digest
       from "${schema}"."${table}" t`,
    );
    digest.update(`${table}:${row?.digest ?? ''};`);
  }
  // Corrections are published too: data that is again as it was has a longer log than before.
  const [corrected] = await statement<{ count: string }>(
    em,
    `select count(*)::text as count from "${schema}"."change" where "kind" <> 'ADDED' and "table_name" not in ('source', 'source_extract')`,
  );
  digest.update(`corrections:${corrected?.count ?? '0'};`);
  const version = digest.digest('hex').slice(0, 12);
  await em.upsert(DataVersion, { id: CURRENT, version });
  return version;
}

const SAMPLE = 'sample';

/**
 * Marks the sample of an empty database as begun, or as done. False when it has no place here: something was
 * published that no begun sample wrote. A sample that was cut off begins again, for imports may be repeated.
 */
export async function markSample(em: EntityManager, mark: 'begun' | 'done'): Promise<boolean> {
  const rows = await em.find(DataVersion, {});
  const isBegun = rows.some(({ id, version }) => id === SAMPLE && version === 'begun');
  if (rows.length > 0 && !isBegun) return false;
  await em.upsert(DataVersion, { id: SAMPLE, version: mark });
  return true;
}
