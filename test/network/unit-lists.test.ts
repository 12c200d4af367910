import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { network as definition } from '../../subgraphs/network/index.ts';
import { DATABASES } from '../support/hub.ts';
import { aNetwork, type Network } from './network.ts';

const CENSUS =
  'code_suas,municipio,cod_ibge,uf,nome_centro,tipo_centro,endereco,telefone,data_abertura,fonte_centros,fonte_geocode,lon,lat\n';
const SAGI = 'id_equipamento,ibge,cidade,nome,endereco,numero,bairro,latitude,longitude\n';

/** A row of the census: Juiz de Fora unless another town is given. */
const row = (
  id: string,
  { ibge = '3136702', town = 'Juiz de Fora', uf = 'MG', kind = 'CRAS', point = 'NA,NA' } = {},
) =>
  `${id},${town},${ibge},${uf},${kind} NORTE,${kind},"Rua A, 1 - Centro, ${town} - ${uf}, 36010040",3236907000,01/02/2003,MDS,Google,${point}\n`;
const LONDRINA = { ibge: '4113700', town: 'Londrina', uf: 'PR' };
const PARAGOMINAS = { ibge: '1505502', town: 'Paragominas', uf: 'PA', kind: 'CREAS' };

const boundary = (ibge: string, west: number, south: number) => {
  const ring = [[west, south], [west + 1, south], [west + 1, south + 1], [west, south + 1], [west, south]]; // prettier-ignore
  const geometry = { type: 'Polygon', coordinates: [ring] };
  return JSON.stringify({ type: 'FeatureCollection', features: [{ properties: { id: ibge }, geometry }] });
};

interface Unit {
  name: string;
  list: { id: string } | null;
  referenceDate: string | null;
  openedOn: string | null;
  location: { latitude?: number | null; pointGap?: string | null };
}

