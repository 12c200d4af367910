import {
  buildClientSchema,
  getIntrospectionQuery,
  isObjectType,
  parse,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';
import type { Hub } from '../../gateway/hub/index.ts';
import { questionsFrom, type Entry } from './graph-questions.ts';

/** Something that the hub has emitted, and where. */
export interface Emitted {
  where: string;
  text: string;
}

/** What each subgraph finds of a municipality for words that everything protected is near to. */
const SEARCHES = ['plan', 'budget', 'network', 'council'].map(
  (name) => (code: string) =>
    `${name}Search(text: "abrigo acolhimento casa rua unidade", match: ANY, municipality: "${code}", first: 500)`,
);

/** Asks with the header `as-of` when a day is given, and gives the answer as it came, errors and all. */
export type AskText = (query: string, asOf: string | null) => Promise<string>;

/** All that the combined graph says of some municipalities and states, of the country, and of every id that it told. */
export async function* crawlGraph(
  ask: AskText,
  { towns, states, days }: { towns: string[]; states: string[]; days: (string | null)[] },
): AsyncGenerator<Emitted> {
  const asked = new Set<string>();
  const { data } = JSON.parse(await ask(getIntrospectionQuery(), null)) as { data: IntrospectionQuery };
  const schema = buildClientSchema(data);
  const entries: Entry[] = [
    { type: 'Query', around: (selection) => `{ ${selection} }` },
    ...towns.map((code) => entryAt('Municipality', `municipality(ibgeCode: "${code}")`)),
    ...towns.map((code) =>
      entryAt('ServiceSearch', `findService(need: "acolhimento", municipality: "${code}")`),
    ),
    ...states.map((code) => entryAt('State', `state(code: "${code}")`)),
    entryAt('PlaceNamed', 'placesNamed(text: "abrigo em Abaetetuba")'),
    ...towns.flatMap((code) => SEARCHES.map((search) => entryAt('SearchConnection', search(code)))),
  ];
  for (const day of days) {
    const ids = new Map<string, Set<string>>();
    for (const entry of entries) yield* answers(schema, entry, day, ask, ids, asked);
    for (const entry of byId(schema, ids)) yield* answers(schema, entry, day, ask, new Map(), asked, 0);
    for (const code of towns) {
      for (const name of ['plan', 'budget', 'network', 'council']) {
        const query = `{ ${name}Corrections(municipality: "${code}", first: 500) { edges { node { type record reason fields { name from to } source { title url locator original extracts } } } } }`;
        yield { where: query, text: await ask(query, day) };
      }
    }
  }
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && !type.name.startsWith('__'),
  );
  const missed = types.map(({ name }) => name).filter((name) => !asked.has(name));
  if (missed.length > 0) throw new Error(`The crawl found no way to ${missed.join(', ')}.`);
}

/** What each subgraph says when a router asks it directly, by the keys of its entities. */
export async function* crawlSubgraphs(
  hub: Hub,
  keys: Record<string, string[]>,
  days: (string | null)[],
): AsyncGenerator<Emitted> {
  for (const subgraph of hub.subgraphs) {
    const ask: AskText = async (query, asOf) => {
      const headers: Record<string, string> = asOf === null ? {} : { 'as-of': asOf };
      return JSON.stringify(await subgraph.execute({ document: parse(query), extensions: { headers } }));
    };
    for (const [type, ids] of Object.entries(keys)) {
      if (!subgraph.definition.references[type]) continue;
      const key = type === 'Municipality' ? 'ibgeCode' : type === 'State' ? 'code' : 'id';
      const things = ids.map((id) => `{ __typename: "${type}", ${key}: "${id}" }`).join(', ');
      const entry: Entry = {
        type,
        around: (selection) =>
          `{ _entities(representations: [${things}]) { ... on ${type} { ${selection} } } }`,
      };
      for (const day of days) {
        for await (const each of answers(subgraph.schema, entry, day, ask, new Map())) {
          yield { ...each, where: `${subgraph.name}: ${each.where}` };
        }
      }
    }
  }
}

interface Answer {
  data?: unknown;
  errors?: { extensions?: { code?: string } }[];
}

const entryAt = (type: string, field: string): Entry => ({
  type,
  around: (selection) => `{ ${field} { ${selection} } }`,
});

/** The root fields that take an id, for every id of their type that was told. */
function* byId(schema: GraphQLSchema, ids: ReadonlyMap<string, ReadonlySet<string>>): Generator<Entry> {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    if (field.args.length !== 1 || field.args[0]?.name !== 'id') continue;
    const type = String(field.type);
    for (const id of ids.get(type) ?? []) yield entryAt(type, `${field.name}(id: ${JSON.stringify(id)})`);
  }
}

async function* answers(
  schema: GraphQLSchema,
  entry: Entry,
  day: string | null,
  ask: AskText,
  ids: Map<string, Set<string>>,
  asked?: Set<string>,
  furthest?: number,
): AsyncGenerator<Emitted> {
  for (const query of questionsFrom(schema, entry, asked, furthest)) {
    const text = await ask(query, day);
    const { data, errors = [] } = JSON.parse(text) as Answer;
    // Fields that come back to where the question has been are refused; the same types have entries of their own.
    const isRefused = errors.some(({ extensions }) => extensions?.code === 'ROUND_TRIP');
    if (!data && !isRefused)
      throw new Error(`A question of the crawl was not answered: ${query}\n${text.slice(0, 500)}`);
    gather(data, ids);
    yield { where: `${query}${day ? ` as of ${day}` : ''}`, text };
  }
}

/** Notes the ids in an answer by the name of their type. */
function gather(value: unknown, ids: Map<string, Set<string>>): void {
  if (Array.isArray(value)) for (const each of value) gather(each, ids);
  else if (typeof value === 'object' && value !== null) {
    const record = value as Record<string, unknown>;
    const type = String(record['__typename']);
    const id = record['id'] ?? record[`${type}_id`];
    if (typeof id === 'string') ids.set(type, (ids.get(type) ?? new Set()).add(id));
    for (const each of Object.values(record)) gather(each, ids);
  }
}
