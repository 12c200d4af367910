import { composeServices, compositionHasErrors } from '@theguild/federation-composition';
import { buildSchema, lexicographicSortSchema, parse, printSchema } from 'graphql';
import { buildSubgraph, type SubgraphDefinition } from '../subgraphs/shared/subgraph.ts';

/** Every generated file of `schema/`, by its name. */
export type SchemaFiles = Record<string, string>;

/**
 * The schema's files: one SDL a subgraph, the supergraph that routers run on, and the graph that the public sees.
 * Throws with all problems when the subgraphs do not fit together.
 */
export async function composeSchema(definitions: readonly SubgraphDefinition[]): Promise<SchemaFiles> {
  const services = await Promise.all(
    definitions.map(async (definition) => {
      const { sdl } = await buildSubgraph(definition);
      return { name: definition.name, sdl, typeDefs: parse(sdl), url: `http://${definition.name}.invalid/` };
    }),
  );
  const result = composeServices(services);
  if (compositionHasErrors(result)) {
    throw new Error(
      `The subgraphs do not compose:\n${result.errors.map(({ message }) => `- ${message}`).join('\n')}`,
    );
  }
  const publicSchema = lexicographicSortSchema(buildSchema(result.publicSdl));
  return {
    ...Object.fromEntries(services.map(({ name, sdl }) => [`${name}.graphql`, sdl])),
    'supergraph.graphql': `${result.supergraphSdl.trim()}\n`,
    'public.graphql': `${printSchema(publicSchema)}\n`,
  };
}
