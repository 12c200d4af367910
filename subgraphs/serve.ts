import { definitions } from './index.ts';
import { closeBackend, openBackend } from './shared/database.ts';
import { onEnd } from './shared/ending.ts';
import { runSubgraph } from './shared/running.ts';
import { serveSubgraph } from './shared/server.ts';
import { SUBGRAPH_NAMES } from './shared/subgraph.ts';

// npm run subgraph -- NAME: one subgraph as an Apollo Server of its own, on PostgreSQL.
const [name] = process.argv.slice(2);
const index = definitions.findIndex((definition) => definition.name === name);
const definition = definitions[index];
const databaseUrl = process.env['DATABASE_URL'];

if (!definition) {
  console.error(`"${name ?? ''}" is no subgraph. Use one of: ${SUBGRAPH_NAMES.join(', ')}.`);
  process.exitCode = 2;
} else if (!databaseUrl) {
  console.error(
    'A subgraph of its own needs a PostgreSQL server that all of them share: set DATABASE_URL. ' +
      'On PGlite, whose folder belongs to one process, use GATEWAY_MODE=split npm start.',
  );
  process.exitCode = 2;
} else {
  const backend = await openBackend({ databaseUrl, dataDir: null });
  const subgraph = await runSubgraph(definition, backend);
  const port = Number(process.env['PORT'] ?? 4001 + SUBGRAPH_NAMES.indexOf(definition.name));
  const server = await serveSubgraph(subgraph, port);
  console.log(`${definition.name}: ${server.url}`);

  const stop = async () => {
    await server.stop();
    await subgraph.close();
    await closeBackend(backend);
    process.exit(0);
  };
  onEnd(stop);
}
