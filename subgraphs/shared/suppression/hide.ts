import { concealRows } from '../history/conceal.ts';
import type { Recording } from '../history/recording.ts';
import { statement } from '../history/statement.ts';
import { HiddenGround } from './cell.ts';
import type { Counts, PlaceCell } from './counts.ts';
import { storeHidden } from './mask.ts';

/** Hides counts that were shown until now: the decision is stored, the value is taken away, and every past of it. */
export async function hideCells(
  recording: Recording,
  counts: Counts,
  cells: readonly PlaceCell[],
): Promise<void> {
  await storeHidden(
    recording.em,
    cells.map(({ id, row }) => ({
      id,
      ibge_code: String(row['ibgeCode']),
      ground: HiddenGround.COMPLEMENT,
    })),
  );
  for (const { entity, hidden } of counts.tables) {
    const { tableName, name } = recording.shape(entity);
    const ids = cells.flatMap(({ table, row }) => (table === tableName ? [String(row['id'])] : []));
    if (ids.length === 0) continue;
    // What this very run brought was never shown: there is nothing to correct.
    const there = await statement<{ id: string; isNew: boolean }>(
      recording.em,
      `select t."id", exists (select from ${recording.log} c where c."table_name" = $2 and c."row_id" = t."id"
         and c."run_id" = $3 and c."kind" = 'ADDED') as "isNew" from ${name} t where t."id" = any($1)`,
      [ids, tableName, recording.run.id],
    );
    const [fresh, known] = [there.filter(({ isNew }) => isNew), there.filter(({ isNew }) => !isNew)];
    await recording.put(
      entity,
      known.map(({ id }) => ({ id, ...hidden })),
    );
    const own = fresh.map(({ id }) => id);
    if (own.length > 0) await recording.em.nativeUpdate(entity, { id: { $in: own } }, hidden);
    await concealRows(recording, entity, ids);
  }
  for (const { id } of cells) recording.hidden.add(id);
}
