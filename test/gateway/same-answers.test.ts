import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../gateway/graph.ts';
import { openHub, type Hub } from '../../gateway/hub/index.ts';
import { supergraph } from '../../gateway/settings.ts';
import { freshDatabase } from '../support/fresh-database.ts';
import { aHub } from '../support/hub.ts';
import { splitProcesses } from '../support/split.ts';
import { QUESTIONS } from './questions.ts';

const graphs: Record<string, Graph> = {};
const ends: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  const keep = (name: string, hub: Hub) => {
    graphs[name] = hub.graph;
    ends.push(() => hub.close());
  };
  keep('PGlite, in process', await aHub('pglite'));
  keep('PGlite, four servers in one process', await aHub('pglite', { mode: 'split' }));

  const databaseUrl = await freshDatabase();
  const hub = await openHub({ supergraph: supergraph(), dataDir: null, databaseUrl });
  await hub.loadSample({ withReference: false });
  keep('PostgreSQL, in process', hub);
  const processes = await splitProcesses(databaseUrl);
  graphs['PostgreSQL, five processes'] = processes.graph;
  ends.push(() => processes.stop());
});
afterAll(async () => {
  for (const end of ends) await end();
});

describe.each(Object.entries(QUESTIONS))('%s', (_, { query, variables }) => {
  test('has one answer, whatever the mode and the database', async () => {
    const answers = await Promise.all(Object.values(graphs).map((graph) => graph(query, variables)));
    const [first, ...others] = answers;

    expect(answers).toHaveLength(4);
    expect(JSON.stringify(first).length).toBeGreaterThan(20);
    for (const [index, other] of others.entries())
      expect(other, Object.keys(graphs)[index + 1]).toEqual(first);
  });
});
