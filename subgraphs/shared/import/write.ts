import type { EntityClass } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Database } from '../database.ts';
import { renewVersion } from '../data-version.ts';
import { SourceDocument } from '../source.ts';
import type { RecordSet } from './layout.ts';

/** How many rows of published data a file added, changed, took away, and found as they were. */
export interface Changes {
  added: number;
  changed: number;
  withdrawn: number;
  unchanged: number;
}

type Row = Record<string, unknown>;

const CHUNK = 1000;
const IMPORT_LOCK = 52_001;

/**
 * Writes one subgraph's part of a file in one transaction and renews the subgraph's version if anything changed.
 * Rows are known by their id; of a known row only the given columns are compared and written. With `isDryRun` the
 * same differences are counted and nothing is kept.
 */
export async function writeSets(database: Database, sets: RecordSet[], isDryRun = false): Promise<Changes> {
  const changes: Changes = { added: 0, changed: 0, withdrawn: 0, unchanged: 0 };
  const em = database.fork();
  try {
    await em.transactional(async (tx) => {
      // Two imports into one database: the second waits here until the first is done.
      await tx.execute('select pg_advisory_xact_lock(?)', [IMPORT_LOCK]);
      for (const set of sets) await write(tx, set, changes);
      for (const set of sets.toReversed()) await withdraw(tx, set, changes);
      if (isDryRun) throw new DryRun();
      if (changes.added + changes.changed + changes.withdrawn > 0) await renewVersion(tx);
    });
  } catch (error) {
    if (!(error instanceof DryRun)) throw error;
  }
  return changes;
}

class DryRun extends Error {}

async function write(em: EntityManager, { entity, rows }: RecordSet, changes: Changes): Promise<void> {
  for (let start = 0; start < rows.length; start += CHUNK) {
    const chunk = rows.slice(start, start + CHUNK);
    const known = await knownRows(em, entity, chunk);
    const fresh = chunk.filter((row) => !known.has(row['id']));
    if (fresh.length > 0) await em.insertMany(entity, sameColumns(fresh));
    changes.added += fresh.length;

    for (const row of chunk) {
      const old = known.get(row['id']);
      if (!old) continue;
      const different = Object.entries(row).filter(([name, value]) => isNews(entity, old[name], value));
      if (different.length > 0) {
        await em.nativeUpdate(entity, { id: row['id'] }, Object.fromEntries(different) as never);
        changes.changed += 1;
      } else changes.unchanged += 1;
    }
  }
}

async function withdraw(em: EntityManager, { entity, rows, scope }: RecordSet, changes: Changes) {
  if (!scope) return;
  const kept = rows.map((row) => row['id']);
  changes.withdrawn += await em.nativeDelete(entity, { ...scope, id: { $nin: kept } });
}

async function knownRows(em: EntityManager, entity: EntityClass<object>, rows: Row[]) {
  const ids = rows.map((row) => row['id']);
  const found: Row[] = await em
    .createQueryBuilder(entity)
    .select('*')
    .where({ id: { $in: ids } } as never)
    .execute('all');
  return new Map(found.map((row) => [row['id'], row]));
}

/** Every row with the same columns: what one row leaves out that another has is null. */
function sameColumns(rows: Row[]): Row[] {
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  return rows.map((row) => Object.fromEntries([...names].map((name) => [name, row[name] ?? null])));
}

/**
 * Whether a value is to be written over an old one. What is known of a source stays: reading a document again, on
 * another day or by another layout, only fills what was empty.
 */
const isNews = (entity: EntityClass<object>, old: unknown, value: unknown) =>
  entity === SourceDocument ? (old ?? null) === null && (value ?? null) !== null : !isSame(old, value);

const isSame = (old: unknown, value: unknown) =>
  old === value || JSON.stringify(old ?? null) === JSON.stringify(value ?? null);
