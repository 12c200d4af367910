import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { council } from '../../subgraphs/council/index.ts';
import { oneSubgraph, type OneSubgraph } from '../budget/one-subgraph.ts';

let subgraph: OneSubgraph;
beforeAll(async () => {
  subgraph = await oneSubgraph(council);
  await subgraph.loadSamples();
});
afterAll(() => subgraph.close());

const deliberation = async (id: string) =>
  (
    await subgraph.ask<{ deliberation: Record<string, unknown> }>(
      `query ($id: ID!) { deliberation(id: $id) {
        date effect note findings { rule values } council { id kind municipality { ibgeCode } state { code } }
        meeting { id date kind status minutesNumber source { title } }
        resolution { id number year date title } concerns { __typename } source { url isDemonstration retrievedAt }
      } }`,
      { id },
    )
  ).deliberation;

describe('the real acts', () => {
  test('Cáceres: the heading date is kept and the conflict is a finding', async () => {
    expect(await deliberation('5102504-cmas-resolucao-11-2025')).toEqual({
      date: '2025-05-22',
      effect: 'APPROVES',
      note: expect.stringContaining('véspera'),
      findings: [{ rule: 'TWO_DATES', values: ['2025-05-22', '2025-04-22'] }],
      council: { id: '5102504-cmas', kind: 'CMAS', municipality: { ibgeCode: '5102504' }, state: null },
      meeting: {
        id: '5102504-cmas-2025-05-21-ordinaria',
        date: '2025-05-21',
        kind: 'ORDINARY',
        status: 'HELD',
        minutesNumber: '372',
        source: { title: 'Resolução CMAS nº 11/2025' },
      },
      resolution: {
        id: '5102504-cmas-11-2025',
        number: 11,
        year: 2025,
        date: '2025-05-22',
        title: 'Aprova o uso do dinheiro do estado em 2025',
      },
      concerns: [],
      source: {
        url: 'https://amm.diariomunicipal.org/publicacao/1624720',
        isDemonstration: false,
        retrievedAt: '2026-11-21T00:00:00.000Z',
      },
    });
  });

  test('Timon: an unknown date stays unknown, without resolution or meeting', async () => {
    expect(await deliberation('2112209-cmas-parecer-cofinanciamento-federal-2018')).toMatchObject({
      date: null,
      note: expect.stringContaining('não o ano'),
      meeting: null,
      resolution: null,
    });
  });

  test('Videira: the note names the two acts that it depends on, and the kind of the meeting is undeclared', async () => {
    expect(await deliberation('4219309-cmas-resolucao-20-2016')).toMatchObject({
      effect: 'ADOPTS',
      note: expect.stringMatching(/16\/2011.*14\/2014/),
      meeting: { id: '4219309-cmas-2016-07-14-sem-tipo', kind: 'UNDECLARED', minutesNumber: '224' },
    });
  });

  test('Plácido de Castro: resolution 3/2022', async () => {
    const { resolution } = await subgraph.ask<{ resolution: object }>(
      '{ resolution(id: "1200385-cmas-3-2022") { number date council { id } deliberations { id effect } supportPlan { id } } }',
    );
    expect(resolution).toEqual({
      number: 3,
      date: '2022-02-02',
      council: { id: '1200385-cmas' },
      deliberations: [{ id: '1200385-cmas-resolucao-3-2022', effect: 'APPROVES' }],
      supportPlan: null,
    });
  });
});

test('Londrina 2025 has 24 meetings held and one suspended, without papers', async () => {
  const { council: londrina } = await subgraph.ask<{ council: { meetings: Record<string, unknown>[] } }>(
    '{ council(id: "4113700-cmas") { meetings { id kind status hasAgenda hasMinutes hasAttendance source { locator } } } }',
  );
  const byStatus = Map.groupBy(londrina.meetings, ({ status }) => status);
  expect(byStatus.get('HELD')).toHaveLength(24);
  expect(byStatus.get('SUSPENDED')).toEqual([
    {
      id: '4113700-cmas-2025-06-25-ordinaria',
      kind: 'ORDINARY',
      status: 'SUSPENDED',
      hasAgenda: false,
      hasMinutes: false,
      hasAttendance: false,
      source: { locator: 'reunião de 25/06/2025' },
    },
  ]);
  expect(londrina.meetings.filter(({ kind }) => kind === 'EXTRAORDINARY')).toHaveLength(6);
});

