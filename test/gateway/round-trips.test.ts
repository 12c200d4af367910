import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Hub } from '../../gateway/hub/index.ts';
import { aHub, importText } from '../support/hub.ts';

let hub: Hub;
beforeAll(async () => {
  hub = await aHub();
});
afterAll(() => hub.close());

async function ask(query: string) {
  const response = await hub.gateway.fetch('http://hub.invalid/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as {
    data?: unknown;
    errors?: { message: string; extensions?: { code?: string } }[];
  };
}

const ofYear = (selection: string) =>
  `{ municipality(ibgeCode: "0000000") { fiscalYear(year: 2025) { ${selection} } } }`;

describe('a question that comes back to a list it is in', () => {
  test.each([
    ['by way of another subgraph', 'lines { code action { code budgetLines { code } } }', 'Action'],
    ['by way of its own parent', 'lines { code fiscalYear { lines { code } } }', 'FiscalYear'],
    [
      'further down',
      'lines { action { plan { axes { guidelines { actions { budgetLines { code } } } } } } }',
      'Plan',
    ],
  ])(
    '%s is refused before anything is read, with the way round and what to do',
    async (_, selection, way) => {
      const { data, errors } = await ask(ofYear(selection));
      expect(data).toBeUndefined();
      expect(errors?.[0]?.extensions?.code).toBe('ROUND_TRIP');
      expect(errors?.[0]?.message).toContain(`by way of ${way}`);
      expect(errors?.[0]?.message).toContain('second question');
    },
  );

  test('is answered where it goes up only, or comes back within one subgraph', async () => {
    for (const selection of [
      'lines { action { plan { title } } }',
      'lines { transfers { budgetLines { code } } }',
    ]) {
      expect((await ask(ofYear(selection))).errors, selection).toBeUndefined();
    }
  });
});

test('lists inside lists that repeat more rows than a request may have are refused, and the hub goes on', async () => {
  const year = (rows: string[]) => rows.join('\n');
  const lines = Array.from({ length: 700 }, (_, index) => `2023;${index};Linha;federal;básica;1,00`);
  await importText(
    hub,
    year([
      '# tipo: linhas-orcamento',
      '# municipio: 4113700',
      'ano;codigo;titulo;origem;bloco;pagamento',
      ...lines,
    ]),
  );
  const sent = Array.from(
    { length: 400 },
    (_, index) => `2023;3;federal;básica;Piso;${index};2023-03-28;1,00`,
  );
  await importText(
    hub,
    year([
      '# tipo: repasses',
      '# municipio: 4113700',
      'ano;mes;origem;bloco;componente;ordem;data;valor',
      ...sent,
    ]),
  );

  const { errors } = await ask(
    '{ municipality(ibgeCode: "4113700") { fiscalYear(year: 2023) { lines { transfers { budgetLines { code } } } } } }',
  );
  expect(errors?.[0]?.extensions?.code).toBe('TOO_MANY_ROWS');
  expect((await ask('{ planVersion }')).errors).toBeUndefined();
});
