import { getMetadataStorage } from 'type-graphql';
import type { Rows } from '../rows.ts';

/** What the graph shows of each table: the type's name, and the field of each column that is a field. */
export type PublicColumns = ReadonlyMap<string, { type: string; fieldOf: ReadonlyMap<string, string> }>;

/** Columns that only serve to find a row or to order it; a change of them changes nothing that was published. */
const SILENT = new Set(['id', 'position']);

/**
 * The columns that are public fields, by table: those of an entity that is a GraphQL type, from its decorators, and
 * what the subgraph says that it shows under another name (`publishedAs`).
 */
export function publicColumns(rows: Rows): PublicColumns {
  const { objectTypes, fields } = getMetadataStorage();
  const result = new Map<string, { type: string; fieldOf: ReadonlyMap<string, string> }>();
  for (const { entity, tableName, columnOf } of rows.allTables()) {
    const { type: target = entity, fields: shown = {} } =
      rows.publishedAs.find((each) => each.entity === entity) ?? {};
    const type = objectTypes.find((each) => each.target === target)?.name;
    if (!type) continue;
    const own = fields.filter((field) => field.target === target);
    const named = new Map([
      ...own.map(({ name, schemaName }): [string, string] => [name, schemaName]),
      ...Object.entries(shown),
    ]);
    const fieldOf = Object.entries(columnOf).flatMap(([property, column]): [string, string][] => {
      const field = SILENT.has(property) ? undefined : named.get(property);
      return field ? [[column.replaceAll('"', ''), field]] : [];
    });
    result.set(tableName, { type, fieldOf: new Map(fieldOf) });
  }
  return result;
}
