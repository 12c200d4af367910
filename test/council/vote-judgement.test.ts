import { afterAll, beforeAll, expect, test } from 'vitest';
import { council } from '../../subgraphs/council/index.ts';
import { oneSubgraph, type OneSubgraph } from '../budget/one-subgraph.ts';
import {
  attendance,
  attendanceLists,
  COUNCIL,
  factsOf,
  FULL_SEATS,
  meetings,
  rules,
  seats,
  theCouncil,
} from './bodies.ts';

const MOST_OF_PRESENT = '2022-02-01';
const MOST_OF_ALL = '2024-08-01';
const WITH_LIST = '2022-03-01';
const BEFORE_RULES = '1999-05-04';

/** Each with the act's number and day, for, against, abstained and the casting vote, and what comes of it. */
const CASES: [string, string, string, { outcome: string; votesNeeded: number | null }, RegExp | null][] = [
  ['1/2022', MOST_OF_PRESENT, '7;2;3;', { outcome: 'PASSED', votesNeeded: 7 }, null],
  [
    '2/2022',
    MOST_OF_PRESENT,
    '6;2;4;',
    { outcome: 'NOT_PASSED', votesNeeded: 7 },
    /teve 6 .*Regimento de 2015.* pedia 7/,
  ],
  ['3/2022', MOST_OF_PRESENT, '6;6;0;a favor', { outcome: 'PASSED', votesNeeded: 7 }, null],
  ['4/2022', MOST_OF_PRESENT, '6;6;0;', { outcome: 'TIED', votesNeeded: null }, /empatou/],
  [
    '5/2022',
    MOST_OF_PRESENT,
    '0;0;12;',
    { outcome: 'NOT_PASSED', votesNeeded: null },
    /não teve mais votos a favor/,
  ],
  [
    '6/2022',
    MOST_OF_PRESENT,
    '7;0;;',
    { outcome: 'UNKNOWN', votesNeeded: null },
    /maioria das presentes.* não foi publicado/,
  ],
  ['7/2022', WITH_LIST, '5;3;;', { outcome: 'PASSED', votesNeeded: 5 }, null],
  ['8/2022', WITH_LIST, '4;3;;', { outcome: 'NOT_PASSED', votesNeeded: 5 }, /teve 4/],
  ['1/2024', MOST_OF_ALL, '9;3;0;', { outcome: 'PASSED', votesNeeded: 9 }, null],
  ['2/2024', MOST_OF_ALL, '8;1;0;', { outcome: 'NOT_PASSED', votesNeeded: 9 }, /Regimento de 2024.* pedia 9/],
  ['1/1999', BEFORE_RULES, '3;2;0;', { outcome: 'PASSED', votesNeeded: null }, null],
  ['2/1999', BEFORE_RULES, '0;0;0;', { outcome: 'UNDECLARED', votesNeeded: null }, null],
];

let subgraph: OneSubgraph;
beforeAll(async () => {
  subgraph = await oneSubgraph(council);
  for (const text of [
    theCouncil(),
    rules(
      'lei;Lei 1/2000;2000-01-01;;16;;;24;1;governo e sociedade civil;sim;',
      'regimento;Regimento de 2015;2015-01-01;;;maioria absoluta;maioria dos presentes;;;;;',
      'regimento;Regimento de 2024;2024-07-01;;;dois terços;maioria absoluta;;;;;',
    ),
    seats(),
    meetings('2022-2022', `${WITH_LIST};realizada;14:00;;`),
    attendanceLists(...attendance(WITH_LIST, FULL_SEATS.slice(0, 9))),
    factsOf(
      'deliberacoes',
      { conselho: COUNCIL },
      'resolucao;data;reuniao;tipo_reuniao;titulo;efeito;assunto',
      ...CASES.map(
        ([act, day]) =>
          `${act};${day};${day === WITH_LIST ? `${day};ordinária` : ';'};Ato;aprova;Assunto ${act}`,
      ),
    ),
    factsOf(
      'votacoes',
      { conselho: COUNCIL },
      'ato;a_favor;contra;abstencoes;desempate',
      ...CASES.map(([act, , votes]) => `${act};${votes}`),
    ),
  ])
    await subgraph.load(text);
});
afterAll(() => subgraph.close());

interface Judged {
  deliberation: {
    voteOutcome: string;
    vote: { outcome: string; votesNeeded: number | null; reason: string | null };
    findings: { rule: string; message: string }[];
    resolution: { force: { status: string; reason: string } };
  };
}

test.each(CASES)('the vote on %s, of %s (%s), gives %o', async (act, day, _votes, expected, reason) => {
  const { deliberation } = await subgraph.ask<Judged>(
    `query ($id: ID!, $day: Date) { deliberation(id: $id) { voteOutcome vote { outcome votesNeeded reason }
       findings { rule message } resolution { force(on: $day) { status reason } } } }`,
    { id: `${COUNCIL}-resolucao-${act.replace('/', '-')}`, day },
  );
  const { vote, voteOutcome, findings, resolution } = deliberation;
  expect(vote).toMatchObject(expected);
  expect(voteOutcome).toBe(vote.outcome);
  expect(vote.reason ?? 'passou').toMatch(reason ?? /^passou$/);
  const isLost = ['NOT_PASSED', 'TIED'].includes(vote.outcome);
  expect(resolution.force.status).toBe(isLost ? 'NOT_PASSED' : 'IN_FORCE');
  const told = findings.filter(({ rule }) => rule === 'ACT_WITHOUT_VOTE').map(({ message }) => message);
  expect(told).toEqual(isLost ? [`O ato foi publicado, e a votação não o aprovou. ${vote.reason}.`] : []);
  expect(resolution.force.reason.startsWith(vote.reason ?? 'sem razão')).toBe(isLost);
});

test('the votes on all decisions cost one statement for each table', async () => {
  subgraph.forgetStatements();
  await subgraph.ask(`{ council(id: "${COUNCIL}") { deliberations { vote { outcome } } } }`);
  expect(subgraph.tablesRead()).toEqual([
    'council',
    'council_rule',
    'deliberation',
    'seat',
    'seat_attendance',
    'vote',
    'vote_count',
  ]);
});

test('of a list with fewer seats than the rule creates nobody is said to have been without quorum', async () => {
  const other = '0000000-cmas';
  const about = { conselho: other };
  for (const text of [
    theCouncil(other, 'CMAS', '0000000'),
    factsOf(
      'regras-conselho',
      about,
      'tipo;ato;desde;ate;cadeiras;quorum_abrir',
      'lei;Lei 1/2000;2000-01-01;;16;maioria absoluta',
    ),
    factsOf(
      'cadeiras',
      about,
      'codigo;segmento;papel;orgao',
      'a;governo;titular;Órgão A',
      'b;usuários;titular;Órgão B',
    ),
    factsOf(
      'reunioes',
      { ...about, anos: '2022-2022' },
      'data;tipo;situacao',
      '2022-03-01;ordinária;realizada',
    ),
    factsOf('presencas', about, 'reuniao;cadeira;presenca', '2022-03-01;a;presente', '2022-03-01;b;presente'),
  ])
    await subgraph.load(text);
  const { council: one } = await subgraph.ask<{
    council: {
      meetings: {
        findings: object[];
        quorum: { isReached: boolean | null; required: number; reason: string };
      }[];
    };
  }>(`{ council(id: "${other}") { meetings { findings { rule } quorum { isReached required reason } } } }`);
  expect(one.meetings).toMatchObject([
    {
      findings: [],
      quorum: { isReached: null, required: 9, reason: expect.stringContaining('menos cadeiras') },
    },
  ]);
});
