import type { Graph } from '../graph.ts';

/** A municipality as far as a choice among those of one name needs it. */
export interface TownFound {
  ibgeCode: string;
  name: string;
  state: { code: string } | null;
}

const TOWNS = `query Towns($text: String!) {
  municipalities(search: $text, first: 30) { edges { node { ibgeCode name state { code } } } }
}`;

/**
 * Municipalities with this text in their name; only those that have the very name, when there are some. The state's
 * letters may follow the name: "Bom Jesus (PI)", "Bom Jesus/PI", "Bom Jesus - PI".
 */
export async function townsNamed(graph: Graph, text: string): Promise<TownFound[]> {
  const { name = text, letters } =
    /^(?<name>.*?)\s*[(/,-]\s*(?<letters>[a-z]{2})\)?$/i.exec(text)?.groups ?? {};
  const { municipalities } = await graph<{ municipalities: { edges: { node: TownFound }[] } }>(TOWNS, {
    text: name,
  });
  const towns = municipalities.edges
    .map(({ node }) => node)
    .filter(({ state }) => letters === undefined || state?.code === letters.toUpperCase());
  const exact = towns.filter((town) => folded(town.name) === folded(name));
  return exact.length > 0 ? exact : towns;
}

/** Text without accents and capitals. */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
