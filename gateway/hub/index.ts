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
import { keptFile, type KeptFile } from '../../subgraphs/shared/history/kept-file.ts';
import { backup, restore } from './backup.ts';
import { importFile, type ImportReport, type ImportRequest } from './import-file.ts';
import { ledger, type LedgerRun } from './ledger.ts';
import { alone } from './run-lock.ts';
import { undoRun, type UndoRequest } from './undo-run.ts';
import { lockFolder } from './folder-lock.ts';
import { loadSample } from './sample.ts';
import { settleRestored } from './settled-restore.ts';

export { onEnd, today } from './process.ts';
export { refuseTooLarge } from '../../subgraphs/shared/import/file/public-file.ts';
export { calendarDate } from '../../subgraphs/shared/import/numbers.ts';
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
  /** The clock that imports are dated by. */
  now?: () => Date;
}

type OnProgress = (text: string) => void;

/** The four subgraphs on one database behind one gateway, and the imports that write to them. */
export interface Hub {
  gateway: Gateway;
  /** Asks the combined graph, as the site and the imports do. */
  graph: Graph;
  subgraphs: readonly RunningSubgraph[];
  /** Imports one public file; imports wait for each other. */
  importFile(request: ImportRequest, onProgress?: OnProgress): Promise<ImportReport>;
  /** Takes an import back, as an import of its own. */
  undoRun(request: UndoRequest, onProgress?: OnProgress): Promise<ImportReport>;
  /** All imports, newest first. */
  ledger(): Promise<LedgerRun[]>;
  /** A file that figures were read from, by the SHA-256 of its bytes; null when nobody kept it. */
  keptFile: (sha256: string) => Promise<KeptFile | null>;
  /** Writes everything into one file; says how many rows. */
  backup(path: string): Promise<number>;
  /** Puts a backup in the place of everything; data that is there is only replaced when that is asked for. */
  restore(path: string, isReplacing: boolean): Promise<number>;
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

  const { now = () => new Date() } = options;
  let previous: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  const inTurn = <R>(work: () => Promise<R>, onProgress: OnProgress = () => undefined): Promise<R> => {
    if (waiting > 0) onProgress('Outra importação está em curso; esta espera por ela…');
    waiting += 1;
    const turn = previous.then(() => alone(subgraphs, work, onProgress)).finally(() => (waiting -= 1));
    previous = turn.catch(() => undefined);
    return turn;
  };
  const parts = { subgraphs, graph, now };

  return {
    gateway,
    graph,
    subgraphs,
    importFile: (request, onProgress) =>
      inTurn(() => importFile({ ...parts, onProgress }, request), onProgress),
    undoRun: (request, onProgress) => inTurn(() => undoRun({ ...parts, onProgress }, request), onProgress),
    ledger: () => ledger(subgraphs, waiting > 0),
    keptFile: async (sha256) => {
      const found = await Promise.all(subgraphs.map(({ database }) => keptFile(database, sha256)));
      const files = found.filter((file) => file !== null);
      // What one subgraph withholds or leaves out no other may give away.
      return (
        files.find(({ isWithheld }) => isWithheld) ?? files.find(({ isCopy }) => isCopy) ?? files[0] ?? null
      );
    },
    backup: (path) => inTurn(() => backup(subgraphs, path, now())),
    restore: (path, isReplacing) =>
      inTurn(async () => {
        const rows = await restore(subgraphs, path, isReplacing);
        await settleRestored(subgraphs, path, now());
        return rows;
      }),
    loadSample: (choice) => inTurn(() => loadSample(parts, choice)),
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
