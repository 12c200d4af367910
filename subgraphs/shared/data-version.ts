import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Context } from './context.ts';

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
 * A short text that changes exactly when the subgraph's published data changes, for it is a digest of all its
 * rows: two databases with the same data have the same version. "0" before anything is published.
 */
export async function currentVersion({ rows }: Context): Promise<string> {
  const row = await rows.byId(DataVersion, CURRENT);
  return row?.version ?? EMPTY;
}

/** Computes the version anew, inside the transaction that changed the data. */
export async function renewVersion(em: EntityManager): Promise<void> {
  const digest = createHash('sha256');
  const schema = em.config.get('schema');
  const tables = [...em.getMetadata().getAll().values()]
    .filter((meta) => meta.class !== DataVersion && meta.tableName)
    .map((meta) => meta.tableName)
    .toSorted();
  for (const table of tables) {
    const [row] = await em.execute<{ digest: string | null }[]>(
      `select md5(string_agg(md5(t::text), '' order by md5(t::text))) as digest from "${schema}"."${table}" t`,
    );
    digest.update(`${table}:${row?.digest ?? ''};`);
  }
  await em.upsert(DataVersion, { id: CURRENT, version: digest.digest('hex').slice(0, 12) });
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
