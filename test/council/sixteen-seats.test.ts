import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graphOf, type Graph } from '../../gateway/graph.ts';
import type { Hub } from '../../gateway/hub/index.ts';
import { today } from '../../subgraphs/shared/context.ts';
import { aHub, DATABASES, importText } from '../support/hub.ts';
import {
  attendance,
  attendanceLists,
  COUNCIL,
  FULL_SEATS,
  mandates,
  meetings,
  presidencies,
  rules,
  seats,
  theCouncil,
} from './bodies.ts';

/** The 1st and the 15th of every month of four years. */
const DAYS = [2022, 2023, 2024, 2025].flatMap((year) =>
  Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, '0')).flatMap((month) => [
    `${year}-${month}-01`,
    `${year}-${month}-15`,
  ]),
);
const first = (count: number) => FULL_SEATS.slice(0, count);
const REGULAR = first(12);

/** What came to the meetings that are not as the others: by seat, or null for a list that nobody published. */
const SPECIAL: Record<string, readonly string[] | null> = {
  '2022-03-01': first(9),
  '2022-03-15': first(8),
  '2022-04-01': [...first(8), 'governo-8-suplente', 'entidades-3-suplente'],
  '2022-04-15': [...first(8), 'governo-1-suplente'],
  '2022-05-01': [...first(8), 'avulsa'],
  '2022-05-15': [...first(7), 'avulsa'],
  '2022-06-01': null,
  '2024-06-15': first(10),
  '2024-07-01': first(10),
  '2024-07-15': first(11),
};
const NO_QUORUM = new Set(['2022-03-15', '2022-04-15']);

const MANDATES = FULL_SEATS.flatMap((code) => [
  `${code};;2021-12-01;2023-11-30`,
  ...(code === 'governo-8' ? [`${code};;2025-01-10;2025-11-30`] : []),
  ...(code === 'usuarios-3' ? [`${code};;2023-12-01;2024-02-14`, `${code};;2024-05-02;2025-11-30`] : []),
  ...(['governo-8', 'usuarios-3'].includes(code) ? [] : [`${code};;2023-12-01;2025-11-30`]),
]);

interface Quorum {
  present: number | null;
  required: number | null;
  isReached: boolean | null;
  votesToDecide: number | null;
  reason: string | null;
  rule: { title: string } | null;
}
interface TheMeeting {
  date: string;
  status: string;
  quorum: Quorum;
  findings: { rule: string; values: string[] }[];
}

