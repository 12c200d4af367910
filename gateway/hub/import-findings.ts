import type { EntityClass } from '@mikro-orm/core';
import type { Reading } from '../../subgraphs/shared/import/layout.ts';
import type { SubgraphDefinition } from '../../subgraphs/shared/subgraph.ts';

/**
 * What does not fit in the rows of a file, each doubt once, for the person who imports it. The rows of a file that is
 * read bit by bit are not looked at here: their findings stand beside them in the graph and on the pages.
 */
export function findingsOf({ findings }: SubgraphDefinition, { sets }: Reading): string[] {
  const read = <T extends object>(entity: EntityClass<T>): T[] =>
    sets.filter((set) => set.entity === entity).flatMap(({ rows }) => rows.map(withNulls) as T[]);
  return [...new Set((findings?.(read) ?? []).map(({ message }) => message))];
}

/** A row that answers null for the columns that it does not give. */
const withNulls = (row: Record<string, unknown>): object =>
  new Proxy(row, { get: (target, key) => target[key as string] ?? null });
