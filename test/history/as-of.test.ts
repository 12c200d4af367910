import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graphOf } from '../../gateway/graph.ts';
import type { Hub } from '../../gateway/hub/index.ts';
import { aHub, DATABASES, importText } from '../support/hub.ts';

const MODES = ['in-process', 'split'] as const;
const cases = DATABASES.flatMap((database) => MODES.map((mode) => ({ database, mode })));

/** One figure of each of the four subgraphs, and their versions. */
const QUESTION = `{
  planVersion budgetVersion networkVersion councilVersion
  municipality(ibgeCode: "3136702") {
    indicators(code: "CADUNICO_FAMILIES", year: 2021) { period value }
    fiscalYear(year: 2021) { total { amount source { title } } }
  }
  plan(id: "0000000-2022-2025") { strategies { code targets { year measurements { value } } } }
  council(id: "0000000-cmas") { seats { bodyRepresented } }
}`;

interface Answer {
  planVersion: string;
  budgetVersion: string;
  networkVersion: string;
  councilVersion: string;
  municipality: {
    indicators: { period: string; value: string }[];
    fiscalYear: { total: { amount: string } };
  } | null;
  plan: {
    strategies: { code: string; targets: { year: number; measurements: { value: string }[] }[] }[];
  } | null;
  council: { seats: { bodyRepresented: string }[] } | null;
}

const INDICATORS = (value: string) => `# tipo: indicadores
# municipio: 3136702
# fonte: Relatório corrigido
codigo;periodo;valor;situacao;lugar
CADUNICO_FAMILIES;2021-01;${value};;linha 1
`;
const MONEY = (total: string) => `# tipo: financiamento
# municipio: 3136702
# ano: 2021
# fonte: Balanço corrigido
origem;valor;lugar
total;${total};linha 1
`;
const MEASUREMENTS = `# tipo: apuracoes
# plano: 0000000-2022-2025
# fonte: Apuração corrigida
# demonstracao: sim
codigo;ano;valor;data;metodo
1.1.1.c;2024;3;2024-12-31;contagem das equipes
`;
const SEATS = `# tipo: cadeiras
# conselho: 0000000-cmas
# completa: sim
# fonte: Cadeiras novas
# demonstracao: sim
codigo;segmento;papel;orgao;inicio;fim;presidencia
gov-1;governo;titular;Secretaria nova;2025-01-01;2026-12-31;sim
`;

describe.each(cases)('a past state, on $database, $mode', ({ database, mode }) => {
  let hub: Hub;
  let clock = new Date('2026-03-01T12:00:00Z');
  const at = (day: string) => graphOf(hub.gateway, day)<Answer>(QUESTION);
  const now = () => hub.graph<Answer>(QUESTION);

  beforeAll(async () => {
    hub = await aHub(database, { mode, now: () => clock });
    clock = new Date('2026-05-10T12:00:00Z');
    await importText(hub, INDICATORS('31.000'));
    await importText(hub, MONEY('27.000.000,01'));
    clock = new Date('2026-07-20T12:00:00Z');
    await importText(hub, MEASUREMENTS);
    await importText(hub, SEATS);
    await importText(hub, INDICATORS('30.000'));
  });
  afterAll(() => hub.close());

  const january = (answer: Answer) =>
    answer.municipality?.indicators.find(({ period }) => period === '2021-01')?.value;
  const measured = (answer: Answer) =>
    answer.plan?.strategies
      .find(({ code }) => code === '1.1.1.c')
      ?.targets.find(({ year }) => year === 2024)
      ?.measurements.map(({ value }) => value);

  test('shows in all four subgraphs what was known on that day', async () => {
    const [first, middle, last] = [await at('2026-05-09'), await at('2026-05-10'), await now()];
    expect([january(first), january(middle), january(last)]).toEqual(['31687', '31000', '30000']);
    expect([first, middle, last].map((each) => each.municipality?.fiscalYear.total.amount)).toEqual([
      '27339009.00',
      '27000000.01',
      '27000000.01',
    ]);
    expect([measured(first), measured(middle), measured(last)]).toEqual([['2'], ['2'], ['3']]);
    expect(
      [first, middle, last].map((each) =>
        each.council?.seats.some(({ bodyRepresented }) => bodyRepresented === 'Secretaria nova'),
      ),
    ).toEqual([false, false, true]);
    expect(first.council?.seats.length).toBeGreaterThan(1);
    expect(last.council?.seats.length).toBe(1);
  });

  test('has the versions that its data had', async () => {
    const [first, middle, last] = [await at('2026-05-09'), await at('2026-06-30'), await now()];
    expect(middle.planVersion).toBe(first.planVersion);
    expect(last.planVersion).not.toBe(first.planVersion);
    expect(middle.budgetVersion).toBe(last.budgetVersion);
    expect(new Set([first, middle, last].map((each) => each.networkVersion)).size).toBe(3);
  });

  test('before anything was published is empty, and a day that is none is refused', async () => {
    const before = await at('2026-02-28');
    expect([before.municipality, before.plan, before.council, before.planVersion]).toEqual([
      null,
      null,
      null,
      '0',
    ]);
    await expect(at('2026-02-30')).rejects.toThrow(/as-of "2026-02-30" cannot be used/);
  });

  test('a day ends at midnight in Brasília', async () => {
    clock = new Date('2026-08-02T02:59:00Z');
    await importText(hub, INDICATORS('29.000'));
    clock = new Date('2026-08-02T03:01:00Z');
    await importText(hub, INDICATORS('28.000'));
    expect([
      january(await at('2026-07-31')),
      january(await at('2026-08-01')),
      january(await at('2026-08-02')),
    ]).toEqual(['30000', '29000', '28000']);
  });
});
