import { getMetadataStorage } from 'type-graphql';
import type { Rows } from '../rows.ts';

/** What the graph shows of each table: the type's name, and the field of each column that is a field. */
export type PublicColumns = ReadonlyMap<string, { type: string; fieldOf: ReadonlyMap<string, string> }>;

/** Columns that only serve to find a row or to order it; a change of them changes nothing that was published. */
const SILENT = new Set(['id', 'position']);

/**
 * The columns that are public fields, by table, from the decorators themselves: an entity that is a GraphQL type, or
 * that `publishedAs` says is shown as another, with the fields that share a property's name.
 */
export function publicColumns(rows: Rows): PublicColumns {
  const { objectTypes, fields } = getMetadataStorage();
  const result = new Map<string, { type: string; fieldOf: ReadonlyMap<string, string> }>();
  for (const { entity, tableName, columnOf, publishedAs } of rows.allTables()) {
    const target = publishedAs ?? entity;
    const type = objectTypes.find((each) => each.target === target)?.name;
    if (!type) continue;
    const ownFields = fields.filter((field) => field.target === target);
    const fieldOf = ownFields.flatMap(({ name, schemaName }): [string, string][] => {
      const column = columnOf[name];
      return column && !SILENT.has(name) ? [[column.replaceAll('"', ''), schemaName]] : [];
    });
    result.set(tableName, { type, fieldOf: new Map(fieldOf) });
  }
  return result;
}
