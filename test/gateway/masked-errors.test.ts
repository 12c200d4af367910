import { afterAll, expect, test } from 'vitest';
import type { Hub } from '../../gateway/hub/index.ts';
import { aHub } from '../support/hub.ts';

const hubs: Hub[] = [];
afterAll(async () => {
  for (const hub of hubs) await hub.close();
});

test.each(['in-process', 'split'] as const)(
  'a fault of the database is told to nobody outside, %s',
  async (mode) => {
    const hub = await aHub('pglite', { mode });
    hubs.push(hub);
    const network = hub.subgraphs.find(({ name }) => name === 'network');
    await network?.database.fork().execute('drop table network.indicator cascade');

    const response = await hub.gateway.fetch('http://hub.invalid/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ municipality(ibgeCode: "3136702") { indicators { code } } }' }),
    });
    const text = await response.text();

    expect(JSON.parse(text).errors).toHaveLength(1);
    expect(text).not.toMatch(/relation|select|network\.|\.ts|stack/i);
  },
);
