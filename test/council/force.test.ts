import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { council } from '../../subgraphs/council/index.ts';
import { oneSubgraph, type OneSubgraph } from '../budget/one-subgraph.ts';
import { acts, councilFiles, type Link, type OddAct } from './many-acts.ts';

const ODD: OddAct[] = [
  { act: '2/2022', votes: { inFavour: 8, against: 8 } },
  { act: '3/2022', votes: { inFavour: 8, against: 8, castingVote: 'a favor' } },
  { act: '4/2022', votes: { inFavour: 8, against: 8, castingVote: 'contra' } },
  { act: '5/2022', votes: { inFavour: 3, against: 10 } },
  { act: '10/2022', isAdReferendum: true, ratifyBy: '2022-04-30' },
  { act: '11/2022', isAdReferendum: true, ratifyBy: '2022-04-30' },
  { act: '12/2022', isAdReferendum: true, ratifyBy: '2022-04-30' },
  { act: '13/2022', isAdReferendum: true, ratifyBy: '2022-05-31' },
  { act: '14/2022', isAdReferendum: true },
  { act: '15/2022', isAdReferendum: true, ratifyBy: '2022-05-31' },
  { act: '31/2023', isAdReferendum: true, ratifyBy: '2023-09-30' },
  { act: '32/2023', votes: { inFavour: 8, against: 8 } },
  { act: '1/2024', startsOn: '2024-07-01' },
  { act: '2/2024', endsOn: '2024-12-31' },
];

const LINKS: Link[] = [
  // nothing of this takes force away
  { act: '14/2022', effect: 'baseia-se', other: '1/2022' },
  { act: '15/2022', effect: 'baseia-se', other: '99/2010' },
  { act: '11/2022', effect: 'retifica', other: '1/2022' },
  // ratified: 11/2022 in time, 12/2022 late, 13/2022 refused, 15/2022 in the minutes
  { act: '16/2022', effect: 'referenda', other: '11/2022' },
  { act: '20/2022', effect: 'referenda', other: '12/2022' },
  { act: '17/2022', effect: 'nega o referendo', other: '13/2022' },
  { act: 'ata-2022-05-10', effect: 'referenda', other: '15/2022' },
  // revoked; the revocation revoked; the same with the force given back; the revocation annulled
  { act: '10/2023', effect: 'revoga', other: '1/2023' },
  { act: '11/2023', effect: 'revoga', other: '2/2023' },
  { act: '21/2023', effect: 'revoga', other: '11/2023' },
  { act: '12/2023', effect: 'revoga', other: '3/2023' },
  { act: '22/2023', effect: 'revoga', other: '12/2023' },
  { act: '22/2023', effect: 'restaura', other: '3/2023' },
  { act: '13/2023', effect: 'revoga', other: '4/2023' },
  { act: '23/2023', effect: 'anula', other: '13/2023' },
  // revoked by an act that lapses; by one that never passed
  { act: '31/2023', effect: 'revoga', other: '5/2023' },
  { act: '32/2023', effect: 'revoga', other: '6/2023' },
  // altered; revoked in part; suspended and given back; suspended by what is later suspended
  { act: '10/2024', effect: 'altera', other: '3/2024', provisions: 'o art. 2º' },
  { act: '11/2024', effect: 'revoga', other: '4/2024', provisions: 'os arts. 3º e 4º' },
  { act: '12/2024', effect: 'suspende', other: '5/2024' },
  { act: '20/2024', effect: 'restaura', other: '5/2024' },
  { act: '13/2024', effect: 'suspende', other: '6/2024' },
  { act: '21/2024', effect: 'suspende', other: '13/2024' },
  // suspended until a day; by an act that has a term itself; by one that is revoked; altered until a day
  { act: '33/2024', effect: 'suspende', other: '7/2024', until: '2024-12-31' },
  { act: '2/2024', effect: 'suspende', other: '8/2023' },
  { act: '34/2024', effect: 'suspende', other: '9/2024' },
  { act: '40/2024', effect: 'revoga', other: '34/2024' },
  { act: '35/2024', effect: 'altera', other: '8/2024', provisions: 'o art. 1º', until: '2024-11-30' },
  // a revocation outlives the act that made it
  { act: '2/2024', effect: 'revoga', other: '9/2023' },
  // two acts that revoke each other: no end is reached by going round
  { act: '30/2024', effect: 'revoga', other: '31/2024' },
  { act: '31/2024', effect: 'revoga', other: '30/2024' },
];

