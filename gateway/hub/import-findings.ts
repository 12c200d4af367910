import type { EntityClass } from '@mikro-orm/core';
import type { Reading } from '../../subgraphs/shared/import/layout.ts';
import type { RunningSubgraph } from '../../subgraphs/shared/running.ts';
import type { SubgraphDefinition } from '../../subgraphs/shared/subgraph.ts';
import { cellId, countedTable } from '../../subgraphs/shared/suppression/counts.ts';

/**
 * What does not fit in the rows of a file, each doubt once, for the person who imports it. The rows of a file that is
 * read bit by bit are not looked at here: their findings stand beside them in the graph and on the pages.
 */
export function findingsOf({ findings }: SubgraphDefinition, { sets }: Reading): string[] {
  const read = <T extends object>(entity: EntityClass<T>): T[] =>
    sets.filter((set) => set.entity === entity).flatMap(({ rows }) => rows.map(withNulls) as T[]);
  return [...new Set((findings?.(read) ?? []).map(({ message }) => message))];
}

/** The same with what is hidden left out, as the graph shows it. */
export function shownFindings(
  { definition, database }: Pick<RunningSubgraph, 'definition' | 'database'>,
  reading: Reading,
  hidden: ReadonlySet<string>,
): string[] {
  const sets = reading.sets.map((set) => {
    const counted = countedTable(definition.counts, set.entity);
    if (!counted) return set;
    const { tableName } = database.orm.getMetadata().get(set.entity);
    const rows = set.rows.map((row) =>
      hidden.has(cellId(tableName, String(row['id']))) ? { ...row, ...counted.hidden } : row,
    );
    return { ...set, rows };
  });
  return findingsOf(definition, { ...reading, sets });
}

/** A row that answers null for the columns that it does not give. */
const withNulls = (row: Record<string, unknown>): object =>
  new Proxy(row, { get: (target, key) => target[key as string] ?? null });
