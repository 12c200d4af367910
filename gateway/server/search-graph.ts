import type { Graph } from '../graph.ts';
import { kindsOf, type Subject } from './search-subjects.ts';

/** One result of any subgraph, or a page of the site. */
export interface Hit {
  kind: string;
  id: string;
  title: string;
  summary: string | null;
  day: string | null;
  municipalityCode: string | null;
  stateCode: string | null;
  /** Below its place's address, or with "/" from the site's root. */
  path: string;
  score: number;
}

/** Results of all owners in one order. */
export interface Found {
  hits: Hit[];
  /** How many there are of each kind, whatever the subject that was asked for. */
  counts: Map<string, number>;
}

/** A municipality that stands in the text, and the text without it. */
export interface Placed {
  rest: string;
  municipality: { ibgeCode: string; name: string; state: { code: string } | null };
}

/** How much of the words a result must have, from the strictest. */
export const MATCHES = ['ALL', 'BEGINNING', 'ANY'] as const;
export type Match = (typeof MATCHES)[number];

export interface Question {
  text: string;
  match: Match;
  /** Words that are looked for in some municipalities only. */
  placed: { municipalities: string[]; text: string } | null;
  municipality: string | null;
  subject: Subject | null;
  first: number;
}

/** In the order in which equals stand. */
const OWNERS = ['network', 'plan', 'budget', 'council'];

const SEARCH = `query Search($text: String!, $match: SearchMatch!, $placed: PlacedWords, $municipality: ID, $kinds: [SearchKind!], $first: Int!) {
  ${OWNERS.map(
    (
      name,
    ) => `${name}: ${name}Search(text: $text, match: $match, placed: $placed, municipality: $municipality, kinds: $kinds, first: $first) {
    counts { kind count }
    edges { node { kind id title summary day municipalityCode stateCode path score } }
  }`,
  ).join('\n  ')}
}`;

type Answer = Record<string, { counts: { kind: string; count: number }[]; edges: { node: Hit }[] }>;

/** The best results of all four owners. The demonstration is among them only when it is the municipality asked for. */
export async function searchGraph(graph: Graph, { subject, ...asked }: Question): Promise<Found> {
  const kinds =
    subject === null ? null : kindsOf(subject).filter((kind) => kind !== 'PAGE' && kind !== 'TERM');
  const answer = await graph<Answer>(SEARCH, { ...asked, kinds });
  const found = OWNERS.flatMap((name) => answer[name] ?? []);
  return {
    hits: found.flatMap(({ edges }) => edges.map(({ node }) => node)),
    counts: new Map(found.flatMap(({ counts }) => counts.map(({ kind, count }) => [kind, count] as const))),
  };
}

/**
 * The best first, among equals the newest; each owner's results stay in its own order, so that the first of all are the
 * same however many are asked for.
 */
export const inOrder = (hits: readonly Hit[]): Hit[] =>
  hits.toSorted((a, b) => b.score - a.score || (b.day ?? '').localeCompare(a.day ?? ''));

const PLACES = `query Places($text: String!) {
  placesNamed(text: $text) { rest municipality { ibgeCode name state { code } } }
}`;

/** The municipalities that a text names, each with the rest of the text. */
export const placesIn = async (graph: Graph, text: string): Promise<Placed[]> =>
  (await graph<{ placesNamed: Placed[] }>(PLACES, { text })).placesNamed;
