import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Hub } from '../../gateway/hub/index.ts';
import { aHub, DATABASES, importText } from '../support/hub.ts';

const SAMPLE = new URL('../../subgraphs/network/sample/', import.meta.url);
const TOWN = '1505502';
const units = (...names: string[]) =>
  [
    '# tipo: unidades',
    `# municipio: ${TOWN}`,
    '# completa: sim',
    'tipo;id;nome;localizacao;motivo',
    ...names.map((name) => `CRAS;${TOWN}-cras-${name};CRAS ${name};desconhecida;Inventado.`),
  ].join('\n');
const RECORD = `NU_IDENTIFICADOR;mes;A1
${TOWN}-cras-a;2025-01;120
${TOWN}-cras-b;2025-01;80
`;

interface Answer {
  municipality: {
    attendance: {
      code: string;
      value: string | null;
      status: string;
      unitsReported: number;
      unitsExpected: number;
    }[];
  };
}

interface Corrections {
  networkCorrections: {
    edges: {
      node: { reason: string | null; fields: { name: string; from: string | null; to: string | null }[] };
    }[];
  };
}

describe.each(DATABASES)('a total of all units, on %s', (database) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await aHub(database, { isEmpty: true });
    for (const name of ['estados.csv', 'municipios-dos-exemplos.csv'])
      await importText(hub, await readFile(new URL(name, SAMPLE), 'utf8'), { name });
    await importText(hub, units('a', 'b'), { name: 'unidades.csv' });
    await importText(hub, RECORD, { name: 'rma.csv' });
  });
  afterAll(() => hub.close());

  const total = async () => {
    const { municipality } = await hub.graph<Answer>(
      `{ municipality(ibgeCode: "${TOWN}") { attendance(form: CRAS, code: "A1") { code value status unitsReported unitsExpected } } }`,
    );
    return municipality.attendance[0];
  };
  const whole = { value: '200', status: 'PUBLISHED', unitsReported: 2, unitsExpected: 2 };

  test('is none any more when a unit is published that did not report, and is one again when that goes', async () => {
    expect(await total()).toMatchObject(whole);
    const more = await importText(hub, units('a', 'b', 'c'), { name: 'unidades-2.csv' });
    expect(await total()).toMatchObject({
      value: null,
      status: 'NOT_PUBLISHED',
      unitsReported: 2,
      unitsExpected: 3,
    });
    expect(more.notes.join(' '), 'nothing was hidden').not.toContain('ocultas');
    const { networkCorrections } = await hub.graph<Corrections>(
      `{ networkCorrections(municipality: "${TOWN}", first: 50) { edges { node { reason fields { name from to } } } } }`,
    );
    expect(networkCorrections.edges.map(({ node }) => node)).toContainEqual({
      reason: expect.stringContaining('unidades que deviam informar'),
      fields: expect.arrayContaining([expect.objectContaining({ name: 'value', from: '200', to: null })]),
    });
    await importText(hub, units('a', 'b'), { name: 'unidades-3.csv' });
    expect(await total()).toMatchObject(whole);
  });

  test('with hidden parts stays as it is when a unit changes in any other way', async () => {
    const shown = async () => {
      const { municipality } = await hub.graph<{ municipality: { attendance: object[] } }>(
        `{ municipality(ibgeCode: "${TOWN}") { attendance(form: CRAS) { code period value status unitsExpected } } }`,
      );
      return municipality.attendance;
    };
    const hidden = `NU_IDENTIFICADOR;mes;C1\n${TOWN}-cras-a;2025-01;3\n${TOWN}-cras-b;2025-01;4\n`;
    await importText(hub, hidden, { name: 'rma-c1.csv' });
    const before = await shown();
    const renamed = units('a', 'b').replace('CRAS a', 'CRAS de outro nome');
    const { notes } = await importText(hub, renamed, { name: 'unidades-nome.csv' });
    expect(await shown()).toEqual(before);
    expect(notes.join(' ')).not.toContain('ocultas');
    await importText(hub, units('a', 'b'), { name: 'unidades-3b.csv' });
  });

  test('keeps what a unit reported that is in the network no more', async () => {
    await importText(hub, units('a'), { name: 'unidades-4.csv' });
    expect(await total()).toMatchObject(whole);
  });

  test('is as before when the list of units is taken back', async () => {
    const { run } = await importText(hub, units('a', 'b', 'd'), { name: 'unidades-5.csv' });
    expect(await total()).toMatchObject({ value: null, unitsReported: 2, unitsExpected: 3 });
    await hub.undoRun({ undo: run ?? '' });
    expect(await total()).toMatchObject(whole);
  });
});