describe.each(DATABASES)('lists of units, on %s', (database) => {
  let network: Network;
  beforeAll(async () => {
    network = await aNetwork(database);
    await network.importUrls(definition.samples);
  });
  afterAll(() => network.close());

  const census = (...rows: string[]) => network.importText('censo.csv', CENSUS + rows.join(''));
  const unit = async (id: string) => {
    const question = `{ networkUnit(id: "${id}") { name referenceDate openedOn list { id }
      location { ... on PublicLocation { latitude pointGap } ... on UnknownLocation { reason } } } }`;
    return (await network.ask<{ networkUnit: Unit | null }>(question)).networkUnit;
  };

  test('structural faults are told with line and column, and nothing is written', async () => {
    const { messages, changes } = await census(
      row('31367000001', { kind: 'CRA' }),
      row('99999900001'),
      row('31367000002', { ibge: '9999999' }),
      row('31367000003'),
      row('31367000003'),
    );
    expect(messages.map((message) => message.split(': ').slice(0, 2).join(': '))).toEqual([
      'censo.csv:2:6: "CRA"',
      'censo.csv:3:1: "99999900001"',
      // Of a town that nobody knows, nobody knows either how the codes of its units begin.
      'censo.csv:4:3: "9999999"',
      'censo.csv:6:1: "31367000003"',
    ]);
    expect(changes).toBeNull();
  });

  test('a code with a 1 before its municipality’s digits is one too', async () => {
    expect((await census(row('13136700001'))).messages).toEqual([]);
  });

  test('a point that units of two towns share is shown for neither, until one of them moves', async () => {
    const here = { point: '-43.35,-21.76' };
    await census(row('31367000001', here), row('31367000002', here));
    expect(await unit('31367000001')).toMatchObject({ location: { latitude: -21.76, pointGap: null } });

    await census(row('31367000001', here), row('41137000001', { ...LONDRINA, ...here }));
    expect(await unit('31367000001')).toMatchObject({ location: { latitude: null, pointGap: 'SHARED' } });
    expect(await unit('41137000001')).toMatchObject({ location: { latitude: null, pointGap: 'SHARED' } });

    // A file of one state alone moves its unit away, and the other state's unit is judged anew.
    const { changes } = await census(row('41137000001', { ...LONDRINA, point: '-51.16,-23.3' }));
    // The source is new, and the list, the unit and its address that it renews; of the other unit, the address.
    expect(changes).toMatchObject({ added: 1, changed: 4 });
    expect(await unit('31367000001')).toMatchObject({ location: { latitude: -21.76, pointGap: null } });
  });

  test('the order of units and boundaries does not matter', async () => {
    const inside = row('31367000001', { point: '-43.35,-21.76' });
    const far = row('31367000002', { point: '-44.35,-21.76' });
    await census(inside, far);
    expect(await unit('31367000002')).toMatchObject({ location: { latitude: -21.76, pointGap: null } });

    await network.importText('limites.json', boundary('3136702', -44, -22));
    expect(await unit('31367000001')).toMatchObject({ location: { pointGap: null } });
    expect(await unit('31367000002')).toMatchObject({
      location: { latitude: null, pointGap: 'OUTSIDE_MUNICIPALITY' },
    });

    const em = network.database.fork();
    const changed = await em.execute(
      `select distinct "reason" from network.change where "after" ->> 'point_gap' = 'OUTSIDE_MUNICIPALITY'`,
    );
    expect(changed).toEqual([
      {
        reason: 'regra dos pontos: um ponto a mais de 2 km do limite do próprio município não é mostrado',
      },
    ]);
    expect(await em.execute(`select "title" from network.source where "title" like 'Limites%'`)).toEqual([
      { title: 'Limites municipais (MG)' },
    ]);

    await census(inside, row('31367000003', { point: '-44.35,-21.76' }));
    expect(await unit('31367000002')).toBeNull();
    expect(await unit('31367000003')).toMatchObject({ location: { pointGap: 'OUTSIDE_MUNICIPALITY' } });

    await network.importText('limites.json', boundary('3136702', -45, -22));
    expect(await unit('31367000001')).toMatchObject({ location: { pointGap: 'OUTSIDE_MUNICIPALITY' } });
    expect(await unit('31367000003')).toMatchObject({ location: { pointGap: null } });
  });

  test('a unit that the town told by hand is in no list, and no list touches it', async () => {
    const head = '# tipo: unidades\n# municipio: 3136702\n# fonte: Lista\ntipo;id;nome;motivo;localizacao\n';
    await network.importText('u.csv', `${head}CREAS;31367000009;Nome da cidade;;desconhecida\n`);
    const { changes, reading } = await census(row('31367000009', { kind: 'CREAS' }));
    expect(reading.notes?.[0]).toBe(
      'Unidades já informadas pelo município, que ficaram como estavam: 1 (31367000009).',
    );
    expect(changes).toMatchObject({ withdrawn: 0 });
    expect(await unit('31367000009')).toMatchObject({
      name: 'Nome da cidade',
      list: null,
      referenceDate: null,
    });
  });

  test('a newer list withdraws what is gone from its kind and state, and an older one brings nothing back', async () => {
    const both = [row('15055000001', PARAGOMINAS), row('15055000002', PARAGOMINAS)];
    const cras = row('15055000003', { ...PARAGOMINAS, kind: 'CRAS' });
    await census(...both, cras);
    const sagi = `${SAGI}15055000001,150550,Paragominas,CREAS NOVO,Rua B - 00,00,Centro,,\n`;
    await network.importText('sagi-creas-pa-2026-08-19.csv', sagi);
    expect(await unit('15055000001')).toMatchObject({
      name: 'CREAS Novo',
      referenceDate: '2026-08-19',
      // The newer list has no such column.
      openedOn: '2003-02-01',
      location: { latitude: null, pointGap: 'MISSING' },
    });
    expect(await unit('15055000002')).toBeNull();
    expect(await unit('15055000003')).toMatchObject({ list: { id: 'CRAS/PA' }, referenceDate: '2019-12-31' });

    const { changes, reading } = await census(...both, cras);
    expect(changes).toMatchObject({ added: 0, changed: 0, withdrawn: 0 });
    expect(reading.notes).toEqual([
      'CREAS/PA: há uma lista mais nova; 2 unidades deste arquivo não foram usadas.',
      'Pontos que o mapa mostra: 0 de 1; 1 sem coordenadas na fonte.',
    ]);
    expect(await unit('15055000002')).toBeNull();
  });

  test('a list without a day in the name of its file is of today', async () => {
    await network.importText(
      'creas.csv',
      `${SAGI}15055000001,150550,Paragominas,CREAS NOVO,Rua B - 00,00,Centro,,\n`,
    );
    expect(await unit('15055000001')).toMatchObject({ referenceDate: '2026-11-21' });
  });

  test.each([
    ['{"type":"FeatureCollection","features":[', 'não é uma FeatureCollection'],
    ['{"type":"FeatureCollection","features":[]}', 'não é uma FeatureCollection'],
    [boundary('9999999', -44, -22), 'nenhum município publicado tem este código'],
    [boundary('3136702', -244, -22), 'tem coordenada fora da Terra'],
    [boundary('3136702', -44, -22).replace(',[-44,-22]]]', ']]'), 'tem um anel aberto'],
  ])('boundaries %# are refused', async (text, problem) => {
    const { messages, changes } = await network.importText('limites.json', text);
    expect(messages).toEqual([expect.stringContaining(problem)]);
    expect(changes).toBeNull();
  });
});
