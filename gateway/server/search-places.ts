import type { Graph } from '../graph.ts';
import type { Hit } from './search-graph.ts';

/** Where a municipality is on the site. */
export interface Place {
  name: string;
  slug: string;
  state: { code: string } | null;
}

/** What the results of one page still lack: their municipalities, and which of the units have closed. */
export interface Around {
  places: ReadonlyMap<string, Place>;
  closed: ReadonlySet<string>;
}

/** The most results that one page has. */
export const PAGE_SIZE = 20;

// One question for any page, so that it is planned once: marks that no result needs are left empty.
const marks = Array.from({ length: PAGE_SIZE }, (_, index) => index);
const AROUND = `query Around(${marks.map((index) => `$m${index}: ID!, $u${index}: ID!`).join(', ')}) {
  ${marks
    .map(
      (index) =>
        `m${index}: municipality(ibgeCode: $m${index}) { name slug state { code } } u${index}: networkUnit(id: $u${index}) { closedOn }`,
    )
    .join('\n  ')}
}`;
const NOBODY = '9999999';

/** Reads what the results of a page lack, in one question. */
export async function around(graph: Graph, hits: readonly Hit[]): Promise<Around> {
  const codes = [...new Set(hits.flatMap(({ municipalityCode }) => municipalityCode ?? []))];
  const units = hits.filter(({ kind }) => kind === 'NETWORK_UNIT').map(({ id }) => id);
  const variables = Object.fromEntries(
    marks.flatMap((index) => [
      [`m${index}`, codes[index] ?? NOBODY],
      [`u${index}`, units[index] ?? ''],
    ]),
  );
  const answer = await graph<Record<string, unknown>>(AROUND, variables);
  const placeOf = (index: number) => answer[`m${index}`] as Place | null;
  const closedOn = (index: number) => (answer[`u${index}`] as { closedOn: string | null } | null)?.closedOn;
  return {
    places: new Map(codes.flatMap((code, index) => (placeOf(index) ? [[code, placeOf(index)!]] : []))),
    closed: new Set(units.filter((_, index) => closedOn(index))),
  };
}
