import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Gateway } from '../gateway.ts';
import type { Graph } from '../graph.ts';
import type { Versions } from '../versions.ts';
import { api } from './api.ts';
import { findService } from './find-service.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { ORIGINALS, originals, type ServedFile } from './originals.ts';
import { search } from './search.ts';
import type { StaticSite } from './static-site.ts';

/** What the server serves. `isReady` turns `/ready` to 200. */
export interface ServerOptions {
  gateway: Gateway;
  graph: Graph;
  site: StaticSite | null;
  versions: () => Versions;
  today: () => string;
  program: string;
  isReady: () => boolean;
  /** Finds a kept file by the SHA-256 of its bytes. */
  keptFile: (sha256: string) => Promise<ServedFile | null>;
  metrics?: Metrics;
}

/** How long a connection without a request is kept, in ms: longer than a proxy in front of the hub keeps it, which is a minute. */
const KEEP_ALIVE = 65_000;

type Route = (request: IncomingMessage, response: ServerResponse) => unknown;

/** One server for the API, the site and its own health. Not listening yet. */
export function createHubServer(options: ServerOptions): Server {
  const { gateway, graph, site, versions, today, program, isReady } = options;
  const metrics = options.metrics ?? createMetrics();
  const sendOriginal = originals(options.keptFile);
  const routes = new Map<string, Route>([
    ['/graphql', api({ gateway, versions, today, metrics })],
    // Pages carry their icon; a browser that shows an answer of the API asks for this one.
    ['/favicon.ico', (_, response) => response.writeHead(204, { 'cache-control': 'max-age=86400' }).end()],
    ['/health', (_, response) => text(response, 200, 'ok')],
    [
      '/ready',
      (_, response) => (isReady() ? text(response, 200, 'ready') : text(response, 503, 'not ready')),
    ],
    [
      '/version',
      (_, response) => text(response, 200, JSON.stringify({ program, ...versions() }), 'application/json'),
    ],
    [
      '/metrics',
      async (_, response) =>
        text(response, 200, await metrics.registry.metrics(), metrics.registry.contentType),
    ],
  ]);
  if (site) {
    for (const [path, answer] of [
      ['/busca/', search(graph, site.folder)],
      ['/servicos/', findService(graph, site.folder)],
    ] as const) {
      routes.set(path, async (request, response) => {
        if (!(await answer(request, response))) site.answer(request, response);
      });
    }
  }

  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    const route = path.startsWith(ORIGINALS) ? sendOriginal : routes.get(path);
    const done = metrics.requests.startTimer({ route: routes.has(path) ? path : route ? ORIGINALS : 'site' });
    response.once('close', () => done({ status: String(response.statusCode) }));
    void run(
      route ?? ((req, res) => (site ? site.answer(req, res) : text(res, 404, 'not found'))),
      request,
      response,
    );
  });
  server.keepAliveTimeout = KEEP_ALIVE;
  return server;
}

async function run(route: Route, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    await route(request, response);
  } catch (error) {
    if (isGone(error)) return;
    console.error(error);
    if (!response.headersSent) text(response, 500, 'Something went wrong here. It was logged.');
    else response.destroy();
  }
}

/** Whether whoever asked went away before all was sent: nothing is wrong here. */
const isGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';

const text = (response: ServerResponse, status: number, body: string, type = 'text/plain; charset=utf-8') =>
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
