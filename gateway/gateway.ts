import { createGatewayRuntime, type GatewayRuntime } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler as rustPlanner } from '@graphql-hive/router-runtime';
import http from '@graphql-mesh/transport-http';
import type { ExecutionRequest } from '@graphql-tools/utils';
import type { DocumentNode, ExecutionResult } from 'graphql';
import { lastCheck } from './last-check.ts';
import { limits } from './limits.ts';

/** Answers a question put to one subgraph in this process. */
type LocalExecute = (request: {
  document: DocumentNode;
  variables?: Record<string, unknown> | undefined;
  extensions?: { headers?: Record<string, string> } | undefined;
}) => Promise<ExecutionResult> | ExecutionResult;

/** Where the subgraphs are: functions in this process, or addresses. */
export type Subgraphs =
  | { mode: 'in-process'; execute: Record<string, LocalExecute> }
  | { mode: 'split'; urls: Record<string, string> };

/** Told of each question that goes to a subgraph. */
export type OnSubgraphRequest = (subgraph: string, request: ExecutionRequest) => void;

export type Gateway = GatewayRuntime;

interface SubgraphExecution {
  subgraphName: string;
  executionRequest: ExecutionRequest;
}

/**
 * The gateway of a supergraph. Plans are made by the Rust planner; errors that are not meant for the public are
 * masked; depth, size and aliases are limited.
 */
export function createGateway(options: {
  supergraph: string;
  subgraphs: Subgraphs;
  onSubgraphRequest?: OnSubgraphRequest;
}): Gateway {
  const { supergraph, subgraphs, onSubgraphRequest } = options;
  return createGatewayRuntime({
    supergraph,
    unifiedGraphHandler: rustPlanner,
    ...(subgraphs.mode === 'in-process' ? inProcess(subgraphs.execute) : split(subgraphs.urls)),
    propagateHeaders: {
      fromClientToSubgraphs: ({ request }) => {
        const asOf = request.headers.get('as-of');
        return asOf === null ? {} : { 'as-of': asOf };
      },
    },
    logging: 'error',
    landingPage: false,
    graphiql: false,
    // The server in front answers for other origins, and nobody reads the number that each question would get.
    cors: false,
    requestId: false,
    // Answers are kept by data version in answers.ts; merging of equal requests in flight adds nothing to that.
    inboundInflightRequestDeduplication: false,
    plugins: () => [
      ...limits(supergraph),
      lastCheck(),
      bodyAsText,
      ...(onSubgraphRequest
        ? [
            {
              onSubgraphExecute({ subgraphName, executionRequest }: SubgraphExecution): void {
                onSubgraphRequest(subgraphName.toLowerCase(), executionRequest);
              },
            },
          ]
        : []),
    ],
  });
}

/**
 * Lets the gateway read a question's text as it is. It would otherwise pipe each body through a stream, only to count
 * bytes that the server (MAX_BODY_BYTES) has counted; a request that shows no stream is spared that.
 */
const bodyAsText = {
  onRequestParse({ request }: { request: Request }): void {
    Object.defineProperty(request, 'body', { value: null });
  },
};

function inProcess(execute: Record<string, LocalExecute>) {
  const transport = {
    getSubgraphExecutor: ({ subgraphName }: { subgraphName: string }) => {
      const answer = execute[subgraphName.toLowerCase()];
      if (!answer) throw new Error(`no subgraph "${subgraphName}" runs in this process`);
      return answer;
    },
  };
  return {
    transports: { local: transport },
    transportEntries: { '*': { kind: 'local' } },
  } as object;
}

function split(urls: Record<string, string>) {
  return {
    transports: { http },
    transportEntries: Object.fromEntries(
      Object.entries(urls).map(([name, location]) => [name, { kind: 'http', location }]),
    ),
  } as object;
}
