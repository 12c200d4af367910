import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import { GraphQLError } from 'graphql';
import type { Context } from './context.ts';
import { publicError } from './errors.ts';
import type { RunningSubgraph } from './running.ts';

/** Serves one subgraph over HTTP on loopback, for a router. `port` 0 takes any that is free. */
export async function serveSubgraph(
  subgraph: RunningSubgraph,
  port: number,
): Promise<{ url: string; stop(): Promise<void> }> {
  const server = new ApolloServer<Context>({
    schema: subgraph.schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: (formatted, error) =>
      error instanceof GraphQLError ? publicError(error).toJSON() : formatted,
    plugins: [ApolloServerPluginInlineTraceDisabled()],
  });
  const { url } = await startStandaloneServer(server, {
    listen: { host: '127.0.0.1', port },
    context: async () => subgraph.context(),
  });
  return { url, stop: () => server.stop() };
}
