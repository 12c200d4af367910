import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Hub } from '../../gateway/hub/index.ts';
import { aHub, DATABASES, importText } from '../support/hub.ts';
import {
  aFile,
  changesOf,
  continuity,
  declared,
  measured,
  NEWER,
  NEXT_PLAN,
  OLDER,
  parts,
  revisions,
} from './plan-life.ts';

const PASSAGES = [
  '1.1.1.c;1.1.1.a;continua;;página 1',
  '1.1.1.d;1.1.1.b;cresce;Pediram mais (inventado);',
  '1.1.1.e;1.1.1.c;encolhe;;',
  '1.2.1.b;1.1.1.d;junta-se;;',
  '1.2.1.c;1.1.1.d;junta-se;;',
  '1.2.1.f;;saiu;;',
  ';1.1.1.e;nova;;',
];

type Tally = { judgement: string; count: number }[];

describe.each(DATABASES)('the life of a plan, on %s', (database) => {
  let hub: Hub;
  const statements: string[] = [];
  beforeAll(async () => {
    hub = await aHub(database, { onStatement: (sql) => statements.push(sql) });
    await importText(hub, NEXT_PLAN);
  });
  afterAll(() => hub.close());

  const ask = async <T>(id: string, selection: string) =>
    (await hub.graph<{ plan: T }>(`{ plan(id: "${id}") { ${selection} } }`)).plan;
  const strategy = async <T>(id: string, code: string, selection: string) => {
    const { strategies } = await ask<{ strategies: (T & { code: string })[] }>(
      id,
      `strategies { code ${selection} }`,
    );
    return strategies.find((each) => each.code === code);
  };
  /** Imports a file twice: the second time nothing changes. */
  const importTwice = async (text: string) => {
    const report = await importText(hub, text);
    const again = await importText(hub, text);
    expect(changesOf(again)).toMatchObject({ added: 0, changed: 0, withdrawn: 0 });
    return report;
  };

  test('the eleven parts of the norm are always told: present, missing or not looked for', async () => {
    const told = async () => {
      const answer = await ask<{
        parts: { kind: string; status: string; source: { locator: string | null } | null }[];
      }>(OLDER, 'parts { kind status note source { title locator } }');
      return answer.parts.map(({ kind, status, source }) => [kind, status, source?.locator ?? null]);
    };
    const notLookedFor = (...kinds: string[]) => kinds.map((kind) => [kind, 'NOT_LOOKED_FOR', null]);
    await importTwice(parts('metas;presente;;página 6', 'indicadores;falta;Procurado em tudo;'));

    expect(await told()).toEqual([
      ...notLookedFor('DIAGNOSIS', 'OBJECTIVES', 'GUIDELINES', 'ACTIONS'),
      ['TARGETS', 'PRESENT', 'página 6'],
      ...notLookedFor('RESULTS', 'RESOURCES', 'FUNDING', 'COVERAGE'),
      ['INDICATORS', 'MISSING', null],
      ...notLookedFor('TIME_SPAN'),
    ]);
    const { kinds } = (await importText(hub, parts('metas;presente;;página 6'))).parts[0] ?? {};
    expect(kinds).toMatchObject({ 'Parte do plano': { added: 0, withdrawn: 1 } });
    expect((await told())[9], 'nobody declares it any more').toEqual(['INDICATORS', 'NOT_LOOKED_FOR', null]);
  });

  test('a plan is approved by a decision of its council, and its revisions follow in their order', async () => {
    await importTwice(revisions('2024-08-01;A segunda;', '15/03/2023;A primeira;item 2'));

    expect(
      await ask(OLDER, 'deliberations { effect date } revisions { revisedOn subject source { locator } }'),
    ).toEqual({
      deliberations: [{ effect: 'APPROVES', date: '2021-12-07' }],
      revisions: [
        { revisedOn: '2023-03-15', subject: 'A primeira', source: { locator: 'item 2' } },
        { revisedOn: '2024-08-01', subject: 'A segunda', source: { locator: null } },
      ],
    });
  });

  test('one plan follows another, and each strategy goes on, changes, merges, ends or is new', async () => {
    const report = await importTwice(continuity(...PASSAGES));
    expect(report.notes).toEqual([
      expect.stringMatching(
        /^O arquivo não diz o que foi feito de 26 estratégias do plano 0000000-2022-2025: 1\.1\.1\.a, 1\.1\.1\.b, 1\.1\.1\.f, /,
      ),
    ]);

    const older = await ask(OLDER, 'previousPlan { id } nextPlan { id } continuations { kind }');
    expect(older).toEqual({ previousPlan: null, nextPlan: { id: NEWER }, continuations: [] });
    const newer = await ask<{
      previousPlan: object;
      continuations: { kind: string; before: { code: string } | null; after: { code: string } | null }[];
    }>(NEWER, 'previousPlan { id } continuations { kind before { code } after { code } }');
    expect(newer.previousPlan).toEqual({ id: OLDER });
    const passages = newer.continuations.map(
      ({ kind, before, after }) => `${before?.code ?? ''} ${kind} ${after?.code ?? ''}`,
    );
    expect(passages.toSorted()).toEqual([
      ' NEW 1.1.1.e',
      '1.1.1.c CONTINUES 1.1.1.a',
      '1.1.1.d GROWS 1.1.1.b',
      '1.1.1.e SHRINKS 1.1.1.c',
      '1.2.1.b MERGES 1.1.1.d',
      '1.2.1.c MERGES 1.1.1.d',
      '1.2.1.f DROPPED ',
    ]);
    expect(await strategy(NEWER, '1.1.1.d', 'comesFrom { before { code } } goesOnAs { kind }')).toMatchObject(
      { comesFrom: [{ before: { code: '1.2.1.b' } }, { before: { code: '1.2.1.c' } }], goesOnAs: [] },
    );
    expect(
      await strategy(OLDER, '1.1.1.c', 'comesFrom { kind } goesOnAs { after { id } source { locator } }'),
    ).toMatchObject({
      comesFrom: [],
      goesOnAs: [{ after: { id: `${NEWER}/1.1.1.a` }, source: { locator: 'página 1' } }],
    });
  });

  test('a passage that the newer file does not tell any more is withdrawn', async () => {
    await importText(hub, continuity(...PASSAGES));
    const { kinds } = (await importText(hub, continuity(...PASSAGES.slice(1)))).parts[0] ?? {};
    expect(kinds).toMatchObject({ 'Passagem de um plano ao outro': { added: 0, withdrawn: 1 } });
    expect(
      (await ask<{ continuations: unknown[] }>(NEWER, 'continuations { id }')).continuations,
    ).toHaveLength(6);
  });

  test('passages with their strategies and sources cost one statement for each table', async () => {
    await importText(hub, continuity(...PASSAGES));
    const cost = async (selection: string) => {
      statements.length = 0;
      await ask(NEWER, selection);
      return statements.length;
    };
    // Each is one way, so that what one statement brings cannot come before or after that of another.
    expect(await cost('previousPlan { id } nextPlan { id }'), 'the plan by id, before, after').toBe(3);
    const passages = 'continuations { before { code } after { code } source { title } }';
    expect(await cost(passages), 'plan, passages, strategies, sources').toBe(4);
    const both = 'strategies { comesFrom { kind before { code } } goesOnAs { kind } }';
    expect(await cost(both), 'plan, strategies, passages of both ends, strategies before').toBe(5);
  });

  test('each level of a plan counts its strategies and its targets, and shows no mean', async () => {
    const tallies = 'strategyTally { judgement count } targetTally { judgement count }';
    interface Level {
      strategyTally: Tally;
      targetTally: Tally;
    }
    interface Tree extends Level {
      strategies: { judgement: string; targets: { judgement: string }[] }[];
      axes: (Level & {
        guidelines: (Level & { actions: (Level & { strategies: Tree['strategies'] })[] })[];
      })[];
    }
    const judged = 'strategies { judgement targets { judgement } }';
    const plan = await ask<Tree>(
      OLDER,
      `${tallies} ${judged} axes { ${tallies} guidelines { ${tallies} actions { ${tallies} ${judged} } } }`,
    );
    const guidelines = plan.axes.flatMap((axis) => axis.guidelines);
    const actions = guidelines.flatMap((guideline) => guideline.actions);

    expect(sum(plan.strategyTally)).toBe(32);
    expect(sum(plan.targetTally)).toBe(128);
    expect(plan.strategyTally.length).toBeGreaterThan(3);
    for (const { strategyTally, targetTally, strategies } of [plan, ...actions]) {
      expect(asCounts(strategyTally)).toEqual(counted(strategies));
      expect(asCounts(targetTally)).toEqual(counted(strategies.flatMap(({ targets }) => targets)));
    }
    for (const levels of [plan.axes, guidelines, actions]) {
      expect(together(levels.map((each) => each.strategyTally))).toEqual(asCounts(plan.strategyTally));
      expect(together(levels.map((each) => each.targetTally))).toEqual(asCounts(plan.targetTally));
    }
  });

  test('a withdrawn measurement lowers the share, and stays readable with the reason', async () => {
    const of2025 = async () => {
      const found = await strategy<{ targets: { year: number }[] }>(
        OLDER,
        '1.2.2.m',
        'targets { year progress judgement measurements { value measuredOn method evidenceUrl withdrawnOn withdrawnReason source { publisher } withdrawnSource { publisher locator } } }',
      );
      return found?.targets.find(({ year }) => year === 2025);
    };
    const first = { value: '0.6', measuredOn: '2025-04-01', evidenceUrl: null, withdrawnOn: null };
    const second = { value: '1', measuredOn: '2025-05-01', evidenceUrl: 'https://exemplo.gov.br/lista.pdf' };
    const rows = [
      '1.2.2.m;2025;60%;2025-04-01;listas;;;',
      '1.2.2.m;2025;100%;2025-05-01;listas;https://exemplo.gov.br/lista.pdf;',
    ] as const;
    await importTwice(measured(rows[0], `${rows[1]};`));
    expect(await of2025()).toMatchObject({
      progress: 1,
      judgement: 'MET',
      measurements: [first, { ...second, withdrawnOn: null, withdrawnReason: null }],
    });

    const takenBack = measured(`${rows[1]}2025-06-01;contada duas vezes`);
    await importTwice(
      takenBack
        .replace(/^# publicador: .*$/m, '# publicador: Conselho de mentira')
        .replace('Documento inventado', 'Outro documento inventado'),
    );
    const withdrawn = {
      progress: 0.6,
      judgement: 'ON_COURSE',
      measurements: [
        { ...first, source: { publisher: 'SUAS às claras (demonstração)' } },
        {
          ...second,
          withdrawnOn: '2025-06-01',
          withdrawnReason: 'contada duas vezes',
          source: { publisher: 'SUAS às claras (demonstração)' },
          withdrawnSource: { publisher: 'Conselho de mentira', locator: 'linha 7' },
        },
      ],
    };
    expect(await of2025()).toMatchObject(withdrawn);

    const withoutColumns = ['codigo;ano;valor;data;metodo', '1.2.2.m;2025;100%;2025-05-01;listas'] as const;
    await importText(hub, aFile('apuracoes', { plano: OLDER }, ...withoutColumns));
    expect(await of2025(), 'a file without the columns takes no withdrawal back').toMatchObject(withdrawn);
  });

  test('a declaration that is taken back leaves no kind, no ground and no source', async () => {
    const kind = () =>
      strategy(OLDER, '1.2.2.f', 'targetKind indicator kindGround kindSource { title } judgement');
    await importTwice(declared('1.2.2.f;de nível;famílias;ata 3;item 1'));
    expect(await kind()).toMatchObject({ targetKind: 'LEVEL', indicator: 'famílias', kindGround: 'ata 3' });

    await importTwice(declared('1.2.2.f;não declarado;;;'));
    expect(await kind()).toEqual({
      code: '1.2.2.f',
      targetKind: 'UNDECLARED',
      indicator: null,
      kindGround: null,
      kindSource: null,
      judgement: 'UNDECLARED',
    });
  });
});

const sum = (tally: Tally) => tally.reduce((total, { count }) => total + count, 0);
const asCounts = (tally: Tally) =>
  Object.fromEntries(tally.map(({ judgement, count }) => [judgement, count]));
const counted = (judged: { judgement: string }[]) =>
  Object.fromEntries(
    [...Map.groupBy(judged, ({ judgement }) => judgement)].map(([key, each]) => [key, each.length]),
  );
const together = (tallies: Tally[]) => {
  const all = tallies.flat();
  return Object.fromEntries(
    all.map(({ judgement }) => [judgement, sum(all.filter((each) => each.judgement === judgement))]),
  );
};
