import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { installPostgraphile } from './postgraphile-package.ts';
import type { MakeServer } from './server.ts';

/** The few parts of PostGraphile that are used here; it is no dependency of the project, so its types are not there. */
interface PostGraphile {
  postgraphile: (preset: object) => {
    createServ(grafserv: unknown): { addTo(server: Server): Promise<void> };
  };
  PostGraphileAmberPreset: object;
  makePgService: (options: { connectionString: string; schemas: string[] }) => object;
  jsonPgSmartTags: (tags: object) => object;
  grafserv: unknown;
}

// The municipality's page as a connection like ours, the years of each as a plain list like ours.
const TAGS = {
  class: {
    'network.municipality': {
      tags: { behavior: ['+connection'] },
      attribute: { search_name: { tags: { behavior: ['+orderBy'] } } },
    },
    'budget.fiscal_year': {
      tags: {
        foreignKey: '(ibge_code) references network.municipality (id)|@foreignSimpleFieldName fiscalYears',
      },
      attribute: { year: { tags: { behavior: ['+orderBy'] } } },
    },
  },
};

/** PostGraphile 5 on node:http, as its documentation sets it up for production, on the same two schemas. */
export const makeServer: MakeServer = async (databaseUrl) => {
  const { postgraphile, PostGraphileAmberPreset, makePgService, jsonPgSmartTags, grafserv } = load();
  const instance = postgraphile({
    extends: [PostGraphileAmberPreset],
    plugins: [jsonPgSmartTags({ version: 1, config: TAGS })],
    pgServices: [makePgService({ connectionString: databaseUrl, schemas: ['network', 'budget'] })],
    schema: { defaultBehavior: '-connection +list' },
    grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
    grafast: { explain: false },
  });
  const server = createServer();
  await instance.createServ(grafserv).addTo(server);
  return server;
};

function load(): PostGraphile {
  const require = createRequire(join(installPostgraphile(), 'package.json'));
  return {
    ...require('postgraphile'),
    ...require('postgraphile/presets/amber'),
    ...require('postgraphile/adaptors/pg'),
    ...require('postgraphile/utils'),
    ...require('postgraphile/grafserv/node'),
  };
}
