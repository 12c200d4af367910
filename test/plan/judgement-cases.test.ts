import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test, type TestContext } from 'vitest';
import { graphOf } from '../../gateway/graph.ts';
import type { Hub } from '../../gateway/hub/index.ts';
import { aHub, DATABASES, importText, realDocument } from '../support/hub.ts';
import { aMeasurement, BOUNDARIES, CASES, DECLARATION, JUDGEMENTS, MEASUREMENTS } from './judgement-cases.ts';

const TOWN = new URL('../../subgraphs/network/sample/exemplo-municipio.csv', import.meta.url);
const PLAN = '0000000-2022-2025';

const QUERY = `{ plan(id: "${PLAN}") { assessedOn strategies {
  code targetKind indicator kindGround judgement kindSource { title publisher publishedOn locator }
  targets { year planned judgement progress measurements { value } } } } }`;

interface Strategy {
  code: string;
  targetKind: string;
  indicator: string | null;
  kindGround: string | null;
  judgement: string;
  kindSource: Record<string, string | null> | null;
  targets: {
    year: number;
    planned: string;
    judgement: string;
    progress: number | null;
    measurements: { value: string }[];
  }[];
}
interface Answer {
  plan: { assessedOn: string; strategies: Strategy[] };
}

describe.each(DATABASES)('the targets of document 000, on %s', (database) => {
  let hub: Hub;
  beforeAll(async () => {
    // Everything was known on the first day of the plan, so that any later day can be asked about.
    hub = await aHub(database, { isEmpty: true, now: () => new Date('2022-01-01T12:00:00Z') });
    await importText(hub, await readFile(TOWN, 'utf8'), { name: 'municipio.csv' });
  });
  afterAll(() => hub.close());

  const strategies = async (day: string) => (await graphOf(hub.gateway, day)<Answer>(QUERY)).plan.strategies;
  const strategyOn = async (day: string, code: string) => {
    const found = (await strategies(day)).find((each) => each.code === code);
    if (!found) throw new Error(`the plan has no strategy ${code}`);
    return found;
  };

  let measured: Promise<unknown> | undefined;
  /** The plan as it is in the document, with all measurements and no declaration. */
  const aMeasuredPlan = async (context: TestContext) => {
    const document = await realDocument('documents/000_51ac73e7a8e02b92.txt', context);
    measured ??= hub
      .importFile({ ...document, ibgeCode: '0000000' })
      .then(() => importText(hub, MEASUREMENTS, { name: 'apuracoes.csv' }));
    await measured;
  };
  let declared: Promise<unknown> | undefined;
  const aDeclaredPlan = async (context: TestContext) => {
    await aMeasuredPlan(context);
    declared ??= importText(hub, DECLARATION, { name: 'tipos.csv' });
    await declared;
  };

  test.for(['2022-06-30', '2025-06-30', '2030-01-01'])(
    'with no declaration all 32 strategies and 128 targets show their numbers and no judgement on %s',
    async (day, context) => {
      await aMeasuredPlan(context);
      const all = await strategies(day);
      const targets = all.flatMap((each) => each.targets);

      expect([all.length, targets.length]).toEqual([32, 128]);
      expect(new Set(all.map(({ targetKind }) => targetKind))).toEqual(new Set(['UNDECLARED']));
      expect(new Set([...all, ...targets].map(({ judgement }) => judgement))).toEqual(
        new Set(['UNDECLARED']),
      );
      expect(new Set(targets.map(({ progress }) => progress))).toEqual(new Set([null]));
      const families = all.find(({ code }) => code === '1.2.2.f')?.targets ?? [];
      expect(families.map(({ planned }) => planned)).toEqual(['12', '15', '18', '20']);
      expect(families.map(({ measurements }) => measurements.map(({ value }) => value))).toEqual([
        ['12'],
        ['16'],
        ['17'],
        [],
      ]);
    },
  );

  test.for(CASES)('$code, $title', async ({ code, running, over, shares }, context) => {
    await aDeclaredPlan(context);
    for (const [day, expected] of [
      ['2025-06-30', running],
      ['2026-01-01', over],
    ] as const) {
      const { judgement, targets } = await strategyOn(day, code);
      const letters = [...targets, { judgement }].map((each) => letterOf(each.judgement));
      expect(`${letters.slice(0, 4).join('')} ${letters[4]}`, day).toBe(expected);
      expect(targets.map(({ progress }) => progress)).toEqual(shares);
    }
  });

  test.for(BOUNDARIES)(
    '$code in $year: unmeasured, late, exactly met, exceeded, withdrawn',
    async ({ code, year, values: [less, exact, more], shares }, context) => {
      await aDeclaredPlan(context);
      const measure = (value: string, withdrawal = ';') =>
        importText(hub, aMeasurement(`${code};${year};${value};${year}-12-31;contagem;;${withdrawal}`), {
          name: 'apuracoes.csv',
        });
      /** On the last day of the target's year, which is still to come, and on the next. */
      const judged = async () => {
        const days = [`${year}-12-31`, `${year + 1}-01-01`];
        const found = await Promise.all(days.map((day) => strategyOn(day, code)));
        const targets = found.flatMap((each) => each.targets.filter((target) => target.year === year));
        return [...targets.map(({ judgement }) => judgement), targets[0]?.progress];
      };

      expect(await judged()).toEqual(['NOT_DUE', 'NOT_MEASURED', null]);
      await measure(less);
      expect(await judged()).toEqual(['ON_COURSE', 'OVERDUE', shares[0]]);
      await measure(exact);
      expect(await judged()).toEqual(['MET', 'MET', shares[1]]);
      await measure(more);
      expect(await judged()).toEqual(['MET', 'MET', shares[2]]);
      await measure(more, `${year}-12-31;contada duas vezes`);
      expect(await judged()).toEqual(['NOT_DUE', 'NOT_MEASURED', null]);
    },
  );

  test('the last day of a year belongs to it: on the next one what is missing is late', async (context) => {
    await aDeclaredPlan(context);
    const on = async (day: string) =>
      Promise.all(
        ['1.2.2.c', '1.1.1.b', '1.2.2.d'].map(
          async (code) => (await strategyOn(day, code)).targets[2]?.judgement,
        ),
      );

    expect(await on('2024-12-31')).toEqual(['ON_COURSE', 'NOT_DUE', 'MET']);
    expect(await on('2025-01-01')).toEqual(['OVERDUE', 'NOT_MEASURED', 'MET']);
  });

  test('before its first year is over a plan that nobody measured is not due', async (context) => {
    await aDeclaredPlan(context);
    for (const day of ['2022-01-01', '2022-12-31']) {
      const { judgement, targets } = await strategyOn(day, '1.1.1.b');
      expect([judgement, ...targets.map((each) => each.judgement)]).toEqual(Array(5).fill('NOT_DUE'));
    }
  });

  test('a declaration says who made it, when, on what ground and where', async (context) => {
    await aDeclaredPlan(context);
    expect(await strategyOn('2025-06-30', '1.2.2.f')).toMatchObject({
      targetKind: 'LEVEL',
      kindGround: 'ata 1.2.2.f',
      kindSource: {
        title: 'Declaração inventada',
        publisher: 'Conselho de mentira',
        publishedOn: '2022-01-01',
        locator: 'item 1.2.2.f',
      },
    });
    expect(await strategyOn('2025-06-30', '1.1.1.a')).toMatchObject({ kindGround: null, kindSource: null });
  });

  test('other words for the same numbers, 0, 1, 1 and 1, are another judgement', async (context) => {
    await aDeclaredPlan(context);
    const [about = ''] = DECLARATION.split(/^1\./m);
    const read = async (kind: string) => {
      await importText(hub, `${about}1.1.1.f;${kind};;${kind === 'não declarado' ? '' : 'ata'};\n`, {
        name: 'tipos.csv',
      });
      const { judgement, targets } = await strategyOn('2025-06-30', '1.1.1.f');
      return [...targets, { judgement }].map((each) => letterOf(each.judgement)).join('');
    };

    expect(await read('de nível'), 'a zero is a promise').toBe('MMMMM');
    expect(await read('por ano'), 'a zero asks for nothing').toBe('-MMMM');
    expect(await read('acumulada')).toBe('-MMMM');
    expect(await read('contínua')).toBe('-MMMM');
    expect(await read('única')).toBe('---MM');
    expect(await read('não declarado')).toBe('UUUUU');
    expect(await strategyOn('2025-06-30', '1.1.1.f')).toMatchObject({
      targetKind: 'UNDECLARED',
      kindGround: null,
      indicator: null,
      kindSource: null,
    });
  });
});

const letterOf = (judgement: string) =>
  Object.keys(JUDGEMENTS).find((letter) => JUDGEMENTS[letter] === judgement) ?? judgement;
