import { afterEach, describe, expect, test } from 'vitest';
import type { Hub } from '../../gateway/hub/index.ts';
import { aHub, DATABASES, importText } from '../support/hub.ts';

const CENSUS =
  'code_suas,municipio,cod_ibge,uf,nome_centro,tipo_centro,endereco,telefone,data_abertura,fonte_centros,fonte_geocode,lon,lat\n';
const HERE = '-43.35,-21.76';
const inJuizDeFora = (point: string) =>
  `31367000001,Juiz de Fora,3136702,MG,CRAS NORTE,CRAS,"Rua A, 1 - Centro, Juiz de Fora - MG, 36010040",3236907000,01/02/2003,MDS,Google,${point}\n`;
const inLondrina = (point: string) =>
  `41137000001,Londrina,4113700,PR,CRAS SUL,CRAS,"Rua B, 2 - Centro, Londrina - PR, 86010040",4333720000,01/02/2003,MDS,Google,${point}\n`;
const indicator = (value: string, status: string) =>
  `# tipo: indicadores\n# municipio: 3136702\n# fonte: Relatório\ncodigo;periodo;valor;situacao;lugar\nCADUNICO_PEOPLE;2019-12;${value};${status};linha 1\n`;

interface Node {
  type: string;
  record: string;
  kind: string;
  fields: { name: string; from: string | null; to: string | null }[];
}

async function corrections(hub: Hub, record: string): Promise<Node[]> {
  const { networkCorrections } = await hub.graph<{
    networkCorrections: { totalCount: number; edges: { node: Node }[] };
  }>(
    `query Log($record: ID) { networkCorrections(record: $record, first: 500) {
       totalCount edges { node { type record kind fields { name from to } } } } }`,
    { record },
  );
  expect(networkCorrections.totalCount).toBe(networkCorrections.edges.length);
  return networkCorrections.edges.map(({ node }) => node);
}

describe.each(DATABASES)('the public log of corrections, on %s', (database) => {
  let hub: Hub;
  afterEach(() => hub.close());
  const census = (...rows: string[]) => importText(hub, CENSUS + rows.join(''), { name: 'censo.csv' });

  test('leads from a corrected address to the line of its unit', async () => {
    hub = await aHub(database);
    await census(inJuizDeFora(HERE));
    await census(inLondrina('-51.16,-23.3'), inJuizDeFora(HERE).replace('Rua A', 'Rua Nova'));
    const { networkCorrections } = await hub.graph<{
      networkCorrections: { edges: { node: { type: string; source: { locator: string | null } } }[] };
    }>('{ networkCorrections(record: "31367000001") { edges { node { type source { locator } } } } }');
    const found = networkCorrections.edges.map(({ node }) => node);
    expect(found.find(({ type }) => type === 'PublicLocation')?.source.locator).toBe('linha 3');
  });

  test('tells of a point that was shown and gave way to a reason, and of one that is shown again', async () => {
    hub = await aHub(database);
    await census(inJuizDeFora(HERE));
    expect(await corrections(hub, '31367000001')).toEqual([]);

    await census(inJuizDeFora(HERE), inLondrina(HERE));
    const [hidden, ...others] = await corrections(hub, '31367000001');
    expect(others).toEqual([]);
    expect(hidden).toEqual({
      type: 'PublicLocation',
      record: '31367000001',
      kind: 'CHANGED',
      fields: [
        { name: 'latitude', from: '-21.76', to: null },
        { name: 'longitude', from: '-43.35', to: null },
        { name: 'pointGap', from: null, to: 'SHARED' },
      ],
    });

    await census(inLondrina('-51.16,-23.3'));
    const [shown] = await corrections(hub, '31367000001');
    expect(shown?.fields).toEqual([
      { name: 'latitude', from: null, to: '-21.76' },
      { name: 'longitude', from: null, to: '-43.35' },
      { name: 'pointGap', from: 'SHARED', to: null },
    ]);
  });

  test('says nothing of coordinates that were shown neither before nor after', async () => {
    hub = await aHub(database);
    await census(inJuizDeFora('10.5,-21.76'));
    await census(inJuizDeFora('11.5,-21.76'));
    expect(await corrections(hub, '31367000001')).toEqual([]);

    await census(inJuizDeFora(HERE));
    const [{ fields } = { fields: [] }] = await corrections(hub, '31367000001');
    expect(fields).toContainEqual({ name: 'longitude', from: null, to: '-43.35' });
    expect(fields).toContainEqual({ name: 'pointGap', from: 'OUTSIDE_BRAZIL', to: null });
  });

  test('tells of a figure that was said to be missing and came, with the figure', async () => {
    hub = await aHub(database);
    await importText(hub, indicator('', 'não publicado'));
    await importText(hub, indicator('77.123', ''));
    const record = '3136702/CADUNICO_PEOPLE/2019-12';
    expect((await corrections(hub, record)).map(({ fields }) => fields)).toEqual([
      [
        { name: 'value', from: null, to: '77123' },
        { name: 'status', from: 'NOT_PUBLISHED', to: 'PUBLISHED' },
      ],
    ]);
  });

  test('tells that a value came back and that a row came back, with the document of the run as source', async () => {
    hub = await aHub(database);
    const funding = (...rows: string[]) =>
      `# tipo: financiamento\n# municipio: 3136702\n# ano: 2020\norigem;valor\n${rows.join('\n')}\n`;
    const log = async () => {
      const { budgetCorrections } = await hub.graph<{
        budgetCorrections: {
          edges: {
            node: {
              kind: string;
              record: string;
              fields: { from: string | null; to: string | null }[];
              source: { sha256: string } | null;
            };
          }[];
        };
      }>(
        '{ budgetCorrections(municipality: "3136702") { edges { node { kind record fields { from to } source { sha256 } } } } }',
      );
      return budgetCorrections.edges.map(({ node }) => node);
    };
    const version = async () =>
      (await hub.graph<{ budgetVersion: string }>('{ budgetVersion }')).budgetVersion;

    await importText(hub, funding('municipal;10,00', 'federal;5,00', 'total;15,00'), { name: 'a.csv' });
    const published = await version();
    const { run } = await importText(hub, funding('municipal;', 'total;'), { name: 'b.csv' });
    await hub.undoRun({ undo: run ?? '' });

    const all = await log();
    const recordsOf = (kind: string) => all.filter((each) => each.kind === kind).map(({ record }) => record);
    expect(recordsOf('WITHDRAWN')).toEqual(['3136702-2020/federal']);
    expect(recordsOf('RESTORED')).toEqual(['3136702-2020/federal']);
    const amounts = all.filter(({ kind }) => kind === 'CHANGED');
    expect(
      amounts.map(({ record, fields }) => [record, ...fields.map(({ from, to }) => [from, to])]),
    ).toEqual(
      expect.arrayContaining([
        ['3136702-2020/municipal', [null, '10.00']],
        ['3136702-2020/municipal', ['10.00', null]],
      ]),
    );
    expect(all.filter(({ source }) => source === null)).toEqual([]);
    expect(await version(), 'the log is longer, and it is published').not.toBe(published);
  });

  test('is silent on what only filled a void', async () => {
    hub = await aHub(database);
    await importText(
      hub,
      'codigo_uf,uf,nome,latitude,longitude,regiao\n31,MG,Minas Gerais,-18.1,-44.38,Sudeste\n',
      { name: 'estados.csv' },
    );
    const { state } = await hub.graph<{ state: { region: string } }>('{ state(code: "MG") { region } }');
    expect(state.region).toBe('Sudeste');
    expect(await corrections(hub, 'MG')).toEqual([]);
  });
});
