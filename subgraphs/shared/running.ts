import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { today, type Context } from './context.ts';
import { renewSearch } from './search/search-entries.ts';
import { openDatabase, type Backend, type Database, type OnStatement } from './database.ts';
import { executorOf, type SubgraphRequest } from './executor.ts';
import { buildSubgraph, type SubgraphDefinition, type SubgraphName } from './subgraph.ts';

/** A subgraph with its database open: it answers questions in this process. */
export interface RunningSubgraph {
  name: SubgraphName;
  definition: SubgraphDefinition;
  schema: GraphQLSchema;
  database: Database;
  /** What resolvers may use; with a day, as it was known then. */
  context: (asOf?: string | null) => Context;
  execute: (request: SubgraphRequest) => Promise<ExecutionResult>;
  close(): Promise<void>;
}

/** Opens a subgraph on a backend: builds its schema, migrates its tables. */
export async function runSubgraph(
  definition: SubgraphDefinition,
  backend: Backend,
  onStatement?: OnStatement,
): Promise<RunningSubgraph> {
  const { schema } = await buildSubgraph(definition);
  const database = await openDatabase(backend, definition, onStatement);
  // Another version of the program may have left entries of other things, or none.
  await database.fork().transactional((em) => renewSearch(em as never, { database, definition }));
  const context = (asOf: string | null = null) => ({
    rows: database.rows(asOf),
    today: asOf ?? today(),
    asOf,
  });
  return {
    name: definition.name,
    definition,
    schema,
    database,
    context,
    execute: executorOf(schema, context),
    close: () => database.close(),
  };
}
