import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Hub } from '../../gateway/hub/index.ts';
import { definitions } from '../../subgraphs/index.ts';
import { aHub, DATABASES, importText } from '../support/hub.ts';
import { attack, floorIn, nothing } from './attacker.ts';
import { madeUpTown, type MadeUpTown } from './made-up-town.ts';
import { keptTexts, seenInFile, seenInGraph, type Seen } from './shown.ts';

const SAMPLE = new URL('../../subgraphs/network/sample/', import.meta.url);
const LONG_MS = 300_000;
const DEMONSTRATION = '0000000';
const TOWNS = ['3136702', '1505502', '4113700'] as const;
const DAYS = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01', '2026-05-01'] as const;

/** The same subgraphs, which hide small counts and nothing for their sake. */
const withoutComplements = definitions.map((definition) =>
  definition.counts
    ? {
        ...definition,
        counts: {
          tables: definition.counts.tables,
          relations: () => [],
        },
      }
    : definition,
);

/** Everything that was ever shown of a town: in the graph on each day, now, and in the files that it points to. */
async function statesOf(hub: Hub, code: string): Promise<Seen[]> {
  const [past, now] = [
    await Promise.all(DAYS.map((day) => seenInGraph(hub, code, day))),
    await seenInGraph(hub, code),
  ];
  const formOf = (unit: string) => (unit.includes('creas') ? 'CREAS' : unit === '' ? undefined : 'CRAS');
  const files = (await keptTexts(hub, code, [null, ...DAYS])).map((text) => seenInFile(text, formOf));
  return [...files, ...past, now];
}

/** Hidden counts, lone ones too, that have fewer than five possible values, with those values and for whom. */
async function recovered(hub: Hub, code: string): Promise<string[]> {
  const states = await statesOf(hub, code);
  const all: string[] = [];
  for (const [who, knows] of Object.entries({ nothing, 'the floor': floorIn(states) })) {
    for (const [key, { low, high }] of await attack(states, knows))
      if (high - low < 4) all.push(`for who knows ${who}, ${key} is ${low} to ${high}`);
  }
  return all;
}

const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);

async function publish(
  hub: Hub,
  { code, units, files }: MadeUpTown,
  clock: (day: string) => void,
): Promise<void> {
  clock(DAYS[0]);
  await importText(hub, units, { name: `unidades-${code}.csv` });
  for (const [index, { name, text }] of files.entries()) {
    clock(DAYS[index + 1] ?? DAYS[0]);
    await importText(hub, text, { name });
  }
}

describe.each(DATABASES)('whoever puts together all that is shown, on %s', (database) => {
  let now = noon(DAYS[0]);
  let hub: Hub;
  beforeAll(async () => {
    hub = await aHub(database, { now: () => now });
  });
  afterAll(() => hub.close());
  const clock = (day: string) => (now = noon(day));

  test.each(TOWNS.map((code, index) => madeUpTown(code, 21 + index)))(
    'can tell no hidden count of the made-up town $code to within fewer than five values, now or in the past',
    async (town) => {
      await publish(hub, town, clock);
      const seen = await seenInGraph(hub, town.code);
      const hidden = [...seen].filter(([, value]) => value === 'hidden');
      const shown = [...seen].filter(([key, value]) => value !== 'hidden' && town.truth.has(key));
      expect(hidden.length).toBeGreaterThan(5);
      expect(shown.length).toBeGreaterThan(hidden.length / 2);
      expect(shown).toEqual(shown.map(([key]) => [key, town.truth.get(key)]));
      expect(await recovered(hub, town.code)).toEqual([]);
    },
    LONG_MS,
  );

  test.each([
    [
      'a count that nothing else is hidden near',
      ['SHELTER_HOMELESS;2022-12;3;', 'SHELTER_CHILDREN;2022-12;5;'],
    ],
    [
      'people of a territory by its families, who are no more',
      ['CADUNICO_FAMILIES;2022-11;197;Território 9', 'CADUNICO_PEOPLE;2022-11;198;Território 9'],
    ],
  ])('cannot tell %s, also who knows the floor', async (_, lines) => {
    const [code] = TOWNS;
    const head = `# tipo: indicadores\n# municipio: ${code}\ncodigo;periodo;valor;territorio\n`;
    await importText(hub, `${head}${lines.join('\n')}\n`, { name: 'indicadores.csv' });
    const seen = await seenInGraph(hub, code);
    const period = lines[0]?.split(';')[1] ?? '';
    expect([...seen].filter(([key, value]) => key.includes(period) && value === 'hidden')).not.toEqual([]);
    expect(await recovered(hub, code)).toEqual([]);
  });

  test(
    'can tell none of the demonstration',
    async () => {
      const seen = await seenInGraph(hub, DEMONSTRATION);
      expect([...seen.values()].filter((value) => value === 'hidden').length).toBeGreaterThan(5);
      expect(await recovered(hub, DEMONSTRATION)).toEqual([]);
    },
    LONG_MS,
  );
});

test.each(DATABASES)(
  'where only small counts are hidden, and nothing for their sake, they are recovered exactly, on %s',
  async (database) => {
    let now = noon(DAYS[0]);
    const hub = await aHub(database, { now: () => now, definitions: withoutComplements, isEmpty: true });
    for (const name of ['estados.csv', 'municipios-dos-exemplos.csv'])
      await importText(hub, await readFile(new URL(name, SAMPLE), 'utf8'), { name });
    const town = madeUpTown(TOWNS[0], 21);
    await publish(hub, { ...town, files: town.files.slice(0, 2) }, (day) => (now = noon(day)));
    const truth = madeUpTown(TOWNS[0], 21, 2).truth;
    const found = await attack(await statesOf(hub, town.code));
    const exact = [...found].filter(([key, { low, high }]) => low === high && truth.has(key));
    await hub.close();
    expect(exact.length).toBeGreaterThan(5);
    expect(exact.map(([key, { low }]) => [key, low])).toEqual(exact.map(([key]) => [key, truth.get(key)]));
  },
  LONG_MS,
);
