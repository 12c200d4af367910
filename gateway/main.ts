import type { AddressInfo } from 'node:net';
import { FolderBusy } from './hub/folder-lock.ts';
import { serveImports } from './hub/import-socket.ts';
import { onEnd, openHub, today, type Hub } from './hub/index.ts';
import { createHubServer } from './server/index.ts';
import { createMetrics } from './server/metrics.ts';
import { checkPort, PortBusy } from './server/port.ts';
import { StaticSite } from './server/static-site.ts';
import { programVersion, settings, supergraph } from './settings.ts';
import { SiteRenderer } from './site-renderer.ts';
import { VersionWatch } from './versions.ts';

// npm start: opens the database, loads the sample into an empty one, serves the API, renders and serves the site.
const { port, host, dataDir, databaseUrl, siteDir, isSplit, withReference } = settings();
const metrics = createMetrics();
const stops: (() => unknown)[] = [];
let isReady = false;
let isStopping = false;

onEnd(() => stop(0));
try {
  await start();
} catch (error) {
  if (error instanceof FolderBusy)
    console.error(`${error.message}\nPare-o, ou escolha outra pasta com DATA_DIR.`);
  else console.error(error instanceof PortBusy ? error.message : error);
  await stop(1);
}

async function start(): Promise<void> {
  await checkPort(host, port);
  console.log(`Abrindo o banco de dados (${databaseUrl ? 'PostgreSQL' : `PGlite em ${dataDir}`})…`);
  const hub = await openHub({
    supergraph: supergraph(),
    dataDir,
    databaseUrl,
    mode: isSplit ? 'split' : 'in-process',
    onSubgraphRequest: (subgraph) => metrics.subgraphRequests.inc({ subgraph }),
  });
  stops.push(() => hub.close());
  const files = await hub.loadSample({ withReference });
  if (files > 0) console.log(`Banco vazio: ${files} arquivos de exemplo e de referência importados.`);

  // On a server that others write to, changes are found by asking; on PGlite every change passes through here.
  const watch = await VersionWatch.begin(hub.graph, databaseUrl ? 1000 : null);
  stops.push(() => watch.end());

  const site = new StaticSite(siteDir);
  const server = createHubServer({
    gateway: hub.gateway,
    graph: hub.graph,
    site,
    versions: () => watch.current,
    today,
    program: programVersion(),
    isReady: () => isReady,
    keptFile: hub.keptFile,
    metrics,
  });
  await new Promise<void>((listening, failed) => server.once('error', failed).listen(port, host, listening));
  stops.push(() => {
    server.closeAllConnections();
    return new Promise((closed) => server.close(closed));
  });
  const address = `http://${host}:${(server.address() as AddressInfo).port}`;

  if (!databaseUrl) {
    const seen = async <R>(work: Promise<R>): Promise<R> => {
      const result = await work;
      await watch.refresh();
      return result;
    };
    const afterImport: Hub = {
      ...hub,
      importFile: (...given) => seen(hub.importFile(...given)),
      undoRun: (...given) => seen(hub.undoRun(...given)),
    };
    const imports = await serveImports(afterImport, dataDir);
    stops.push(() => new Promise((closed) => imports.close(closed)));
  }

  const renderer = new SiteRenderer(`${address}/graphql`, siteDir, (isRendered) => {
    metrics.renderings.inc({ result: isRendered ? 'done' : 'failed' });
    metrics.siteIsCurrent.set(isRendered ? 1 : 0);
  });
  stops.push(() => renderer.stop());
  // A rendering asks for everything once; what that left behind in memory is given back (--expose-gc).
  const render = () => renderer.render().finally(() => globalThis.gc?.());
  watch.onChange(() => void render());
  // A site from before is served while a newer one is rendered; only the first one has to be waited for.
  const rendering = render();
  if (!site.isThere && !(await rendering)) {
    if (isStopping) return;
    throw new Error('O site não pôde ser montado; veja o motivo acima.');
  }
  isReady = true;
  console.log(`
SUAS às claras está no ar:
  site        ${address}/
  API         ${address}/graphql
  explorador  ${address}/dados/api/explorador/
  saúde       ${address}/health  ${address}/ready  ${address}/metrics`);
}

async function stop(code: number): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  isReady = false;
  for (const end of stops.toReversed()) await end();
  process.exit(code);
}
