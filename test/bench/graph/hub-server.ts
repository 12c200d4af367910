import { openHub, today } from '../../../gateway/hub/index.ts';
import { createHubServer } from '../../../gateway/server/index.ts';
import { createMetrics } from '../../../gateway/server/metrics.ts';
import { programVersion, supergraph } from '../../../gateway/settings.ts';
import { VersionWatch } from '../../../gateway/versions.ts';
import type { MakeServer } from './server.ts';

/** The hub as `npm start` puts it together on PostgreSQL, without the site. */
export const makeServer: MakeServer = async (databaseUrl) => {
  const metrics = createMetrics();
  const hub = await openHub({
    supergraph: supergraph(),
    dataDir: null,
    databaseUrl,
    onSubgraphRequest: (subgraph) => metrics.subgraphRequests.inc({ subgraph }),
  });
  const watch = await VersionWatch.begin(hub.graph, 1000);
  return createHubServer({
    gateway: hub.gateway,
    graph: hub.graph,
    site: null,
    versions: () => watch.current,
    today,
    program: programVersion(),
    isReady: () => true,
    keptFile: hub.keptFile,
    metrics,
  });
};