/** [resolution, day, state, what the reason says]; the days are the last before a change and the first after it. */
const CASES: [string, string, string, RegExp][] = [
  ['2/2022', '2022-01-17', 'NOT_PASSED', /empatou .* nunca valeu/],
  ['2/2022', '2025-12-31', 'NOT_PASSED', /empatou/],
  ['3/2022', '2022-01-24', 'IN_FORCE', /Vale desde 24\/01\/2022/],
  ['4/2022', '2025-12-31', 'NOT_PASSED', /não teve mais votos a favor/],
  ['5/2022', '2025-12-31', 'NOT_PASSED', /não teve mais votos a favor/],
  ['10/2022', '2022-03-13', 'NOT_YET', /só passa a valer em 14\/03\/2022/],
  ['10/2022', '2022-03-14', 'AWAITING_RATIFICATION', /até 30\/04\/2022/],
  ['10/2022', '2022-04-30', 'AWAITING_RATIFICATION', /ad referendum/],
  ['10/2022', '2022-05-01', 'LAPSED', /Nenhum referendo/],
  ['11/2022', '2022-04-24', 'AWAITING_RATIFICATION', /ad referendum/],
  ['11/2022', '2022-04-25', 'IN_FORCE', /referendou em 25\/04\/2022 \(a Resolução 16\/2022\)/],
  ['11/2022', '2025-12-31', 'IN_FORCE', /./],
  ['12/2022', '2022-05-01', 'LAPSED', /Nenhum referendo/],
  ['12/2022', '2022-05-23', 'LAPSED', /só o referendou em 23\/05\/2022, depois do prazo/],
  ['13/2022', '2022-05-01', 'AWAITING_RATIFICATION', /./],
  ['13/2022', '2022-05-02', 'REFUSED', /negou o referendo em 02\/05\/2022/],
  ['13/2022', '2022-06-30', 'REFUSED', /./],
  ['14/2022', '2025-12-31', 'AWAITING_RATIFICATION', /prazo .* não foi publicado/],
  ['15/2022', '2022-06-01', 'IN_FORCE', /decisão de 10\/05\/2022/],
  ['1/2023', '2023-03-13', 'IN_FORCE', /./],
  ['1/2023', '2023-03-14', 'REVOKED', /Resolução 10\/2023 revogou o ato em 14\/03\/2023\.$/],
  ['2/2023', '2023-05-29', 'REVOKED', /em 21\/03\/2023\.$/],
  ['2/2023', '2023-05-30', 'REVOKED', /não devolve o efeito a este ato/],
  ['11/2023', '2023-05-30', 'REVOKED', /Resolução 21\/2023/],
  ['3/2023', '2023-06-05', 'REVOKED', /Resolução 12\/2023/],
  ['3/2023', '2023-06-06', 'IN_FORCE', /Resolução 22\/2023 devolveu o efeito/],
  ['4/2023', '2023-06-12', 'REVOKED', /Resolução 13\/2023/],
  ['4/2023', '2023-06-13', 'IN_FORCE', /não conta, porque esse ato foi anulado/],
  ['13/2023', '2023-06-13', 'ANNULLED', /Resolução 23\/2023 anulou/],
  ['5/2023', '2023-09-30', 'REVOKED', /Resolução 31\/2023/],
  ['5/2023', '2023-10-01', 'IN_FORCE', /caducou sem referendo/],
  ['31/2023', '2023-10-01', 'LAPSED', /./],
  ['6/2023', '2025-12-31', 'IN_FORCE', /não passou na votação/],
  ['1/2024', '2024-06-30', 'NOT_YET', /01\/07\/2024/],
  ['1/2024', '2024-07-01', 'IN_FORCE', /./],
  ['2/2024', '2024-12-31', 'IN_FORCE', /./],
  ['2/2024', '2025-01-01', 'EXPIRED', /até 31\/12\/2024/],
  ['3/2024', '2024-03-12', 'IN_FORCE', /nada publicado aqui o desfez/],
  ['3/2024', '2024-03-13', 'ALTERED', /Resolução 10\/2024 alterou o art\. 2º em 13\/03\/2024/],
  ['4/2024', '2024-12-31', 'ALTERED', /revogou os arts\. 3º e 4º/],
  ['5/2024', '2024-03-27', 'SUSPENDED', /Resolução 12\/2024 suspendeu/],
  ['5/2024', '2024-05-22', 'IN_FORCE', /devolveu o efeito/],
  ['6/2024', '2024-05-28', 'SUSPENDED', /Resolução 13\/2024/],
  ['6/2024', '2024-05-29', 'IN_FORCE', /está suspenso/],
  [
    '7/2024',
    '2024-12-31',
    'SUSPENDED',
    /Resolução 33\/2024 suspendeu o ato em 21\/08\/2024, até 31\/12\/2024/,
  ],
  [
    '7/2024',
    '2025-01-01',
    'IN_FORCE',
    /suspensão da Resolução 33\/2024.* acabou em 01\/01\/2025, com o prazo/,
  ],
  ['8/2023', '2024-12-31', 'SUSPENDED', /Resolução 2\/2024/],
  ['8/2023', '2025-01-01', 'IN_FORCE', /acabou em 01\/01\/2025/],
  ['34/2024', '2024-10-09', 'REVOKED', /Resolução 40\/2024/],
  ['9/2024', '2024-10-08', 'SUSPENDED', /Resolução 34\/2024 .*até que outra decisão o devolva/],
  ['9/2024', '2024-10-09', 'IN_FORCE', /acabou em 09\/10\/2024, quando esse ato foi revogado/],
  ['8/2024', '2024-11-30', 'ALTERED', /alterou o art\. 1º em 04\/09\/2024/],
  ['8/2024', '2024-12-01', 'IN_FORCE', /alteração .* acabou em 01\/12\/2024/],
  ['9/2023', '2025-01-01', 'REVOKED', /Resolução 2\/2024/],
  ['30/2024', '2024-08-07', 'REVOKED', /Resolução 31\/2024/],
];

