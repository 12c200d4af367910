import type { ExecutionRequest } from '@graphql-tools/utils';
import {
  closeBackend,
  openBackend,
  type Backend,
  type OnStatement,
} from '../../subgraphs/shared/database.ts';
import { runSubgraph, type RunningSubgraph } from '../../subgraphs/shared/running.ts';
import type { SubgraphDefinition } from '../../subgraphs/shared/subgraph.ts';
import { createGateway, type Gateway, type Subgraphs } from '../gateway.ts';
import { graphOf, type Graph } from '../graph.ts';
import { definitions as allDefinitions } from '../../subgraphs/index.ts';
import { importFile, type ImportReport, type ImportRequest } from './import-file.ts';
import { lockFolder } from './folder-lock.ts';
import { loadSample } from './sample.ts';

export { onEnd } from './ending.ts';
export { today } from '../../subgraphs/shared/context.ts';
export { ImportRefused } from '../../subgraphs/shared/import/problem.ts';

/** Where the hub keeps its data and how its gateway reaches the subgraphs. */
export interface HubOptions {
  supergraph: string;
  databaseUrl?: string | undefined;
  /** PGlite's folder; null keeps everything in memory, for tests. */
  dataDir: string | null;
  mode?: Subgraphs['mode'];
  definitions?: readonly SubgraphDefinition[];
  onSubgraphRequest?: (subgraph: string, request: ExecutionRequest) => void;
  onStatement?: OnStatement;
}

/** The four subgraphs on one database behind one gateway, and the imports that write to them. */
export interface Hub {
  gateway: Gateway;
  /** Asks the combined graph, as the site and the imports do. */
  graph: Graph;
  subgraphs: readonly RunningSubgraph[];
  /** Imports one public file; imports wait for each other. */
  importFile(request: ImportRequest): Promise<ImportReport>;
  /** Writes the sample into an empty database; says how many files, 0 when there was data already. */
  loadSample(options: { withReference: boolean }): Promise<number>;
  close(): Promise<void>;
}

/** Opens the hub: locks the data folder, opens the database, migrates, starts the subgraphs and the gateway. */
export async function openHub(options: HubOptions): Promise<Hub> {
  const unlock = options.dataDir && !options.databaseUrl ? await lockFolder(options.dataDir) : null;
  const backend = await openBackend(options);
  const subgraphs: RunningSubgraph[] = [];
  for (const definition of options.definitions ?? allDefinitions) {
    subgraphs.push(await runSubgraph(definition, backend, options.onStatement));
  }
  const reached = await reach(subgraphs, options.mode ?? 'in-process');
  const gateway = createGateway({ ...options, subgraphs: reached.subgraphs });
  const graph = graphOf(gateway);

  let previous: Promise<unknown> = Promise.resolve();
  const inTurn = <R>(work: () => Promise<R>): Promise<R> => {
    const turn = previous.then(work, work);
    previous = turn.catch(() => undefined);
    return turn;
  };

  return {
    gateway,
    graph,
    subgraphs,
    importFile: (request) => inTurn(() => importFile({ subgraphs, graph }, request)),
    loadSample: (choice) => inTurn(() => loadSample({ subgraphs, graph }, choice)),
    async close() {
      await previous;
      await gateway[Symbol.asyncDispose]();
      await reached.stop();
      await closeAll(subgraphs, backend);
      await unlock?.();
    },
  };
}

async function closeAll(subgraphs: RunningSubgraph[], backend: Backend): Promise<void> {
  for (const subgraph of subgraphs) await subgraph.close();
  await closeBackend(backend);
}

/** In this process by function calls, or, in split mode, each as a server of its own on a free port. */
async function reach(
  running: RunningSubgraph[],
  mode: Subgraphs['mode'],
): Promise<{ subgraphs: Subgraphs; stop(): Promise<void> }> {
  if (mode === 'in-process') {
    const execute = Object.fromEntries(running.map((subgraph) => [subgraph.name, subgraph.execute]));
    return { subgraphs: { mode, execute }, stop: async () => undefined };
  }
  const { serveSubgraph } = await import('../../subgraphs/shared/server.ts');
  const servers = await Promise.all(running.map((subgraph) => serveSubgraph(subgraph, 0)));
  const urls = Object.fromEntries(running.map(({ name }, index) => [name, servers[index]?.url ?? '']));
  return {
    subgraphs: { mode, urls },
    stop: async () => {
      await Promise.all(servers.map((server) => server.stop()));
    },
  };
}
