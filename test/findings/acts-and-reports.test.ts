import { afterAll, beforeAll, expect, test } from 'vitest';
import { graphOf } from '../../gateway/graph.ts';
import type { Hub } from '../../gateway/hub/index.ts';
import { periodFindings } from '../../subgraphs/plan/period-findings.ts';
import { aHub, importText, realDocument } from '../support/hub.ts';

const DOCUMENT_003 = 'documents/003_321460b06963cbcf.txt';
const CACERES = '5102504-cmas-resolucao-11-2025';

let hub: Hub;
let clock = new Date('2026-03-01T12:00:00Z');
beforeAll(async () => {
  hub = await aHub('pglite', { now: () => clock });
});
afterAll(() => hub.close());

interface Finding {
  rule: string;
  message: string;
  values: string[];
}
interface Decision {
  deliberation: {
    findings: Finding[];
    note: string | null;
    resolution: { date: string; closingDate: string | null; findings: Finding[] } | null;
  };
}

const QUESTION = `{ deliberation(id: "${CACERES}") { note findings { rule message values }
  resolution { date closingDate findings { rule message values } } } }`;
const decision = async () => (await hub.graph<Decision>(QUESTION)).deliberation;

const act = (heading: string, row: string) => `# tipo: deliberacoes
# conselho: 5102504-cmas
# fonte: Resolução CMAS nº 11/2025
resolucao;data;titulo;efeito;assunto${heading}
11/2025;2025-05-22;Uso do dinheiro do estado;aprova;Plano de ação${row}
`;

test('the act of Cáceres has two dates; the note says only what the finding does not', async () => {
  const finding = {
    rule: 'TWO_DATES',
    message:
      'O título da Resolução 11/2025 diz 22/05/2025, e a linha de lugar e data, no fim, diz 22/04/2025. Aqui vale a data do título.',
    values: ['2025-05-22', '2025-04-22'],
  };
  const { note, ...rest } = await decision();
  expect(rest).toEqual({
    findings: [finding],
    resolution: { date: '2025-05-22', closingDate: '2025-04-22', findings: [finding] },
  });
  expect(note).not.toMatch(/22\/0[45]\/2025/);
});

test('a file that does not speak of the last line leaves its day; a corrected one takes the finding away, not from the past', async () => {
  clock = new Date('2026-05-10T12:00:00Z');
  await importText(hub, act('', ''));
  expect((await decision()).findings).toHaveLength(1);

  await importText(hub, act(';data_fecho', ';2025-05-22'));
  expect(await decision()).toMatchObject({ findings: [], resolution: { closingDate: '2025-05-22' } });
  const before = await graphOf(hub.gateway, '2026-04-01')<Decision>(QUESTION);
  expect(before.deliberation.findings).toHaveLength(1);
});

test('a day at the end without a numbered act is a fault', async () => {
  const text = act(';codigo;data_fecho', ';parecer;2025-05-22').replace('11/2025;', ';');
  await expect(importText(hub, text, { name: 'd.csv' })).rejects.toThrow(/d\.csv:5:7:.*só um ato numerado/);
});

test('document 003 with another day above the signatures is imported, and the two days are a finding', async (context) => {
  const { text } = await realDocument(DOCUMENT_003, context);
  const dates = async () =>
    (
      await hub.graph<{ resolution: { date: string; closingDate: string; findings: Finding[] } }>(
        '{ resolution(id: "mt-cib-2-2022") { date closingDate findings { rule values } } }',
      )
    ).resolution;

  await importText(hub, text.replace(/Cuiabá, 18 de março/, 'Cuiabá, 19 de março'));
  expect(await dates()).toEqual({
    date: '2022-03-18',
    closingDate: '2022-03-19',
    findings: [{ rule: 'TWO_DATES', values: ['2022-03-18', '2022-03-19'] }],
  });
  await importText(hub, text);
  expect(await dates()).toEqual({ date: '2022-03-18', closingDate: '2022-03-18', findings: [] });
});

test('an activity of a support plan without modality is a finding, the others are none', async () => {
  const { resolution } = await hub.graph<{
    resolution: { supportPlan: { axes: { events: { modality: string | null; findings: Finding[] }[] }[] } };
  }>(
    '{ resolution(id: "mt-cib-2-2022") { supportPlan { axes { events { modality findings { rule message values } } } } } }',
  );
  const events = resolution.supportPlan.axes.flatMap((axis) => axis.events);
  expect(events.flatMap(({ findings }) => findings)).toEqual([
    {
      rule: 'MODALITY_MISSING',
      message: 'A fonte não diz se “Mês da primeira infância” é presencial ou pela internet.',
      values: [],
    },
  ]);
});

test('document 002 calls five years a quadriennium; corrected, the finding is gone', async (context) => {
  const { text } = await realDocument('documents/002_4accdab759aa0430.txt', context);
  const reports = async () =>
    (
      await hub.graph<{
        municipality: { managementReports: { findings: Finding[]; challenges: { findings: Finding[] }[] }[] };
      }>(
        '{ municipality(ibgeCode: "3136702") { managementReports { findings { rule message values } challenges { findings { rule message values } } } } }',
      )
    ).municipality.managementReports;

  await importText(hub, text, { ibgeCode: '3136702' });
  const [report] = await reports();
  const finding = {
    rule: 'PERIOD_LENGTH',
    message: 'O texto diz “quadriênio 2021-2025”: quadriênio são 4 anos, e de 2021 a 2025 são 5.',
    values: ['2021', '2025'],
  };
  expect(report?.findings).toEqual([finding]);
  expect(report?.challenges.map(({ findings }) => findings.length)).toEqual([
    0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0,
  ]);

  await importText(hub, text.replace('quadriênio 2021-2025', 'quadriênio 2022-2025'), {
    ibgeCode: '3136702',
  });
  expect((await reports())[0]?.findings).toEqual([]);
});

test.each([
  ['Plano Plurianual 2022-2025', []],
  ['quadriênio de 2022 a 2025', []],
  ['Biênio 2023/2024', []],
  ['triênio 2020 até 2024', [['2020', '2024']]],
  ['quadriênio 2025–2022', [['2025', '2022']]],
])('the period of "%s" gives %j', (text, values) => {
  expect(periodFindings(text).map((finding) => finding.values)).toEqual(values);
});
