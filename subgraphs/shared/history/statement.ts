import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery, type Kysely } from 'kysely';

/** Runs one statement with `$1` parameters on the connection of a unit of work, inside its transaction if it has one. */
export async function statement<R>(
  em: EntityManager,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<R[]> {
  const connection = em.getTransactionContext<Kysely<unknown>>() ?? em.getConnection().getClient();
  const { rows } = await connection.executeQuery(CompiledQuery.raw(sql, [...parameters]));
  return rows as R[];
}
