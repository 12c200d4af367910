import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Hub } from '../../gateway/hub/index.ts';
import { aHub, DATABASES, importText } from '../support/hub.ts';

const HEAD = '# tipo: populacao\n# fonte: Censo do exemplo\nibge;ano;pessoas;metodo\n';
const TOWN = '4113700';

describe.each(DATABASES)('the population of municipalities, on %s', (database) => {
  let hub: Hub;
  let statements = 0;
  beforeAll(async () => {
    hub = await aHub(database, { onStatement: () => (statements += 1) });
  });
  afterAll(() => hub.close());

  const asked = async (code: string) =>
    (
      await hub.graph<{ municipality: object }>(
        `{ municipality(ibgeCode: "${code}") { size populations { year people method source { title locator } } } }`,
      )
    ).municipality;

  test('is read by code and year, six digits too, and the newest one says the size', async () => {
    expect(await asked(TOWN)).toEqual({ size: null, populations: [] });
    await importText(hub, `${HEAD}411370;2010;20000;censo\n${TOWN};2022;20001;censo\n`, { name: 'pop.csv' });
    expect(await asked(TOWN)).toEqual({
      size: 'SMALL_2',
      populations: [
        {
          year: 2022,
          people: 20001,
          method: 'CENSUS',
          source: { title: 'Censo do exemplo', locator: 'linha 5' },
        },
        expect.objectContaining({ year: 2010, people: 20000 }),
      ],
    });
  });

  test.each([
    [20000, 'SMALL_1'],
    [50000, 'SMALL_2'],
    [50001, 'MEDIUM'],
    [100000, 'MEDIUM'],
    [100001, 'LARGE'],
    [900000, 'LARGE'],
    [900001, 'METROPOLIS'],
  ])('of %i people is the size %s', async (people, size) => {
    await importText(hub, `${HEAD}${TOWN};2023;${people};estimativa\n`, { name: 'pop-2023.csv' });
    expect(await asked(TOWN)).toMatchObject({ size });
  });

  test('with faults is refused with all of them, each with its line and what to do', async () => {
    const bad = `${HEAD}9999999;2022;10;censo\n${TOWN};22;10;censo\n${TOWN};2022;0;censo\n${TOWN};2021;1.000;censo\n${TOWN};2020;5;achismo\n${TOWN};2019;5;censo\n${TOWN};2019;6;censo\n`;
    const messages = await importText(hub, bad, { name: 'ruim.csv' }).then(
      () => '',
      (error: Error) => error.message,
    );
    for (const part of [
      'ruim.csv:4:1: "9999999"',
      'ruim.csv:5:2: "22"',
      'ruim.csv:6:3: "0"',
      'ruim.csv:7:3: "1.000"',
      'ruim.csv:8:4: "achismo"',
      'ruim.csv:10:2: "2019"',
    ])
      expect(messages).toContain(part);
    expect(await asked(TOWN)).not.toMatchObject({ populations: [expect.objectContaining({ year: 2019 })] });
  });

  test('of all municipalities of a page is one statement', async () => {
    const question = (fields: string) =>
      hub.graph(`{ municipalities(first: 50) { edges { node { ibgeCode ${fields} } } } }`);
    await question('name');
    const before = statements;
    await question('name');
    const without = statements - before;
    await question('size populations { people }');
    expect(statements - before - without).toBe(without + 1);
  });
});