describe.each(DATABASES)('a council of sixteen seats, over four years and 96 meetings, on %s', (database) => {
  let hub: Hub;
  let found: Map<string, TheMeeting>;
  const statements: string[] = [];
  const ofCouncil = async <T>(selection: string) =>
    (await hub.graph<{ council: T }>(`{ council(id: "${COUNCIL}") { ${selection} } }`)).council;

  beforeAll(async () => {
    hub = await aHub(database, { onStatement: (sql) => statements.push(sql) });
    const lists = DAYS.flatMap((day) => {
      const present = day in SPECIAL ? SPECIAL[day] : REGULAR;
      return present ? attendance(day, present, ['entidades-2']) : [];
    });
    for (const text of [
      theCouncil(),
      rules(
        'lei;Lei 1/2000;2000-01-01;;16;;;24;1;governo e sociedade civil;sim;',
        // Nobody wrote its last day; the newer one ends it.
        'regimento;Regimento de 2015;2015-01-01;;;maioria absoluta;maioria dos presentes;;;;;normas | financiamento',
        'regimento;Regimento de 2024;2024-07-01;;;dois terços;maioria absoluta;;;;;',
      ),
      seats(),
      mandates(...MANDATES),
      presidencies(
        'governo-1;2021-12-15;2022-12-14',
        'usuarios-1;2022-12-15;2023-11-30',
        'entidades-1;2023-12-15;2024-12-14',
        'governo-2;2024-12-15;',
      ),
      meetings(
        '2022-2025',
        ...DAYS.map((day) => `${day};${NO_QUORUM.has(day) ? 'sem quórum' : 'realizada'};14:00;;`),
      ),
      attendanceLists(...lists),
    ]) {
      await importText(hub, text);
    }
    statements.length = 0;
    const answer = await ofCouncil<{ meetings: TheMeeting[] }>(
      `meetings { date status findings { rule values } quorum {
        present required isReached votesToDecide reason rule { title } } }`,
    );
    found = new Map(answer.meetings.map((meeting) => [meeting.date, meeting]));
  }, 240_000);
  afterAll(() => hub.close());

  test('the quorum and findings of all 96 meetings cost one statement for each table', () => {
    expect(found.size).toBe(96);
    // The council, its meetings, seats, mandates (of those present), attendance, rules, and the seats by id.
    expect(statements.length).toBe(7);
  });

  test.each([
    ['2022-01-01', { present: 12, required: 9, isReached: true, votesToDecide: 7 }],
    ['2022-03-01', { present: 9, required: 9, isReached: true, votesToDecide: 5 }],
    ['2022-03-15', { present: 8, required: 9, isReached: false, votesToDecide: 5 }],
    ['2022-04-01', { present: 9, required: 9, isReached: true, votesToDecide: 5 }],
    ['2022-04-15', { present: 8, required: 9, isReached: false, votesToDecide: 5 }],
    ['2022-05-01', { present: 8, required: 9, isReached: null, votesToDecide: 5 }],
    ['2022-05-15', { present: 7, required: 9, isReached: false, votesToDecide: 4 }],
    ['2022-06-01', { present: null, required: 9, isReached: null, votesToDecide: null }],
    ['2024-06-15', { present: 10, required: 9, isReached: true, votesToDecide: 6 }],
    ['2024-07-01', { present: 10, required: 11, isReached: false, votesToDecide: 9 }],
    ['2024-07-15', { present: 11, required: 11, isReached: true, votesToDecide: 9 }],
    ['2025-12-15', { present: 12, required: 11, isReached: true, votesToDecide: 9 }],
  ])('on %s the quorum is %o, by the rule in force that day', (day, expected) => {
    const quorum = found.get(day)?.quorum;
    expect(quorum).toMatchObject(expected);
    expect(quorum?.rule?.title).toBe(day < '2024-07-01' ? 'Regimento de 2015' : 'Regimento de 2024');
    expect(quorum?.reason === null).toBe(expected.isReached !== null);
  });

  test('the reason says what is not published, or whom a substitute may stand in for', () => {
    expect(found.get('2022-06-01')?.quorum.reason).toBe('A presença por cadeira não foi publicada aqui.');
    expect(found.get('2022-05-01')?.quorum.reason).toContain('Veio suplente');
  });

  test('a meeting held with one seat too few is a finding; one called off for that is none', () => {
    const short = (day: string) =>
      found.get(day)?.findings.filter(({ rule }) => rule === 'QUORUM_NOT_STATUS') ?? [];
    expect(short('2024-07-01')).toEqual([{ rule: 'QUORUM_NOT_STATUS', values: ['10', '11'] }]);
    expect(short('2022-03-15')).toEqual([]);
    expect(short('2022-03-01')).toEqual([]);
    const all = [...found.values()].flatMap(({ date }) => (short(date).length > 0 ? date : []));
    expect(all).toEqual(['2022-05-15', '2024-07-01']);
  });

  test('a seat that was vacant and came is a finding', () => {
    const vacant = [...found.values()].filter(({ findings }) =>
      findings.some(({ rule }) => rule === 'VACANT_SEAT_PRESENT'),
    );
    // Seat 8 of the government from December 2023 to 9 January 2025; all of them after November 2025.
    expect(vacant.map(({ date }) => date).filter((day) => day < '2025-11-30')).toEqual(
      DAYS.filter((day) => day >= '2023-12-01' && day <= '2025-01-09'),
    );
    expect(vacant.map(({ date }) => date)).toContain('2025-12-01');
  });

  test.each([
    ['2021-11-30', { governmentFilled: 0, civilSocietyFilled: 0, unknown: 16, isFilledEqual: null }],
    ['2021-12-01', { governmentFilled: 8, civilSocietyFilled: 8, unknown: 0, isFilledEqual: true }],
    ['2023-11-30', { governmentFilled: 8, civilSocietyFilled: 8, unknown: 0, isFilledEqual: true }],
    ['2023-12-01', { governmentFilled: 7, civilSocietyFilled: 8, unknown: 0, isFilledEqual: false }],
    ['2024-02-14', { governmentFilled: 7, civilSocietyFilled: 8, unknown: 0, isFilledEqual: false }],
    ['2024-02-15', { governmentFilled: 7, civilSocietyFilled: 7, unknown: 0, isFilledEqual: true }],
    ['2024-05-01', { governmentFilled: 7, civilSocietyFilled: 7, unknown: 0, isFilledEqual: true }],
    ['2024-05-02', { governmentFilled: 7, civilSocietyFilled: 8, unknown: 0, isFilledEqual: false }],
    ['2025-01-09', { governmentFilled: 7, civilSocietyFilled: 8, unknown: 0, isFilledEqual: false }],
    ['2025-01-10', { governmentFilled: 8, civilSocietyFilled: 8, unknown: 0, isFilledEqual: true }],
    ['2025-11-30', { governmentFilled: 8, civilSocietyFilled: 8, unknown: 0, isFilledEqual: true }],
    ['2025-12-01', { governmentFilled: 0, civilSocietyFilled: 0, unknown: 0, isFilledEqual: true }],
  ])('on %s the seats are halved, and of those taken: %o', async (day, expected) => {
    const { parity } = await ofCouncil<{ parity: object }>(
      `parity(day: "${day}") { government civilSociety isEqual governmentFilled civilSocietyFilled unknown isFilledEqual }`,
    );
    expect(parity).toEqual({ government: 8, civilSociety: 8, isEqual: true, ...expected });
  });

  test('its history is the days on which it became another', async () => {
    const { parityHistory } = await ofCouncil<{ parityHistory: { day: string }[] }>(
      'parityHistory { day governmentFilled civilSocietyFilled }',
    );
    expect(parityHistory).toEqual([
      { day: '2021-12-01', governmentFilled: 8, civilSocietyFilled: 8 },
      { day: '2023-12-01', governmentFilled: 7, civilSocietyFilled: 8 },
      { day: '2024-02-15', governmentFilled: 7, civilSocietyFilled: 7 },
      { day: '2024-05-02', governmentFilled: 7, civilSocietyFilled: 8 },
      { day: '2025-01-10', governmentFilled: 8, civilSocietyFilled: 8 },
      { day: '2025-12-01', governmentFilled: 0, civilSocietyFilled: 0 },
    ]);
  });

  test('a vacancy says since when: the day after the last mandate', async () => {
    const { seats: all } = await ofCouncil<{
      seats: { id: string; isVacant: boolean | null; vacantSince: string | null }[];
    }>('seats { id isVacant vacantSince }');
    const seat = (code: string) => all.find(({ id }) => id === `${COUNCIL}/${code}`);
    expect(seat('governo-8')).toMatchObject({ isVacant: true, vacantSince: '2025-12-01' });
    expect(seat('governo-8-suplente')).toMatchObject({ isVacant: null, vacantSince: null });
  });

  test('a presidency that stays on the same side, where the law alternates, is a finding', async () => {
    const answer = await ofCouncil<{ presidencies: { findings: object[] }[] }>(
      'presidencies { start seat { segment } findings { rule values } }',
    );
    expect(answer.presidencies.map(({ findings }) => findings)).toEqual([
      [],
      [],
      [{ rule: 'PRESIDENCY_NOT_ALTERNATED', values: ['2023-12-15'] }],
      [],
    ]);
  });

  test('a name that was given another way before is in no past state and not in the log of corrections', async () => {
    await importText(hub, mandates(...MANDATES, 'avulsa;Nome Anterior Inventado;2025-03-01;2027-02-28'));
    await importText(hub, mandates(...MANDATES, 'avulsa;Nome Social Inventado;2025-03-01;2027-01-31'));
    const namesIn = async (graph: Graph) => {
      const answer = await graph<{ council: { seats: { mandates: { name: string | null }[] }[] } }>(
        `{ council(id: "${COUNCIL}") { seats { mandates { start name } } } }`,
      );
      const all = answer.council.seats.flatMap((seat) => seat.mandates);
      return { mandates: all.length, names: all.flatMap(({ name }) => name ?? []) };
    };
    const { mandates: count, names } = await namesIn(hub.graph);
    expect(names).toEqual(['Nome Social Inventado']);
    expect(await namesIn(graphOf(hub.gateway, today()))).toEqual({ mandates: count, names: [] });

    const log = await hub.graph<object>(
      `{ councilCorrections(record: "${COUNCIL}/avulsa/2025-03-01") { edges { node { fields { name from to } } } } }`,
    );
    expect(JSON.stringify(log)).toContain('{"name":"end","from":"2027-02-28","to":"2027-01-31"}');
    expect(JSON.stringify(log)).not.toContain('Inventado');
  });
});
