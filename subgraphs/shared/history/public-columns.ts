import { getMetadataStorage } from 'type-graphql';
import type { Rows } from '../rows.ts';

/** What the graph shows of each table: the type's name, and the field of each column that is a field. */
export type PublicColumns = ReadonlyMap<string, { type: string; fieldOf: ReadonlyMap<string, string> }>;

/** Columns that only serve to find a row or to order it; a change of them changes nothing that was published. */
const SILENT = new Set(['id', 'position']);

/** Columns that a resolver shows under another name, where the type has a field of that name. */
const SHOWN_BY: Readonly<Record<string, string>> = {
  total_amount: 'total',
  plain_title: 'title',
  location_kind: 'location',
  reason: 'location',
};

/**
 * The columns that are public fields, by table, from the decorators themselves: an entity that is a GraphQL type, or
 * that `publishedAs` says is shown as another, with the fields that share a property's or a column's name.
 */
export function publicColumns(rows: Rows): PublicColumns {
  const { objectTypes, fields, fieldResolvers } = getMetadataStorage();
  const result = new Map<string, { type: string; fieldOf: ReadonlyMap<string, string> }>();
  for (const { entity, tableName, columnOf, publishedAs } of rows.allTables()) {
    const target = publishedAs ?? entity;
    const type = objectTypes.find((each) => each.target === target)?.name;
    if (!type) continue;
    const named = new Map(
      fields.filter((field) => field.target === target).map(({ name, schemaName }) => [name, schemaName]),
    );
    const resolved = new Set(
      fieldResolvers.filter((each) => each.getObjectType?.() === target).map(({ schemaName }) => schemaName),
    );
    const fieldOf = Object.entries(columnOf).flatMap(([property, quoted]): [string, string][] => {
      const column = quoted.replaceAll('"', '');
      const shown = [column, SHOWN_BY[column] ?? ''].find((name) => resolved.has(name));
      const field = named.get(property) ?? shown;
      return field && !SILENT.has(property) ? [[column, field]] : [];
    });
    result.set(tableName, { type, fieldOf: new Map(fieldOf) });
  }
  return result;
}
