import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Hub } from '../../gateway/hub/index.ts';
import { aHub } from '../support/hub.ts';

const CROSSING = `query Crossing($code: ID!) { municipality(ibgeCode: $code) {
  name plans { title } fiscalYears { year total { amount } } councils { name meetings { date } } units { edges { node { name } } } } }`;

describe.each(['in-process', 'split'] as const)('a question that crosses all four subgraphs, %s', (mode) => {
  let hub: Hub;
  const asked: string[] = [];
  beforeAll(async () => {
    hub = await aHub('pglite', { mode, onSubgraphRequest: (subgraph) => asked.push(subgraph) });
  });
  afterAll(() => hub.close());

  test('goes to network first and then once to each of the others', async () => {
    asked.length = 0;
    const data = await hub.graph<{
      municipality: { plans: unknown[]; fiscalYears: unknown[]; councils: unknown[] };
    }>(CROSSING, { code: '0000000' });

    expect(data.municipality.plans).toHaveLength(2);
    expect(data.municipality.fiscalYears.length).toBeGreaterThan(0);
    expect(data.municipality.councils.length).toBeGreaterThan(0);
    expect(asked[0]).toBe('network');
    expect(asked.slice(1).toSorted()).toEqual(['budget', 'council', 'plan']);
  });

  test('is asked with the same number of requests for many municipalities', async () => {
    asked.length = 0;
    await hub.graph(
      `{ municipalities(first: 7) { edges { node { plans { id } fiscalYears { year } councils { id } } } } }`,
    );

    expect(asked[0]).toBe('network');
    expect(asked.slice(1).toSorted()).toEqual(['budget', 'council', 'plan']);
  });
});
