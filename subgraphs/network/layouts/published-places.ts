import type { RecordSet } from '../../shared/import/layout.ts';
import type { Rows } from '../../shared/rows.ts';
import { SourceDocument } from '../../shared/source.ts';
import { Municipality } from '../municipality.ts';
import { State } from '../state.ts';
import { knownStateSets } from './states.ts';

/** The codes of all published municipalities. */
export async function publishedMunicipalities(rows: Rows): Promise<ReadonlySet<string>> {
  const { name } = rows.table(Municipality);
  const found = await rows.select<{ id: string }>(`select "id" from ${name}`, []);
  return new Set(found.map(({ id }) => id));
}

/** A state as far as its codes go. */
interface StateCodes {
  id: string;
  ibgeCode: string;
}

/** Every published state's letters by its two digits. */
export async function publishedStates(rows: Rows): Promise<ReadonlyMap<string, string>> {
  const { name } = rows.table(State);
  const found = await rows.select<StateCodes>(`select "id", "ibge_code" as "ibgeCode" from ${name}`, []);
  return new Map(found.map(({ id, ibgeCode }) => [ibgeCode, id]));
}

/** Letters of all 27 states by their two digits, and the rows of those that are not published yet. */
export async function allStates(
  rows: Rows,
): Promise<{ lettersOf: ReadonlyMap<string, string>; sets: RecordSet[] }> {
  const published = await publishedStates(rows);
  const known = knownStateSets();
  const missing = known
    .filter(({ entity }) => entity === State)
    .flatMap((set) => set.rows)
    .filter(({ ibgeCode }) => !published.has(ibgeCode as string));
  const lettersOf = new Map([
    ...published,
    ...missing.map(({ id, ibgeCode }) => [ibgeCode, id] as [string, string]),
  ]);
  if (missing.length === 0) return { lettersOf, sets: [] };
  const sources = known.filter(({ entity }) => entity === SourceDocument);
  return { lettersOf, sets: [...sources, { entity: State, rows: missing }] };
}
