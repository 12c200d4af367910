import { getMetadataStorage } from 'type-graphql';
import type { Rows } from '../rows.ts';
import type { PublishedAs } from '../subgraph.ts';

/** What the graph shows of one table. */
interface PublicTable {
  /** The name of the type. */
  type: string;
  /** The field of each column that is one, in the order of the class. */
  fieldOf: ReadonlyMap<string, string>;
  /** Columns that are shown only while another column is empty, with that column. */
  hiddenBy: ReadonlyMap<string, string>;
  placedBy: PublishedAs['placedBy'];
}

/** What the graph shows, by table. */
export type PublicColumns = ReadonlyMap<string, PublicTable>;

/** Columns that only serve to find a row or to order it; a change of them changes nothing that was published. */
const SILENT = new Set(['id', 'position']);

/**
 * The columns that are public fields, by table: those of an entity that is a GraphQL type, from its decorators, and
 * what the subgraph says that it shows under another name (`publishedAs`).
 */
export function publicColumns(rows: Rows): PublicColumns {
  const { objectTypes, fields } = getMetadataStorage();
  const result = new Map<string, PublicTable>();
  for (const { entity, tableName, columnOf } of rows.allTables()) {
    const {
      type: target = entity,
      fields: shown = {},
      hiddenBy = {},
      placedBy,
    } = rows.publishedAs.find((each) => each.entity === entity) ?? {};
    const columnNamed = (property: string) => columnOf[property]?.replaceAll('"', '') ?? property;
    const type = objectTypes.find((each) => each.target === target)?.name;
    if (!type) continue;
    const own = fields.filter((field) => field.target === target);
    const named = new Map([
      ...own.map(({ name, schemaName }): [string, string] => [name, schemaName]),
      ...Object.entries(shown),
    ]);
    const fieldOf = Object.keys(columnOf).flatMap((property): [string, string][] => {
      const field = SILENT.has(property) ? undefined : named.get(property);
      return field ? [[columnNamed(property), field]] : [];
    });
    result.set(tableName, {
      type,
      placedBy,
      fieldOf: new Map(fieldOf),
      hiddenBy: new Map(Object.entries(hiddenBy).map((pair) => pair.map(columnNamed) as [string, string])),
    });
  }
  return result;
}
