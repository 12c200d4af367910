import type { EntityManager } from '@mikro-orm/postgresql';
import { statement } from '../history/statement.ts';
import { HiddenGround } from './cell.ts';
import { cellId, floorOfRow, isCountedRow, type CountedTable } from './counts.ts';
import { isSmallCount } from './floor.ts';

type Row = Record<string, unknown>;

/** Where the rows go that are masked. */
interface Place {
  em: EntityManager;
  tableName: string;
  /** Told the cells of rows that are hidden. */
  hidden: Set<string>;
}

/**
 * The rows as they may be written: of a count that is small, or that was hidden for the sake of another one, there is
 * nothing left. The decision is stored in the same transaction; a small count that grew past the floor is free again.
 */
export async function masked(
  rows: readonly Row[],
  table: CountedTable,
  { em, tableName, hidden }: Place,
): Promise<Row[]> {
  const counted = rows.filter((row) => 'value' in row && isCountedRow(table, row));
  if (counted.length === 0) return [...rows];
  const schema = em.config.get('schema');
  const known = await statement<{ id: string; ground: HiddenGround }>(
    em,
    `select "id", "ground" from "${schema}"."hidden_count" where "id" = any($1)`,
    [counted.map((row) => cellId(tableName, String(row['id'])))],
  );
  const groundOf = new Map(known.map(({ id, ground }) => [id, ground]));
  const decided: { id: string; ibge_code: string; ground: HiddenGround }[] = [];
  const free: string[] = [];
  const result = rows.map((row) => {
    if (!('value' in row) || !isCountedRow(table, row)) return row;
    const id = cellId(tableName, String(row['id']));
    const before = groundOf.get(id);
    const ground = groundNow(row, table, before);
    if (ground === null) {
      if (before !== undefined) free.push(id);
      return row;
    }
    hidden.add(id);
    if (ground !== before) decided.push({ id, ibge_code: placeOf(row), ground });
    return { ...row, ...table.hidden };
  });
  if (free.length > 0)
    await statement(em, `delete from "${schema}"."hidden_count" where "id" = any($1)`, [free]);
  await storeHidden(em, decided);
  return result;
}

/** Stores decisions to hide; what was decided before is told anew. */
export async function storeHidden(
  em: EntityManager,
  decided: readonly { id: string; ibge_code: string; ground: HiddenGround }[],
): Promise<void> {
  if (decided.length === 0) return;
  const name = `"${em.config.get('schema')}"."hidden_count"`;
  await statement(
    em,
    `insert into ${name} select * from json_populate_recordset(null::${name}, $1::json)
     on conflict ("id") do update set "ground" = excluded."ground"`,
    [JSON.stringify([...new Map(decided.map((each) => [each.id, each])).values()])],
  );
}

function groundNow(row: Row, table: CountedTable, before: HiddenGround | undefined): HiddenGround | null {
  const others = Array.isArray(row['otherValues']) ? (row['otherValues'] as string[]) : [];
  const values = [row['value'], ...others].filter((each) => each !== null && each !== undefined).map(String);
  if (values.some((value) => isSmallCount(value, floorOfRow(table, row)))) return HiddenGround.SMALL;
  if (before === HiddenGround.COMPLEMENT) return before;
  return row['status'] === 'SUPPRESSED' ? (before ?? HiddenGround.SOURCE) : null;
}

/** The municipality that a counted row speaks of: its own column, or the code that its id begins with. */
export const placeOf = (row: Row): string =>
  typeof row['ibgeCode'] === 'string' ? row['ibgeCode'] : String(row['id']).slice(0, 7);
