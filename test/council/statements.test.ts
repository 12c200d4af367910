import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { council } from '../../subgraphs/council/index.ts';
import { oneSubgraph, type OneSubgraph } from '../budget/one-subgraph.ts';

let subgraph: OneSubgraph;
beforeAll(async () => {
  subgraph = await oneSubgraph(council);
  await subgraph.loadSamples();
});
afterAll(() => subgraph.close());
beforeEach(() => subgraph.forgetStatements());

const places = [
  { __typename: 'Municipality', ibgeCode: '0000000' },
  { __typename: 'Municipality', ibgeCode: '4113700' },
  { __typename: 'Municipality', ibgeCode: '5102504' },
  { __typename: 'Municipality', ibgeCode: '4219309' },
];

test('councils with seats, meetings and decisions are one statement a list and a way to it', async () => {
  await subgraph.entities(
    places,
    `... on Municipality { councils {
      seats { source { title } }
      meetings { council { name } deliberations { id } source { title } }
      deliberations { council { name } meeting { date } resolution { title } findings { message } concerns { __typename } source { title } }
      resolutions { findings { message } council { name } deliberations { id } supportPlan { id } source { title } }
    } }`,
  );
  expect(subgraph.tablesRead()).toEqual([
    'concern',
    'council', // by municipality
    'council', // by id
    'deliberation', // of councils
    'deliberation', // of meetings
    'deliberation', // of resolutions
    'meeting', // of councils
    'meeting', // by id
    'resolution', // of councils
    'resolution', // by id
    'seat',
    'source',
    'technical_support_plan',
  ]);
});

test('a support plan is one statement a level', async () => {
  await subgraph.entities(
    [{ __typename: 'State', code: 'MT' }],
    '... on State { councils { resolutions { supportPlan { source { title } axes { events { title findings { message } } } } } } }',
  );
  expect(subgraph.tablesRead()).toEqual([
    'council',
    'resolution',
    'source',
    'support_axis',
    'support_event',
    'technical_support_plan',
  ]);
});

test('decisions about many things are two statements', async () => {
  await subgraph.entities(
    [
      { __typename: 'Plan', id: '0000000-2022-2025' },
      { __typename: 'Action', id: '0000000-2022-2025/1.1.1' },
      { __typename: 'Action', id: '0000000-2022-2025/1.2.1' },
      { __typename: 'FiscalYear', id: '0000000-2024' },
    ],
    ['Plan', 'Action', 'FiscalYear'].map((type) => `... on ${type} { deliberations { id } }`).join(' '),
  );
  expect(subgraph.tablesRead()).toEqual(['concern', 'deliberation']);
});
