import type { RunningSubgraph } from '../../subgraphs/shared/running.ts';

const RUN_LOCK = 52_001;
const WAITING = 'Outra importação está em curso neste banco de dados; esta espera por ela…';

/**
 * Does an import's work while no other import works on the same database. On a PostgreSQL server the lock is held by
 * a transaction of its own, which ends with this process; PGlite belongs to one process, where imports queue.
 */
export async function alone<R>(
  subgraphs: readonly RunningSubgraph[],
  work: () => Promise<R>,
  onProgress: (text: string) => void,
): Promise<R> {
  const [first] = subgraphs;
  if (!first || first.database.isEmbedded) return work();
  const em = first.database.fork();
  await em.begin();
  try {
    if (!(await tryLock(em))) {
      onProgress(WAITING);
      await em.execute('select pg_advisory_xact_lock(?)', [RUN_LOCK]);
    }
    return await work();
  } finally {
    await em.rollback();
  }
}

/** Whether an import is at work on this database right now. */
export async function isImporting(subgraphs: readonly RunningSubgraph[]): Promise<boolean> {
  const [first] = subgraphs;
  if (!first || first.database.isEmbedded) return false;
  return first.database.fork().transactional(async (em) => !(await tryLock(em)));
}

async function tryLock(em: {
  execute(sql: string, parameters: unknown[]): Promise<unknown>;
}): Promise<boolean> {
  const rows = await em.execute('select pg_try_advisory_xact_lock(?) as "isMine"', [RUN_LOCK]);
  return (rows as { isMine: boolean }[])[0]?.isMine === true;
}
