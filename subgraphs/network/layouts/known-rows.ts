import type { EntityClass } from '@mikro-orm/core';
import type { TableRow } from '../../shared/import/table/table.ts';
import type { Rows } from '../../shared/rows.ts';

/** A column that names rows that other files brought: for each row of the file the id, or null when its cell is empty. */
interface Named {
  ids: readonly (string | null)[];
  heading: string;
  /** What is named, in Portuguese, masculine: "órgão". */
  what: string;
}

/** Reports every row of a file that names something which was not imported before. */
export async function allKnown(
  known: Rows,
  entity: EntityClass<{ id: string }>,
  rows: readonly TableRow[],
  { ids, heading, what }: Named,
): Promise<void> {
  const found = await Promise.all(ids.map(async (id) => (id === null ? null : known.byId(entity, id))));
  for (const [index, row] of rows.entries()) {
    if (found[index] !== null || ids[index] === null) continue;
    const remedy = 'Confira o código, ou importe antes o arquivo que traz o outro';
    row.refuse(heading, `não há ${what} deste município com este código`, remedy);
  }
}
