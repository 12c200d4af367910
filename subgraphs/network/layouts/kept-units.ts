import type { Rows } from '../../shared/rows.ts';
import { NetworkUnit } from '../network-unit.ts';
import { UnitList } from '../unit-list.ts';
import { listIdOf, type ListedUnit } from './listed-unit.ts';

/** Newer lists by id, and the units that stay as they are with their list; null for one that was told by hand. */
interface Kept {
  lists: ReadonlySet<string>;
  units: ReadonlyMap<string, string | null>;
}

/** What a list of this day may not touch: newer lists with their units, and units that no list brought. */
export async function keptFrom(rows: Rows, referenceDate: string): Promise<Kept> {
  const [list, unit] = [rows.table(UnitList).name, rows.table(NetworkUnit).name];
  const newer = await rows.select<{ id: string }>(
    `select "id" from ${list} where "reference_date" > $1::date`,
    [referenceDate],
  );
  const lists = new Set(newer.map(({ id }) => id));
  const kept = await rows.select<{ id: string; listId: string | null }>(
    `select "id", "list_id" as "listId" from ${unit} where "list_id" is null or "list_id" = any($1)`,
    [[...lists]],
  );
  return { lists, units: new Map(kept.map(({ id, listId }) => [id, listId])) };
}

/** What the person who imports is told of what was left as it is. */
export function keptNotes(listed: readonly ListedUnit[], { lists, units }: Kept): string[] {
  const late = Map.groupBy(
    listed.filter((unit) => lists.has(listIdOf(unit))),
    listIdOf,
  );
  const told = listed.filter(({ id }) => units.get(id) === null);
  return [
    ...[...late].map(
      ([id, of]) => `${id}: há uma lista mais nova; ${of.length} unidades deste arquivo não foram usadas.`,
    ),
    ...(told.length > 0
      ? [
          `Unidades já informadas pelo município, que ficaram como estavam: ${told.length} (${told.map(({ id }) => id).join(', ')}).`,
        ]
      : []),
  ];
}
