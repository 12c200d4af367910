import type { AddressInfo } from 'node:net';
import { createGateway } from './gateway.ts';
import { graphOf } from './graph.ts';
import { onEnd, today } from './hub/process.ts';
import { createHubServer } from './server/index.ts';
import { remoteOriginals } from './server/remote-originals.ts';
import { StaticSite } from './server/static-site.ts';
import { programVersion, settings, supergraph } from './settings.ts';
import { VersionWatch } from './versions.ts';

// npm run gateway: the gateway alone, for subgraphs that run as servers of their own (npm run subgraph -- NAME).
const { port, host, siteDir } = settings();
const urls = Object.fromEntries(
  ['plan', 'budget', 'network', 'council'].map((name, index) => [
    name,
    process.env[`${name.toUpperCase()}_URL`] ?? `http://127.0.0.1:${4001 + index}/`,
  ]),
);
const gateway = createGateway({ supergraph: supergraph(), subgraphs: { mode: 'split', urls } });
const graph = graphOf(gateway);
const watch = await VersionWatch.begin(graph, 1000).catch((error: unknown) => {
  console.error(
    `The subgraphs do not answer at ${Object.values(urls).join(', ')}. Start each with "npm run subgraph -- NAME".`,
  );
  throw error;
});

const server = createHubServer({
  gateway,
  graph,
  site: new StaticSite(siteDir),
  versions: () => watch.current,
  today,
  program: programVersion(),
  isReady: () => watch.isAnswered,
  keptFile: remoteOriginals(Object.values(urls)),
});
server.listen(port, host, () => {
  const { port: listening } = server.address() as AddressInfo;
  console.log(`API: http://${host}:${listening}/graphql, asking ${Object.values(urls).join(', ')}`);
});

async function stop(): Promise<void> {
  watch.end();
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  await gateway[Symbol.asyncDispose]();
  process.exit(0);
}
onEnd(stop);
