import 'reflect-metadata';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import type { EntityClass } from '@mikro-orm/core';
import { isObjectType, parse, type GraphQLSchema } from 'graphql';
import { buildSchema, createResolversMap, getMetadataStorage, type NonEmptyArray } from 'type-graphql';
import type { Context } from './context.ts';
import type { Finding } from './finding.ts';
import { correctionsOf } from './history/corrections.ts';
import type { Recording } from './history/recording.ts';
import type { Layout } from './import/layout.ts';
import type { Searchable } from './search/search-entries.ts';
import { SearchCounts } from './search/search-hit.ts';
import { searchOf } from './search/search.ts';
import { SourceOriginal } from './source.ts';
import type { Counts } from './suppression/counts.ts';
import { hiddenCountsOf } from './suppression/hidden-counts.ts';
import { SourceExtracts } from './source-extract.ts';

/** The names of the four owners of data; each is a folder, a database schema and a subgraph. */
export const SUBGRAPH_NAMES = ['plan', 'budget', 'network', 'council'] as const;
export type SubgraphName = (typeof SUBGRAPH_NAMES)[number];

/** Finds an entity of this subgraph that another subgraph names by its key; null when there is none. */
type ReferenceResolver = (key: Record<string, string>, context: Context) => unknown;

/** All that makes a subgraph: its types, its tables and the public files that it reads. */
export interface SubgraphDefinition {
  name: SubgraphName;
  resolvers: NonEmptyArray<Function>;
  /** Types that no field returns directly, such as the members of a union. */
  orphanedTypes?: Function[];
  references: Record<string, ReferenceResolver>;
  entities: EntityClass<object>[];
  migrations: { name: string; class: MigrationClass }[];
  /** What the graph shows under another name than the table has, for the log of corrections. */
  publishedAs?: PublishedAs[];
  /** What its corrections are of, in Portuguese: "dos planos e relatórios". */
  subject: string;
  /** What of its data can be found by words. */
  search: readonly Searchable[];
  /** What must not be seen in any past state once it is protected. */
  concealed?: Concealment[];
  /** What of its data counts people or families, for the decision what must be hidden. */
  counts?: Counts;
  /** Works out anew what is stored and depends on rows that a run changed, whatever file they came from. */
  follow?: (recording: Recording) => Promise<void>;
  /** What does not fit in the rows of a file, named to the person who imports it; the graph shows the same. */
  findings?: (read: ReadRows) => Finding[];
  /** The public files that this subgraph takes its part from. */
  layouts: Layout[];
  /** Lists that everything else hangs on, such as the municipalities of the country; tests may leave them out. */
  reference?: URL[];
  /** Small files of facts for an empty database, in the order of import. */
  samples: URL[];
}

/** The rows of an entity that a file brings; columns that it does not speak of are null. */
type ReadRows = <T extends object>(entity: EntityClass<T>) => T[];

/** An entity whose type is another class, or whose columns (by property) resolvers show as fields of other names. */
export interface PublishedAs {
  entity: EntityClass<object>;
  type?: Function;
  fields?: Readonly<Record<string, string>>;
  /** What its rows are called in Portuguese, where the graph shows no type of them: "Bairro de unidade". */
  term?: string;
  /** The entity whose row of the same id says in which place of the document this one's values stand. */
  placedBy?: EntityClass<{ id: string; sourceId: string | null; locator: string | null }>;
  /** Columns that are shown only while another one, a reason, is empty: coordinates while the point has no gap. */
  hiddenBy?: Readonly<Record<string, string>>;
}

/**
 * Rows that are protected, as SQL on a row "t", and tables whose rows of the same id, or of one that begins with it and
 * a slash, may then never have been seen.
 */
export interface Concealment {
  entity: EntityClass<object>;
  where: string;
  wholly?: EntityClass<object>[];
}

type MigrationClass = (typeof import('@mikro-orm/migrations'))['Migration'] extends abstract new (
  ...args: infer A
) => infer M
  ? new (...args: A) => M
  : never;

const FEDERATION = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires"])`;

/** The federated schema of a subgraph and its text. Nothing is opened: this needs no database. */
export async function buildSubgraph(
  definition: SubgraphDefinition,
): Promise<{ sdl: string; schema: GraphQLSchema }> {
  const plain = await buildSchema({
    resolvers: [
      ...definition.resolvers,
      SourceOriginal,
      SourceExtracts,
      correctionsOf(definition.name, definition.subject),
      searchOf(definition.name, definition.subject, definition.search),
      SearchCounts,
      ...(definition.counts ? [hiddenCountsOf(definition.name)] : []),
    ],
    orphanedTypes: definition.orphanedTypes ?? [],
    validate: false,
    skipCheck: true,
  });
  const query = plain.getQueryType();
  if (query) query.description = 'Consulta: por onde se começa a perguntar. Nada aqui muda dado algum.';
  const sdl = `${FEDERATION}\n\n${printSchemaWithDirectives(plain)}\n`;
  const resolvers: Record<string, object> = computedFields(plain);
  // type-graphql makes a promise of a union's `resolveType`, which compiled questions (executor.ts) do not wait for.
  for (const { name, resolveType } of getMetadataStorage().unions) {
    if (resolveType && plain.getType(name)) resolvers[name] = { __resolveType: resolveType };
  }
  for (const [type, find] of Object.entries(definition.references)) {
    resolvers[type] = { ...resolvers[type], __resolveReference: find };
  }
  return { sdl, schema: buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]) };
}

/**
 * The resolvers without those that only read a property of the same name, which type-graphql makes for every other
 * field: rows are plain objects, and compiled questions read a property much faster than they call a function.
 */
function computedFields(plain: GraphQLSchema): Record<string, object> {
  const { fieldResolvers, fields: allFields, objectTypes } = getMetadataStorage();
  const nameOf = new Map<unknown, string>(objectTypes.map(({ target, name }) => [target, name]));
  const kept = new Set([
    ...fieldResolvers.map(
      ({ getObjectType, schemaName }) => `${nameOf.get(getObjectType?.())}.${schemaName}`,
    ),
    // A field that has another name than its property needs its resolver too.
    ...allFields.flatMap(({ target, name, schemaName }) =>
      name === schemaName ? [] : `${nameOf.get(target)}.${schemaName}`,
    ),
  ]);
  const isKept = (type: string, field: string) => field.startsWith('__') || kept.has(`${type}.${field}`);

  const all: [string, object][] = Object.entries(createResolversMap(plain));
  return Object.fromEntries(
    all.map(([name, fields]) => {
      const type = plain.getType(name);
      if (!isObjectType(type) || type === plain.getQueryType()) return [name, fields];
      return [name, Object.fromEntries(Object.entries(fields).filter(([field]) => isKept(name, field)))];
    }),
  );
}
