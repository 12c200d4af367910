import type { Recording } from '../../subgraphs/shared/history/recording.ts';
import { statement } from '../../subgraphs/shared/history/statement.ts';
import type { RunningSubgraph } from '../../subgraphs/shared/running.ts';
import type { PlaceCell } from '../../subgraphs/shared/suppression/counts.ts';
import { complements } from '../../subgraphs/shared/suppression/decision.ts';
import { hideCells } from '../../subgraphs/shared/suppression/hide.ts';
import { placeCells } from '../../subgraphs/shared/suppression/place-cells.ts';

/** Counts of other subgraphs that must be hidden before a part may be seen; the part was not written. */
export class HideFirst extends Error {
  override name = 'HideFirst';

  constructor(readonly cells: ReadonlyMap<RunningSubgraph, readonly PlaceCell[]>) {
    super('counts of other subgraphs must be hidden first');
  }
}

/** How many municipalities are decided at once. */
const TOGETHER = 100;

/**
 * Decides over the published counts of all subgraphs together what must be hidden besides what is, in the
 * municipalities that a part changed, and hides it within the part. Throws `HideFirst` for what other subgraphs show.
 */
export async function settle(
  recording: Recording,
  own: RunningSubgraph,
  subgraphs: readonly RunningSubgraph[],
): Promise<void> {
  const counted = subgraphs.filter(({ definition }) => definition.counts);
  if (!counted.includes(own)) return;
  await hideTogether(recording, own, counted, await touchedPlaces(recording, own, counted));
}

/** As `settle`, for all municipalities, after everything was put in place of what there was. */
export async function settleAll(
  recording: Recording,
  own: RunningSubgraph,
  subgraphs: readonly RunningSubgraph[],
): Promise<void> {
  const counted = subgraphs.filter(({ definition }) => definition.counts);
  if (!counted.includes(own)) return;
  await hideTogether(recording, own, counted, await placesWithHidden(recording, counted));
}

async function hideTogether(
  recording: Recording,
  own: RunningSubgraph,
  counted: readonly RunningSubgraph[],
  places: readonly string[],
): Promise<void> {
  const elsewhere = new Map<RunningSubgraph, PlaceCell[]>();
  for (let start = 0; start < places.length; start += TOGETHER) {
    const chosen = await decided(recording, counted, places.slice(start, start + TOGETHER));
    for (const [subgraph, cells] of chosen) {
      if (subgraph !== own) elsewhere.set(subgraph, [...(elsewhere.get(subgraph) ?? []), ...cells]);
      else if (own.definition.counts) await hideCells(recording, own.definition.counts, cells);
    }
  }
  if (elsewhere.size > 0) throw new HideFirst(elsewhere);
}

/** What must be hidden in some municipalities, by subgraph. */
async function decided(
  { em }: Recording,
  counted: readonly RunningSubgraph[],
  ibgeCodes: readonly string[],
): Promise<Map<RunningSubgraph, PlaceCell[]>> {
  const cells: PlaceCell[] = [];
  const ownerOf = new Map<string, RunningSubgraph>();
  for (const subgraph of counted) {
    for (const cell of await placeCells(subgraph, em, ibgeCodes)) {
      cells.push(cell);
      ownerOf.set(cell.id, subgraph);
    }
  }
  const chosen = new Map<RunningSubgraph, PlaceCell[]>();
  for (const ofPlace of Map.groupBy(cells, ({ row }) => row['ibgeCode']).values()) {
    const relations = counted.flatMap(({ definition }) => definition.counts?.relations(ofPlace) ?? []);
    const byId = new Map(ofPlace.map((cell) => [cell.id, cell]));
    for (const id of complements(ofPlace, relations)) {
      const [cell, owner] = [byId.get(id), ownerOf.get(id)];
      if (cell && owner) chosen.set(owner, [...(chosen.get(owner) ?? []), cell]);
    }
  }
  return chosen;
}

/** The municipalities with hidden counts, in whatever subgraph, of which this part changed a count. */
async function touchedPlaces(
  { em, run, log }: Recording,
  own: RunningSubgraph,
  counted: readonly RunningSubgraph[],
): Promise<string[]> {
  const tables = (own.definition.counts?.tables ?? []).map(
    ({ entity }) => own.database.orm.getMetadata().get(entity).tableName,
  );
  const found = await statement<{ code: string }>(
    em,
    `select distinct c."ibge_code" as "code" from ${log} c
     where c."run_id" = $1 and c."table_name" = any($2) and c."ibge_code" in (${hiddenPlaces(counted)}) order by 1`,
    [run.id, tables],
  );
  return found.map(({ code }) => code);
}

async function placesWithHidden({ em }: Recording, counted: readonly RunningSubgraph[]): Promise<string[]> {
  const found = await statement<{ code: string }>(
    em,
    `select distinct "ibge_code" as "code" from (${hiddenPlaces(counted)}) h order by 1`,
  );
  return found.map(({ code }) => code);
}

const hiddenPlaces = (counted: readonly RunningSubgraph[]): string =>
  counted.map(({ name }) => `select "ibge_code" from "${name}"."hidden_count"`).join(' union ');
