import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { council } from '../../subgraphs/council/index.ts';
import { oneSubgraph, type OneSubgraph } from '../budget/one-subgraph.ts';

let subgraph: OneSubgraph;
beforeAll(async () => {
  subgraph = await oneSubgraph(council);
  await subgraph.loadSamples();
});
afterAll(() => subgraph.close());

const force = async (id: string, on: string) =>
  (
    await subgraph.ask<{
      resolution: { force: { status: string; isInForce: boolean; since: string; reason: string } };
    }>(
      'query ($id: ID!, $on: Date) { resolution(id: $id) { force(on: $on) { day status isInForce since reason } } }',
      { id: `0000000-cmas-${id}`, on },
    )
  ).resolution.force;

describe('the demonstration', () => {
  test.each([
    ['1-2024', '2024-02-12', 'NOT_YET', /13\/02\/2024/],
    ['1-2024', '2024-02-13', 'IN_FORCE', /nada publicado aqui o desfez/],
    ['1-2024', '2024-08-13', 'ALTERED', /Resolução 6\/2024 alterou o art\. 2º em 13\/08\/2024/],
    ['1-2024', '2025-05-12', 'ALTERED', /em 13\/08\/2024\.$/],
    [
      '1-2024',
      '2025-05-13',
      'ALTERED',
      /A Resolução 6\/2024 foi revogada em 13\/05\/2025, e isso não devolve o texto de antes.*LINDB/,
    ],
    ['6-2024', '2025-05-12', 'IN_FORCE', /./],
    ['6-2024', '2025-05-13', 'REVOKED', /^A Resolução 4\/2025 revogou o ato em 13\/05\/2025\.$/],
    ['6-2024', '2025-07-01', 'REVOKED', /não devolve o efeito .*LINDB/],
    ['8-2024', '2024-12-31', 'IN_FORCE', /./],
    ['8-2024', '2025-01-01', 'EXPIRED', /até 31\/12\/2024/],
    ['1-2025', '2025-02-04', 'AWAITING_RATIFICATION', /até 30\/04\/2025/],
    ['1-2025', '2025-05-01', 'IN_FORCE', /referendou em 08\/04\/2025/],
    ['7-2025', '2025-09-30', 'AWAITING_RATIFICATION', /./],
    ['7-2025', '2025-10-01', 'LAPSED', /Nenhum referendo foi publicado aqui/],
    ['8-2025', '2025-12-01', 'NOT_PASSED', /empatou/],
    ['5-2025', '2025-12-01', 'IN_FORCE', /./],
  ])('resolution %s on %s: %s', async (id, on, status, reason) => {
    expect(await force(id, on)).toMatchObject({ day: on, status, reason: expect.stringMatching(reason) });
  });
});
