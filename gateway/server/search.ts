import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Graph } from '../graph.ts';
import { CONTACT_FIELDS, type ContactedTown } from './contact.ts';
import {
  inOrder,
  MATCHES,
  placesIn,
  searchGraph,
  type Found,
  type Hit,
  type Match,
  type Placed,
} from './search-graph.ts';
import {
  nothingFound,
  resultList,
  townName,
  whichTown,
  type Answer,
  type Asked,
  type Town,
} from './search-page.ts';
import { searchPages } from './search-pages.ts';
import { around, PAGE_SIZE } from './search-places.ts';
import { isSubject, KINDS } from './search-subjects.ts';
import { completed, sendPage, siteShell, withFilters } from './site-shell.ts';
import { townsNamed } from './towns-named.ts';

/** The last page: beyond it nobody reads on, and a filter helps more. */
const LAST_PAGE = 25;

/**
 * Answers `/busca/?q=&municipio=&assunto=&pagina=` without a script: the site's own search page with what all owners
 * of data have for the words. A municipality may be given by its code or its name.
 */
export function search(graph: Graph, siteFolder: string) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const page = await siteShell(siteFolder, 'busca');
    if (!page) return false;
    const asked = askedOf(request);
    const { title, results, town } =
      asked.text === '' ? NOTHING_ASKED : await answer(graph, siteFolder, asked);
    // The demonstration has no state and is found by no name.
    const municipio = town?.state ? townName(town) : asked.town;
    const fields = { q: asked.text, municipio, assunto: asked.subject ?? '' };
    const shell = asked.town || asked.subject ? withFilters(page) : page;
    await sendPage(request, response, completed(shell, { results, fields, title }));
    return true;
  };
}

function askedOf(request: IncomingMessage): Asked {
  const parameters = new URL(request.url ?? '/', 'http://hub.invalid').searchParams;
  const said = (name: string) => (parameters.get(name) ?? '').trim().slice(0, 100);
  const subject = said('assunto');
  const page = Number(said('pagina'));
  return {
    text: said('q'),
    town: said('municipio'),
    subject: isSubject(subject) ? subject : null,
    page: Number.isInteger(page) && page > 1 ? Math.min(page, LAST_PAGE) : 1,
  };
}

const NOTHING_ASKED: Answer = { title: '', results: '' };

async function answer(graph: Graph, siteFolder: string, asked: Asked): Promise<Answer> {
  const towns = asked.town === '' ? [] : await townsOf(graph, asked.town);
  const [town, ...others] = towns;
  if (asked.town !== '' && (!town || others.length > 0))
    return { title: 'Qual município?', results: whichTown(asked, towns) };
  const places = town ? [] : (await placesIn(graph, asked.text)).filter(({ rest }) => rest !== '');
  for (const match of MATCHES) {
    // A single word of "cras londrina" would bring all that Londrina has, or the CRAS of the whole country.
    if (match === 'ANY' && places.length > 0) break;
    const { hits, total, counts } = await found(graph, siteFolder, asked, { match, town, places });
    if (total === 0 && (counts.size === 0 || asked.subject === null)) continue;
    const start = (asked.page - 1) * PAGE_SIZE;
    const shown = hits.slice(start, start + PAGE_SIZE);
    const { places: placeOf, closed } = await around(graph, shown);
    const reachable = Math.min(total, LAST_PAGE * PAGE_SIZE);
    return {
      ...resultList({
        asked,
        town,
        places,
        match,
        shown,
        start,
        total,
        reachable,
        counts,
        placeOf,
        closed,
        siteFolder,
      }),
      town,
    };
  }
  const [place] = places;
  const where = town ?? place?.municipality;
  const text = place?.rest ?? asked.text;
  return {
    ...nothingFound({ ...asked, text }, where, where ? await contacted(graph, where.ibgeCode) : null),
    town,
  };
}

interface All extends Found {
  total: number;
}

/** What the graph and the site's own pages have, in one order, with the number of all that fit the subject. */
async function found(
  graph: Graph,
  siteFolder: string,
  { text, subject, page }: Asked,
  { match, town, places }: { match: Match; town: Town | undefined; places: readonly Placed[] },
): Promise<All> {
  const municipalities = places.map(({ municipality }) => municipality.ibgeCode);
  const placed = places[0] ? { municipalities, text: places[0].rest } : null;
  const first = page * PAGE_SIZE;
  const municipality = town?.ibgeCode ?? null;
  const [inGraph, pages] = await Promise.all([
    searchGraph(graph, { text, match, placed, municipality, subject, first }),
    town ? [] : searchPages(siteFolder, text, match),
  ]);
  const counts = new Map(inGraph.counts);
  for (const { kind } of pages) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const isAsked = (kind: string) => subject === null || KINDS[kind]?.subject === subject;
  const hits: Hit[] = inOrder([...inGraph.hits, ...pages.filter(({ kind }) => isAsked(kind))]);
  const total = [...counts].reduce((sum, [kind, count]) => sum + (isAsked(kind) ? count : 0), 0);
  return { hits, counts, total };
}

async function townsOf(graph: Graph, text: string): Promise<Town[]> {
  if (!/^\d{6,7}$/.test(text)) return townsNamed(graph, text);
  const { municipality } = await graph<{ municipality: Town | null }>(
    'query Town($code: ID!) { municipality(ibgeCode: $code) { ibgeCode name state { code } } }',
    { code: text },
  );
  return municipality ? [municipality] : [];
}

const contacted = async (graph: Graph, code: string): Promise<ContactedTown | null> =>
  (
    await graph<{ municipality: ContactedTown | null }>(
      `query Contact($code: ID!) { municipality(ibgeCode: $code) { ${CONTACT_FIELDS} } }`,
      { code },
    )
  ).municipality;