let subgraph: OneSubgraph;
beforeAll(async () => {
  subgraph = await oneSubgraph(council);
  await subgraph.load(
    '# tipo: conselhos\nid;tipo;nome;ibge;uf\n0000000-cmas;CMAS;Conselho inventado;0000000;\n',
  );
  for (const text of councilFiles(ODD, LINKS, ['2022-05-10'])) await subgraph.load(text);
});
afterAll(() => subgraph.close());

interface Force {
  status: string;
  isInForce: boolean;
  reason: string;
}

describe('of a council with two hundred resolutions in four years', () => {
  test.each(CASES)('resolution %s on %s is %s', async (act, on, status, reason) => {
    const id = `0000000-cmas-${act.replace('/', '-')}`;
    const { resolution } = await subgraph.ask<{ resolution: { force: Force } }>(
      'query ($id: ID!, $on: Date) { resolution(id: $id) { force(on: $on) { status isInForce reason } } }',
      { id, on },
    );
    expect(resolution.force).toMatchObject({ status, reason: expect.stringMatching(reason) });
  });

  test('all others are in force from their day on, on any day', async () => {
    const odd = new Set([...CASES.map(([act]) => act), '30/2024', '31/2024', '32/2023']);
    const plain = new Set(acts.map(({ number, year }) => `${number}/${year}`).filter((act) => !odd.has(act)));
    expect(acts).toHaveLength(200);
    // Acts that are revoked, suspended or lapse are all in the table; 12/2023 and 13/2024 act and are acted upon.
    for (const act of ['12/2023', '13/2024']) plain.delete(act);
    const days = [2022, 2023, 2024, 2025].flatMap((year) =>
      ['02-28', '06-01', '10-10', '12-31'].map((day) => `${year}-${day}`),
    );
    const aliases = days.map((day, index) => `d${index}: force(on: "${day}") { status }`).join(' ');
    const { council: one } = await subgraph.ask<{
      council: { resolutions: ({ number: number; year: number; date: string } & Record<string, Force>)[] };
    }>(`{ council(id: "0000000-cmas") { resolutions { number year date ${aliases} } } }`);
    const wrong = one.resolutions
      .filter(({ number, year }) => plain.has(`${number}/${year}`))
      .flatMap((act) =>
        days.flatMap((day, index) => {
          const status = act[`d${index}`]?.status;
          return status === (act.date <= day ? 'IN_FORCE' : 'NOT_YET')
            ? []
            : [`${act.number}/${act.year} on ${day}: ${status}`];
        }),
      );
    expect(one.resolutions).toHaveLength(200);
    expect(wrong).toEqual([]);
  });

  test('the force of all of them costs as many statements as that of one', async () => {
    subgraph.forgetStatements();
    await subgraph.ask('{ council(id: "0000000-cmas") { resolutions { force { status } } } }');
    expect(subgraph.tablesRead()).toEqual([
      'act_relation',
      'council',
      'council_rule',
      'deliberation',
      'resolution',
      'vote',
      'vote_count',
    ]);
  });

  test('numbers begin anew each year, and the same number twice in one is one act', async () => {
    const { council: one } = await subgraph.ask<{
      council: { resolutions: { id: string; number: number }[] };
    }>('{ council(id: "0000000-cmas") { resolutions { id number } } }');
    expect(one.resolutions.filter(({ number }) => number === 7).map(({ id }) => id)).toEqual([
      '0000000-cmas-7-2022',
      '0000000-cmas-7-2023',
      '0000000-cmas-7-2024',
      '0000000-cmas-7-2025',
    ]);
  });
});
