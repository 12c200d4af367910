import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Graph } from '../graph.ts';
import { CONTACT_FIELDS } from './contact.ts';
import { searchResults, townChoice, type Asked, type Found } from './find-service-page.ts';
import { completed, sendPage, siteShell } from './site-shell.ts';
import { townsNamed } from './towns-named.ts';

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
    municipality { ibgeCode slug ${CONTACT_FIELDS} units(first: 1) { totalCount } }
  }
}`;

/**
 * Answers `/servicos/?necessidade=&municipio=&bairro=` without a script: the site's own page with the places to go to.
 * A municipality may be given by its code or by its name; of a name that several have, the reader chooses.
 */
export function findService(graph: Graph, siteFolder: string) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const asked = askedOf(request);
    const page = asked.need || asked.town ? await siteShell(siteFolder, 'servicos') : null;
    if (!page) return false;
    const fields = { necessidade: asked.need, municipio: asked.town, bairro: asked.neighbourhood };
    await sendPage(request, response, completed(page, { results: await answer(graph, asked), fields }));
    return true;
  };
}

function askedOf(request: IncomingMessage): Asked {
  const parameters = new URL(request.url ?? '/', 'http://hub.invalid').searchParams;
  const said = (name: string) => (parameters.get(name) ?? '').trim().slice(0, 100);
  return { need: said('necessidade'), town: said('municipio'), neighbourhood: said('bairro') };
}

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
