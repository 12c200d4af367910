import type { EntityManager } from '@mikro-orm/postgresql';
import type { Database } from '../database.ts';
import { statement } from '../history/statement.ts';
import { tableShape, type TableShape } from '../history/table-shape.ts';
import type { SubgraphDefinition } from '../subgraph.ts';
import { HiddenGround } from './cell.ts';
import { cellId, floorOfRow, isCountedRow, type CountedTable, type PlaceCell } from './counts.ts';
import { leastShown } from './floor.ts';
import { placeOf } from './mask.ts';

type Row = Record<string, unknown>;

interface Counted {
  database: Database;
  definition: SubgraphDefinition;
}

/**
 * Every counted cell of these municipalities in one subgraph, by municipality: what is shown, what is hidden, and what
 * past states show. It is read on the connection of `em`, which may be at work on another subgraph's part.
 */
export async function placeCells(
  { database, definition: { name, counts } }: Counted,
  em: EntityManager,
  ibgeCodes: readonly string[],
): Promise<PlaceCell[]> {
  if (!counts) return [];
  const stored = await statement<{ id: string; ground: HiddenGround }>(
    em,
    `select "id", "ground" from "${name}"."hidden_count" where "ibge_code" = any($1)`,
    [ibgeCodes],
  );
  const grounds = new Map(stored.map(({ id, ground }) => [id, ground]));
  const own = database.fork();
  const all: PlaceCell[] = [];
  for (const table of counts.tables) {
    const shape = tableShape(own, table.entity);
    all.push(...(await cellsOfTable(table, shape, { em, schema: name, ibgeCodes, grounds })));
  }
  return all;
}

interface Asked {
  em: EntityManager;
  schema: string;
  ibgeCodes: readonly string[];
  grounds: ReadonlyMap<string, HiddenGround>;
}

async function cellsOfTable(
  table: CountedTable,
  shape: TableShape,
  { em, schema, ibgeCodes, grounds }: Asked,
): Promise<PlaceCell[]> {
  const present = await statement<{ row: Row }>(
    em,
    `select to_jsonb(t) as "row" from ${shape.name} t where ${shape.ibgeCodeOf('t')} = any($1)`,
    [ibgeCodes],
  );
  const earlier = await statement<{ row: Row | null; rowId: string; until: string }>(
    em,
    `select "before" as "row", "row_id" as "rowId", "at"::text as "until" from "${schema}"."change"
     where "table_name" = $2 and "ibge_code" = any($1) and "kind" <> 'CONCEALED' order by "id"`,
    [ibgeCodes, shape.tableName],
  );
  const pastOf = Map.groupBy(earlier, ({ rowId }) => rowId);
  const rows = new Map(present.map(({ row }) => [String(row['id']), row]));
  const gone = [...pastOf].flatMap(([id, past]): [string, Row][] => {
    const last = rows.has(id) ? null : past.findLast(({ row }) => row !== null)?.row;
    return last ? [[id, last]] : [];
  });
  return [...rows, ...gone].flatMap(([rowId, columns]) => {
    const row = byProperty(columns, shape);
    if (!isCountedRow(table, row)) return [];
    const id = cellId(shape.tableName, rowId);
    const isThere = rows.has(rowId);
    const isSaidHidden = isThere && row['status'] === 'SUPPRESSED' ? HiddenGround.SOURCE : null;
    return {
      id,
      table: shape.tableName,
      row: { ...row, ibgeCode: placeOf(row) },
      value: isThere ? numberOf(row['value']) : null,
      hidden: grounds.get(id) ?? isSaidHidden,
      others: isThere && Array.isArray(row['otherValues']) ? row['otherValues'].map(Number) : [],
      past: (pastOf.get(rowId) ?? []).map(({ row: before, until }) => ({
        until,
        value: numberOf(before?.['value']),
      })),
      leastShown: leastShown(floorOfRow(table, row)),
      isMean: table.isMean?.(row) ?? false,
    };
  });
}

function byProperty(columns: Row, { columnOf }: TableShape): Row {
  return Object.fromEntries([...columnOf].map(([property, column]) => [property, columns[column] ?? null]));
}

const numberOf = (value: unknown): number | null =>
  value === null || value === undefined ? null : Number(value);
