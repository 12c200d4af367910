import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Graph } from '../graph.ts';
import { escaped } from './escaped.ts';
import { searchResults, townChoice, type Asked, type Found, type TownFound } from './find-service-page.ts';

const PLACE = '<!--resultados-->';

const FIND = `query FindService($need: String!, $municipality: ID!, $neighbourhood: String) {
  findService(need: $need, municipality: $municipality, neighbourhood: $neighbourhood, first: 12) {
    doorCount isNeighbourhoodKnown doorsWithoutNeighbourhood
    needs { code title advice services { name abbreviation } }
    doors {
      servesNeighbourhood isInNeighbourhood services { name abbreviation }
      unit { id name location { __typename
        ... on PublicLocation { address neighbourhood phones openingHours whatToBring }
        ... on UnknownLocation { reason } } }
    }
    protectedUnits { name location { ... on ProtectedLocation { reason accessVia { id name } } } }
    municipality { ibgeCode name slug state { code name } publicBodies { name kind summary offices { address neighbourhood openingHours phones emails } } units(first: 1) { totalCount } }
  }
}`;

const TOWNS = `query Towns($text: String!) {
  municipalities(search: $text, first: 30) { edges { node { ibgeCode name state { code } } } }
}`;

/**
 * Answers `/servicos/?necessidade=&municipio=&bairro=` without a script: the site's own page with the places to go to.
 * A municipality may be given by its code or by its name; of a name that several have, the reader chooses.
 */
export function findService(graph: Graph, siteFolder: string) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const asked = askedOf(request);
    const page = asked.need || asked.town ? await shell(siteFolder) : null;
    if (!page) return false;
    const results = await answer(graph, asked);
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
      .end(
        filled(page, { necessidade: asked.need, municipio: asked.town, bairro: asked.neighbourhood }).replace(
          PLACE,
          () => results,
        ),
      );
    return true;
  };
}

function askedOf(request: IncomingMessage): Asked {
  const parameters = new URL(request.url ?? '/', 'http://hub.invalid').searchParams;
  const said = (name: string) => (parameters.get(name) ?? '').trim().slice(0, 100);
  return { need: said('necessidade'), town: said('municipio'), neighbourhood: said('bairro') };
}

const shell = (siteFolder: string): Promise<string | null> =>
  readFile(join(siteFolder, 'servicos', 'index.html'), 'utf8').catch(() => null);

/** The page with the fields of its form as they were sent. */
const filled = (page: string, values: Record<string, string>): string =>
  Object.entries(values).reduce(
    (text, [name, value]) => text.replace(`name="${name}"`, () => `name="${name}" value="${escaped(value)}"`),
    page,
  );

async function answer(graph: Graph, asked: Asked): Promise<string> {
  if (asked.town === '') return townChoice(asked, []);
  if (!/^\d{6,7}$/.test(asked.town)) {
    const towns = await townsNamed(graph, asked.town);
    const [only] = towns;
    if (!only || towns.length > 1) return townChoice(asked, towns);
    return found(graph, { ...asked, town: only.ibgeCode });
  }
  return found(graph, asked);
}

async function found(graph: Graph, asked: Asked): Promise<string> {
  const { need, town, neighbourhood } = asked;
  const variables = { need, municipality: town, neighbourhood: neighbourhood || null };
  const { findService: search } = await graph<{ findService: Found | null }>(FIND, variables);
  return search ? searchResults(search, asked) : townChoice(asked, []);
}

/** Municipalities with this text in their name; only those that have the very name, when there are some. */
async function townsNamed(graph: Graph, text: string): Promise<TownFound[]> {
  const { municipalities } = await graph<{ municipalities: { edges: { node: TownFound }[] } }>(TOWNS, {
    text,
  });
  const towns = municipalities.edges.map(({ node }) => node);
  const folded = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const exact = towns.filter(({ name }) => folded(name) === folded(text));
  return exact.length > 0 ? exact : towns;
}
