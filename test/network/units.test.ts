import { buildSchema, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { network as definition } from '../../subgraphs/network/index.ts';
import { buildSubgraph } from '../../subgraphs/shared/subgraph.ts';
import { DATABASES } from '../support/hub.ts';
import { aNetwork, faults, type Network } from './network.ts';

const QUERY = `{ municipality(ibgeCode: "0000000") { units { totalCount edges { node { id kind name
  source { isDemonstration } municipality { name }
  location { __typename
    ... on PublicLocation { address neighbourhood postalCode phones openingHours latitude }
    ... on ProtectedLocation { reason accessVia { id name } }
    ... on UnknownLocation { reason } } } } } } }`;

interface Unit {
  id: string;
  kind: string;
  location: { __typename: string; accessVia?: { id: string }[]; address?: string };
}
interface Data {
  municipality: { units: { totalCount: number; edges: { node: Unit }[] } };
}

const HEAD = '# tipo: unidades\n# municipio: 0000000\n# fonte: Lista\n';
const COLUMNS = 'tipo;id;nome;localizacao;fundamento;acesso;endereco;cep;latitude;longitude;telefones\n';
const CREAS = 'CREAS;exemplo-porta;CREAS Novo;;;;Rua Nova, 1;00000-000;;;\n';

describe.each(DATABASES)('units of the network, on %s', (database) => {
  let network: Network;
  beforeAll(async () => {
    network = await aNetwork(database);
    await network.importUrls(definition.samples);
  });
  afterAll(() => network.close());

  const unitsNow = async () =>
    (await network.ask<Data>(QUERY)).municipality.units.edges.map(({ node }) => node);

  test('the demonstration has public units, one protected and one whose place is unknown', async () => {
    const units = await unitsNow();
    expect(Map.groupBy(units, ({ location }) => location.__typename).get('PublicLocation')).toHaveLength(9);
    expect(units.find(({ kind }) => kind === 'SHELTER')).toMatchObject({
      name: 'Acolhimento para mulheres em situação de risco',
      location: { __typename: 'ProtectedLocation', accessVia: [{ id: 'exemplo-creas-1' }] },
    });
    expect(units.filter(({ location }) => location.__typename === 'UnknownLocation')).toHaveLength(1);
  });

  test('the statements of a list of units do not grow with the units', async () => {
    await unitsNow();
    const all = network.statements.length;
    await network.ask(QUERY.replace('units {', 'units(first: 2) {'));
    expect(all).toBeLessThanOrEqual(10);
    expect(network.statements.length).toBeLessThanOrEqual(all);
  });

  test('units of many municipalities are read together, by kind and page', async () => {
    const { municipalities } = await network.ask<{ municipalities: { edges: unknown[] } }>(
      '{ municipalities { edges { node { units(kind: CRAS, first: 2) { totalCount edges { node { name } } } } } } }',
    );
    expect(municipalities.edges).toHaveLength(7);
    expect(network.statements).toHaveLength(3);
    const first = await network.ask<Data>(
      '{ municipality(ibgeCode: "0000000") { units(kind: CRAS, first: 2) { totalCount edges { cursor node { id } } pageInfo { endCursor hasNextPage } } } }',
    );
    expect(first.municipality.units).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const { endCursor } = (first.municipality.units as unknown as { pageInfo: { endCursor: string } })
      .pageInfo;
    const rest = await network.ask<Data>(
      `{ municipality(ibgeCode: "0000000") { units(kind: CRAS, after: "${endCursor}") { totalCount edges { node { id } } } } }`,
    );
    expect(rest.municipality.units).toEqual({ totalCount: 3, edges: [{ node: { id: 'exemplo-cras-3' } }] });
  });

  test('no table has a row with the address of a protected unit, and its own has no column for one', async () => {
    const em = network.database.fork();
    const addresses = await em.execute(
      `select l.id from network.public_location l join network.network_unit u on u.id = l.unit_id where u.location_kind <> 'PUBLIC'`,
    );
    expect(addresses).toEqual([]);
    const columns: { column_name: string }[] = await em.execute(
      `select column_name from information_schema.columns where table_schema = 'network' and table_name = 'network_unit'`,
    );
    expect(columns.map((each) => each.column_name).toSorted()).toEqual([
      'ibge_code',
      'id',
      'kind',
      'list_id',
      'location_kind',
      'locator',
      'name',
      'opened_on',
      'published_name',
      'reason',
      'search_name',
      'source_id',
    ]);
  });

  test('a shelter is protected unless the file says that it is public, and on what ground', async () => {
    const shelter = 'acolhimento;exemplo-casa;Acolhimento;;;exemplo-porta;;;;;\n';
    const { changes } = await network.importText('u.csv', HEAD + COLUMNS + CREAS + shelter);
    expect(changes).toMatchObject({ withdrawn: 0 });
    expect((await unitsNow()).find(({ id }) => id === 'exemplo-casa')?.location.__typename).toBe(
      'ProtectedLocation',
    );

    const open = 'acolhimento;exemplo-casa;Acolhimento novo;pública;;;Rua Nova, 2;;;;\n';
    const { messages } = await network.importText('u.csv', HEAD + COLUMNS + open);
    expect(messages).toEqual([expect.stringMatching(/^u\.csv:5:5: .*acolhimento público sem fundamento/)]);
  });

  test('a unit that becomes protected loses the address that was public', async () => {
    const before = 'outra;exemplo-lugar;Lugar;;;;Rua Nova, 3;;;;\n';
    await network.importText('u.csv', HEAD + COLUMNS + CREAS + before);
    expect((await unitsNow()).find(({ id }) => id === 'exemplo-lugar')?.location).toMatchObject({
      address: 'Rua Nova, 3',
    });

    const { changes } = await network.importText(
      'u.csv',
      `${HEAD + COLUMNS + CREAS}outra;exemplo-lugar;Lugar protegido;protegida;;exemplo-porta;;;;;\n`,
    );
    expect(changes).toMatchObject({ withdrawn: 1 });
    const rows = await network.database
      .fork()
      .execute(`select * from network.public_location where id = 'exemplo-lugar'`);
    expect(rows).toEqual([]);
    expect((await unitsNow()).find(({ id }) => id === 'exemplo-lugar')?.location).toMatchObject({
      accessVia: [{ id: 'exemplo-porta' }],
    });
  });
});

test.each(['organização', 'outra', 'centro de convivência'])(
  'a república or shelter that comes as "%s" is protected too, and its own name is refused unquoted',
  async (kind) => {
    const messages = await faults(
      'r.csv',
      `${HEAD + COLUMNS + CREAS}${kind};exemplo-casa;República das Flores;;;exemplo-porta;Rua Secreta, 77;;;;\n`,
    );
    expect(messages.map((message) => message.split(': ')[0])).toEqual(['r.csv:6:3', 'r.csv:6:7']);
    expect(messages.join()).not.toMatch(/Flores|Secreta/);
    expect(messages[0]).toContain('Acolhimento em república');
    const open = `${kind};exemplo-casa;República das Flores;pública;;;Rua Nova, 2;;;;\n`;
    expect(await faults('r.csv', HEAD + COLUMNS + open)).toEqual([
      expect.stringContaining('acolhimento público sem fundamento'),
    ]);
    expect(await faults('r.csv', HEAD + COLUMNS + open.replace('pública;;', 'pública;Lei 1/2020;'))).toEqual(
      [],
    );
  },
);

describe('a unit whose services or name say that people live there', () => {
  const columns = 'tipo;id;nome;localizacao;fundamento;endereco;servicos\n';
  const file = (row: string) => faults('r.csv', `${HEAD + columns + row}\n`);

  test.each([
    'organização;exemplo-azul;Casa Azul;;;Rua Secreta, 11;III-a: mulheres em situação de violência',
    'outra;exemplo-rosa;Casa Rosa Secreta;;;Rua Secreta, 12;III-b',
    'centro de convivência;exemplo-sol;Casa do Sol;;;Rua Secreta, 13;I-b | III-a',
    'outra;exemplo-guarda;Serviço de Famílias Guardiãs;;;Rua Secreta, 14;III-c',
    'CREAS;exemplo-creas;CREAS Secreta;;;Rua Secreta, 15;II-a|iii-c',
    'centro de convivência;exemplo-lar;Lar das Meninas;;;Rua Secreta, 16;I-b',
    'centro-dia;exemplo-moradia;Moradia Assistida;;;Rua Secreta, 17;',
  ])('is protected, whatever kind it comes with, and nothing of it is quoted: %s', async (row) => {
    const messages = await file(row);
    expect(messages).toContainEqual(expect.stringMatching(/^r\.csv:5:3: "…": .*unidade protegida/));
    expect(messages).toContainEqual(expect.stringMatching(/^r\.csv:5:6: "…": .*não pode ter endereço/));
    expect(messages.join()).not.toMatch(/Secreta|Azul|Sol|Guardiãs|Meninas|Moradia/);
  });

  test('is public where the file says so and on what ground, and not without one', async () => {
    const open = 'CREAS;exemplo-creas;CREAS Norte;pública;;Rua Nova, 15;II-a | III-c';
    expect(await file(open)).toEqual([expect.stringContaining('acolhimento público sem fundamento')]);
    expect(await file(open.replace('pública;', 'pública;Lei 1/2020'))).toEqual([]);
  });

  test.each([
    'outra;exemplo-defesa;Defesa Civil;;;Rua Nova, 1;III-d',
    'CRAS;exemplo-cras;CRAS Lar Paraná;;;Rua Nova, 2;I-a',
  ])(
    'and one for calamities, or a CRAS in a quarter with such a name, is public as before: %s',
    async (row) => expect(await file(row)).toEqual([]),
  );
});

test('a unit that its services protect stays so in a file that does not speak of them, until one does or says on what ground', async () => {
  const own = await aNetwork();
  const columns = 'tipo;id;nome;localizacao;fundamento;endereco;servicos\n';
  const unit = 'outra;exemplo-acolhimento-7;Apoio;';
  const messages = async (text: string) => (await own.importText('u.csv', HEAD + text)).messages;
  await own.importUrls(definition.samples);
  expect(await messages(`${columns}${unit};;;I-b\n`)).toEqual([]);
  expect(await messages(`${columns}outra;exemplo-acolhimento-7;Acolhimento;;;;III-b\n`)).toEqual([]);

  const told = await messages(`tipo;id;nome;endereco\n${unit}Rua Secreta, 9\n`);
  expect(told).toContainEqual(expect.stringMatching(/^u\.csv:5:4: "…": .*não pode ter endereço/));
  expect(told.join()).not.toContain('Secreta');
  expect(await messages(`${columns}${unit}pública;;Rua Nova, 9;\n`)).toEqual([
    expect.stringContaining('acolhimento público sem fundamento'),
  ]);
  const location = async () =>
    (
      await own.ask<{ networkUnit: Pick<Unit, 'location'> }>(
        '{ networkUnit(id: "exemplo-acolhimento-7") { location { __typename } } }',
      )
    ).networkUnit.location.__typename;
  expect(await location()).toBe('ProtectedLocation');
  expect(await messages(`${columns}${unit};;Rua Nova, 9;I-b\n`)).toEqual([]);
  expect(await location()).toBe('PublicLocation');
  await own.close();
});

test('a shelter whose place the file does not know is protected, not merely unknown', async () => {
  const casa = 'acolhimento;exemplo-casa;Casa Maria;desconhecida;;;;;;;\n';
  const messages = await faults('r.csv', HEAD + COLUMNS + casa);
  expect(messages).toEqual([expect.stringMatching(/^r\.csv:5:3: "…"/)]);
  expect(messages[0]).not.toContain('Casa Maria');
});

test('a remark that tells a place is refused in a file with a protected unit, and allowed in another', async () => {
  const head = HEAD.replace('# fonte: Lista', '# fonte: Contrato da Rua Secreta, 77');
  const casa = 'acolhimento;exemplo-casa;Acolhimento;;;exemplo-porta;;;;;\n';
  const messages = await faults('r.csv', head + COLUMNS + CREAS + casa);
  expect(messages).toEqual([expect.stringMatching(/^r\.csv:3:1: "…"/)]);
  expect(messages[0]).not.toContain('Secreta');
  expect(await faults('r.csv', head + COLUMNS + CREAS)).toEqual([]);
});

describe('a file that tells too much of a protected unit', () => {
  test('is refused with every cell named and none quoted', async () => {
    const secrets = ['Rua Secreta, 77', '36010-040', '-21,76', '-43,35', '(32) 3690-7952'];
    const messages = await faults(
      'rede.csv',
      `${HEAD + COLUMNS + CREAS}acolhimento;exemplo-casa;Casa na Rua Secreta;;;exemplo-porta;${secrets.join(';')}\n`,
    );
    expect(messages.map((message) => message.split(': ')[0])).toEqual(
      [3, 7, 8, 9, 10, 11].map((column) => `rede.csv:6:${column}`),
    );
    for (const secret of [...secrets, 'Secreta']) expect(messages.join('\n')).not.toContain(secret);
  });

  test('with an unknown word for the place is read as protected, and quotes nothing either', async () => {
    const messages = await faults(
      'r.csv',
      `${HEAD + COLUMNS}outra;exemplo-casa;Acolhimento;protejida;;;Rua Secreta, 77;360;;;\n`,
    );
    expect(messages.join('\n')).toContain('palavra desconhecida');
    expect(messages.join('\n')).not.toMatch(/Secreta|"360"/);
  });

  test('and has a cell too many does not quote that one', async () => {
    const messages = await faults(
      'r.csv',
      `${HEAD + COLUMNS}acolhimento;exemplo-casa;Acolhimento;;;;;;;;;Rua Secreta, 77\n`,
    );
    expect(messages).toEqual([expect.stringContaining('célula a mais')]);
    expect(messages[0]).not.toContain('Secreta');
  });
});

test('the code of a unit begins with that of its municipality, so that no file touches another’s units', async () => {
  const head = HEAD.replace('0000000', '3136702');
  const ids = ['51061700687', 'cras-1', '31367000001', '3136702-cras-1'];
  const lines = ids.map((id) => `CRAS;${id};CRAS;;;;Rua Nova, 1;;;;\n`).join('');
  expect((await faults('r.csv', head + COLUMNS + lines)).map((message) => message.split(': ')[0])).toEqual([
    'r.csv:5:2',
    'r.csv:6:2',
  ]);
});

test('a way to a protected unit that leads nowhere is refused', async () => {
  expect(
    await faults('r.csv', `${HEAD + COLUMNS}acolhimento;exemplo-casa;Acolhimento;;;exemplo-porta;;;;;\n`),
  ).toEqual([expect.stringContaining('r.csv:5:6:')]);
});

test('the type of a protected place has a reason and the ways there, and nothing else', async () => {
  const { sdl } = await buildSubgraph(definition);
  const schema = buildSchema(sdl, { assumeValid: true, assumeValidSDL: true });
  const type = schema.getType('ProtectedLocation');
  expect(isObjectType(type) && Object.keys(type.getFields()).toSorted()).toEqual(['accessVia', 'reason']);
});