test('the support plan of Mato Grosso has 21 events with a modality and one row without, with a note', async () => {
  const [state] = await subgraph.entities<{
    councils: { kind: string; resolutions: { deliberations: object[]; supportPlan: Plan }[] }[];
  }>(
    [{ __typename: 'State', code: 'MT' }],
    `... on State { councils { kind resolutions { deliberations { effect date } supportPlan {
      year source { sha256 locator } axes { title events { title modality note } }
    } } } }`,
  );
  const [cib] = state!.councils;
  const { supportPlan, deliberations } = cib!.resolutions[0]!;
  expect([cib!.kind, deliberations]).toEqual(['CIB', [{ effect: 'PACTS', date: '2022-03-18' }]]);
  expect([supportPlan.year, supportPlan.source.locator]).toEqual([2022, 'anexo, art. 7º']);
  expect(supportPlan.axes.map(({ events }) => events.length)).toEqual([1, 3, 9, 9]);

  const events = supportPlan.axes.flatMap((axis) => axis.events);
  expect(events.filter(({ modality }) => modality !== null)).toHaveLength(21);
  expect(events.filter(({ modality }) => modality === null)).toEqual([
    { title: 'Mês da primeira infância', modality: null, note: expect.stringContaining('sem modalidade') },
  ]);
});

interface Plan {
  year: number;
  source: { locator: string };
  axes: { events: { title: string; modality: string | null; note: string | null }[] }[];
}

describe('the demonstration', () => {
  test('has twelve seats, half of them of the government, and one presides', async () => {
    const { council: demo } = await subgraph.ask<{ council: { seats: Record<string, unknown>[] } }>(
      '{ council(id: "0000000-cmas") { seats { segment role isPresidency mandateStart mandateEnd source { isDemonstration } } } }',
    );
    const count = (field: string, value: unknown) =>
      demo.seats.filter((seat) => seat[field] === value).length;
    expect(['GOVERNMENT', 'USERS', 'WORKERS', 'ENTITIES'].map((each) => count('segment', each))).toEqual([
      6, 2, 2, 2,
    ]);
    expect([count('role', 'FULL'), count('isPresidency', true)]).toEqual([6, 1]);
    expect(demo.seats[0]).toMatchObject({ mandateEnd: '2027-02-28', source: { isDemonstration: true } });
  });

  test('its decisions lead to the plan, the year, the action and the unit, as keys of their owners', async () => {
    const { council: demo } = await subgraph.ask<{
      council: { meetings: object[]; deliberations: { concerns: object[] }[] };
    }>(
      `{ council(id: "0000000-cmas") { meetings { id } deliberations { id concerns {
        __typename ... on Plan { id } ... on Action { id } ... on FiscalYear { id } ... on NetworkUnit { id }
      } } } }`,
    );
    expect(demo.meetings).toHaveLength(9);
    expect(demo.deliberations.filter(({ concerns }) => concerns.length > 0)).toEqual([
      { id: '0000000-cmas-resolucao-9-2021', concerns: [{ __typename: 'Plan', id: '0000000-2022-2025' }] },
      { id: '0000000-cmas-resolucao-2-2025', concerns: [{ __typename: 'FiscalYear', id: '0000000-2024' }] },
      {
        id: '0000000-cmas-resolucao-5-2025',
        concerns: [
          { __typename: 'Action', id: '0000000-2022-2025/1.1.1' },
          { __typename: 'NetworkUnit', id: 'exemplo-creas-1' },
        ],
      },
    ]);
  });

  test('plan, action and fiscal year know what was decided about them, and only about them', async () => {
    const things = await subgraph.entities<{ deliberations: { resolution: { number: number } }[] }>(
      [
        { __typename: 'Plan', id: '0000000-2022-2025' },
        { __typename: 'Action', id: '0000000-2022-2025/1.1.1' },
        { __typename: 'FiscalYear', id: '0000000-2024' },
        { __typename: 'FiscalYear', id: '0000000-2025' },
      ],
      ['Plan', 'Action', 'FiscalYear']
        .map((type) => `... on ${type} { deliberations { resolution { number } } }`)
        .join(' '),
    );
    expect(
      things.map(({ deliberations }) => deliberations.map(({ resolution }) => resolution.number)),
    ).toEqual([[9], [5], [2], []]);
  });
});

test('loaded a second time, the sample changes nothing', async () => {
  const before = await subgraph.ask('{ councilVersion }');
  expect(await subgraph.loadSamples()).toMatchObject({ added: 0, changed: 0, withdrawn: 0 });
  expect(await subgraph.ask('{ councilVersion }')).toEqual(before);
});

test('the tables are as the entities say', async () => {
  expect(await subgraph.missingSql()).toBe('');
});
