import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { ApolloServer, HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLError } from 'graphql';
import type { Context } from './context.ts';
import { distinctErrors, publicError } from './errors.ts';
import { asOfHeader } from './executor.ts';
import { keptFile } from './history/kept-file.ts';
import { ORIGINALS } from './history/original.ts';
import type { RunningSubgraph } from './running.ts';

const MAX_BODY_BYTES = 1024 * 1024;

/** Serves one subgraph over HTTP on loopback, for a router, and the files that it keeps. `port` 0 takes any that is free. */
export async function serveSubgraph(
  subgraph: RunningSubgraph,
  port: number,
): Promise<{ url: string; stop(): Promise<void> }> {
  const apollo = new ApolloServer<Context>({
    schema: subgraph.schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: (formatted, error) =>
      error instanceof GraphQLError ? publicError(error).toJSON() : formatted,
    plugins: [ApolloServerPluginInlineTraceDisabled(), eachErrorOnce],
  });
  await apollo.start();
  const server = createServer((request, response) => {
    const isFile = (request.url ?? '').startsWith(ORIGINALS);
    const answered = isFile
      ? sendFile(subgraph, request, response)
      : answer(apollo, subgraph, request, response);
    answered.catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  await new Promise<void>((listening, failed) =>
    server.once('error', failed).listen(port, '127.0.0.1', listening),
  );
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await apollo.stop();
    },
  };
}

const eachErrorOnce: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body } }) => {
      if (body.kind === 'single' && body.singleResult.errors) {
        body.singleResult.errors = distinctErrors(body.singleResult.errors);
      }
    },
  }),
};

async function answer(
  apollo: ApolloServer<Context>,
  subgraph: RunningSubgraph,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = 'GET', url = '/', headers } = request;
  if (Number(headers['content-length'] ?? 0) > MAX_BODY_BYTES) {
    response.writeHead(413).end();
    return;
  }
  const body = method === 'POST' ? (await buffer(request)).toString() : '';
  const names = new HeaderMap(Object.entries(headers).map(([name, value]) => [name, String(value)]));
  const {
    status,
    headers: answered,
    body: text,
  } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method,
      headers: names,
      search: new URL(url, 'http://subgraph.invalid').search,
      body: body === '' ? undefined : parsed(body),
    },
    context: async () => subgraph.context(asOfHeader(headers)),
  });
  response.writeHead(status ?? 200, Object.fromEntries(answered));
  if (text.kind === 'complete') response.end(text.string);
  else await pipeline(text.asyncIterator, response);
}

/** A body that is no JSON is left for Apollo to refuse in its own words. */
function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

/** Sends a kept file to the gateway, with what is to be said of it in headers. */
async function sendFile(subgraph: RunningSubgraph, { url = '' }: IncomingMessage, response: ServerResponse) {
  const file = await keptFile(subgraph.database, url.slice(ORIGINALS.length));
  if (!file) {
    response.writeHead(404).end();
    return;
  }
  const { parts, ...said } = file;
  response.writeHead(200, { 'x-file': encodeURIComponent(JSON.stringify(said)) });
  if (file.isWithheld) response.end();
  else await pipeline(parts, response);
}
