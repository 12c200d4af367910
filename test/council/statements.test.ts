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
    'act_relation', // findings
    'concern',
    'council', // by municipality
    'council', // by id
    'council_rule', // findings: which votes decide
    'deliberation', // of councils
    'deliberation', // of meetings
    'deliberation', // of resolutions
    'meeting', // of councils
    'meeting', // by id
    'resolution', // of councils
    'resolution', // by id
    'resolution', // by id, reached by relations
    'seat',
    'seat_attendance', // findings
    'source',
    'technical_support_plan',
    'vote', // findings
    'vote_count', // findings
  ]);
});

test('votes, links between acts, requests and force are one statement a list and a way to it', async () => {
  const named = 'id target { id } deliberation { id resolution { id } } source { title }';
  await subgraph.entities(
    places,
    `... on Municipality { councils {
      deliberations { voteOutcome voteCount { source { title } } votes { seat { id } source { title } }
        relations { ${named} } requests { status source { title } } }
      resolutions { force { status } lexml { urn } affectedBy { ${named} } citations { name }
        articles { structure { path } citations { url } } }
    } }`,
  );
  expect(subgraph.tablesRead()).toEqual([
    'act_relation', // of decisions
    'act_relation', // of councils
    'act_relation', // of resolutions
    'article',
    'council', // by municipality
    'council', // by id
    'council_rule',
    'deliberation', // of councils
    'deliberation', // by id
    'request',
    'resolution', // of councils
    'resolution', // by id, reached by relations
    'resolution', // by id, of the decisions that reach
    'seat', // by id
    'seat', // of councils, whose rules count them
    'seat_attendance',
    'source',
    'vote',
    'vote_count',
  ]);
});

test('what became of the events of a support plan is one statement more', async () => {
  await subgraph.entities(
    [{ __typename: 'State', code: 'MT' }],
    '... on State { councils { resolutions { supportPlan { axes { events { status heldOn participants { ibgeCode } outcomeSource { title } } } } } } }',
  );
  expect(subgraph.tablesRead()).toEqual([
    'council',
    'resolution',
    'support_axis', // of plans
    'support_axis', // by id
    'support_event',
    'support_outcome',
    'technical_support_plan', // of resolutions
    'technical_support_plan', // by id
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

test('rules, mandates, presidencies and parity of many councils are one statement a list and a way to it', async () => {
  await subgraph.entities(
    places,
    `... on Municipality { councils { verb
      rules { title source { title } }
      seats { isVacant vacantSince substituteOf { id } mandates { name daysLeft seat { id } source { title } } }
      presidencies { seat { id } findings { message } source { title } }
      parity { isEqual } parityHistory { day } mandatesEnding { end seat { bodyRepresented } }
    } }`,
  );
  expect(subgraph.tablesRead()).toEqual([
    'council',
    'council_rule',
    'mandate',
    'presidency',
    'seat', // of councils
    'seat', // by id, of substitutes
    'seat', // by id, of mandates and presidencies
    'source', // of rules, seats and presidencies
    'source', // of mandates
  ]);
});

test('agendas, papers, attendance and quorum of many meetings are one statement a list and a way to it', async () => {
  await subgraph.entities(
    places,
    `... on Municipality { councils { upcomingMeetings { date } meetings {
      revision revisedAt minutesApprovedIn { date } approvesMinutesOf { date }
      agenda { concerns { __typename } deliberation { date } earlierDeliberations { date } papers { title } source { title } }
      papers { title source { title } }
      attendance { status seat { bodyRepresented } source { title } }
      quorum { isReached rule { title } } findings { message }
    } } }`,
  );
  expect(subgraph.tablesRead()).toEqual([
    'agenda_concern',
    'agenda_item',
    'change',
    'concern',
    'council',
    'council_rule',
    'deliberation', // of agenda items
    'deliberation', // about what they concern
    'mandate',
    'meeting', // of councils
    'meeting', // by id, that approved minutes
    'meeting', // by id, of agenda items
    'meeting', // by the meeting that approved their minutes
    'paper', // of meetings
    'paper', // of agenda items
    'seat', // of councils
    'seat', // by id
    'seat_attendance',
    'source',
  ]);
});
