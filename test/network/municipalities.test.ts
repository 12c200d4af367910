import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { network as definition } from '../../subgraphs/network/index.ts';
import { DATABASES } from '../support/hub.ts';
import { readTable } from '../../subgraphs/shared/import/table/table.ts';
import { aNetwork, faults, fileAt, sample, type Network } from './network.ts';

interface Page {
  municipalities: {
    totalCount: number;
    edges: {
      cursor: string;
      node: { ibgeCode: string; name: string; slug: string; state: { code: string } };
    }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
  };
}

const reference = definition.reference ?? [];
const nothing = { added: 0, changed: 0, withdrawn: 0 };

describe.each(DATABASES)('all municipalities, on %s', (database) => {
  let network: Network;
  beforeAll(async () => {
    network = await aNetwork(database);
    await network.importUrls([...reference, ...definition.samples]);
  });
  afterAll(() => network.close());

  const page = (args: string) =>
    network.ask<Page>(
      `{ municipalities(${args}) { totalCount edges { cursor node { ibgeCode name slug state { code } } }
         pageInfo { hasNextPage hasPreviousPage endCursor } } }`,
    );

  test('the country has 5,571, and the demonstration is not one of them', async () => {
    const { municipalities, states } = await network.ask<Page & { states: { municipalityCount: number }[] }>(
      '{ municipalities(first: 1) { totalCount } states { municipalityCount } }',
    );
    expect(municipalities.totalCount).toBe(5571);
    expect(states).toHaveLength(27);
    expect(states.reduce((sum, { municipalityCount }) => sum + municipalityCount, 0)).toBe(5571);
    const { municipalities: found } = await page('search: "município-exemplo"');
    expect(found).toMatchObject({ totalCount: 0, edges: [] });
  });

  test('every one of them is met once on the pages, in order, with a slug of its own in its state', async () => {
    const seen: Page['municipalities']['edges'][number]['node'][] = [];
    let after = '';
    do {
      const { municipalities } = await page(`first: 500${after}`);
      expect(network.statements.length).toBe(3);
      expect(municipalities.totalCount).toBe(5571);
      expect(municipalities.pageInfo.hasPreviousPage).toBe(after !== '');
      seen.push(...municipalities.edges.map(({ node }) => node));
      after = municipalities.pageInfo.hasNextPage ? `, after: "${municipalities.pageInfo.endCursor}"` : '';
    } while (after);

    expect(new Set(seen.map(({ ibgeCode }) => ibgeCode)).size).toBe(5571);
    expect(new Set(seen.map(({ state, slug }) => `${state.code}/${slug}`)).size).toBe(5571);
    expect(seen.slice(0, 2).map(({ name }) => name)).toEqual(['Abadia de Goiás', 'Abadia dos Dourados']);
    const waters = seen.findIndex(({ name }) => name.startsWith('Água'));
    expect(waters).toBeLessThan(seen.findIndex(({ name }) => name.startsWith('Al')));
  });

  test('a code answers with seven digits and with the first six, and nothing else does', async () => {
    const found = await network.ask<Record<string, { name: string } | null>>(
      `{ seven: municipality(ibgeCode: "3136702") { name } six: municipality(ibgeCode: "313670") { name }
         unknown: municipality(ibgeCode: "9999999") { name } example: municipality(ibgeCode: "0000000") { name } }`,
    );
    expect(found).toEqual({
      seven: { name: 'Juiz de Fora' },
      six: { name: 'Juiz de Fora' },
      unknown: null,
      example: { name: 'Município-exemplo' },
    });
    await expect(network.ask('{ municipality(ibgeCode: "31367") { name } }')).rejects.toThrow('"31367"');
    await expect(network.ask('{ municipality(ibgeCode: "juiz-de-fora") { name } }')).rejects.toThrow(
      'seven digits',
    );
  });

  test('a search needs neither accents nor capitals, and a wildcard in it is a letter like any other', async () => {
    const { municipalities } = await page('search: "SAO JOAO d\'a", first: 5');
    expect(municipalities.edges.map(({ node }) => node.name)).toEqual(["São João d'Aliança"]);
    expect((await page('state: "MG", search: "juiz"')).municipalities.edges[0]?.node.slug).toBe(
      'juiz-de-fora',
    );
    expect((await page('state: "mg"')).municipalities.totalCount).toBe(853);
    expect((await page('search: "%"')).municipalities.totalCount).toBe(0);
    await expect(page('state: "31"')).rejects.toThrow('two letters');
    await expect(page('after: "eA"')).rejects.toThrow('endCursor');
  });

  test('new names and the newest municipality are in; the old names are not', async () => {
    const names = async (search: string) =>
      (await page(`search: "${search}"`)).municipalities.edges.map(({ node }) => node.name);
    expect(await names('boa esperança do norte')).toEqual(['Boa Esperança do Norte']);
    expect(await names('augusto severo')).toEqual([]);
    expect(await names('mogi mirim')).toEqual(['Mogi Mirim']);
    const { municipality } = await network.ask<{ municipality: object }>(
      '{ municipality(ibgeCode: "2401305") { name slug state { code } } }',
    );
    expect(municipality).toEqual({ name: 'Campo Grande', slug: 'campo-grande', state: { code: 'RN' } });
  });

  test('all states with a page of municipalities each cost four statements', async () => {
    await network.ask(
      '{ states { name municipalityCount municipalities(first: 3) { totalCount edges { node { name } } } } }',
    );
    expect(network.statements).toHaveLength(4);
  });

  test('imported again in any order, nothing changes', async () => {
    for (const changes of await network.importUrls([...definition.samples, ...reference])) {
      expect(changes).toMatchObject(nothing);
    }
    const { changes } = await network.importFile(sample('municipios-mudancas.csv'));
    expect(changes).toMatchObject(nothing);
  });
});

describe('the small list', () => {
  test('the municipalities with samples exist without the reference, and it agrees with them', async () => {
    const network = await aNetwork();
    await network.importUrls(definition.samples);
    const { municipalities } = await network.ask<Page>(
      '{ municipalities { totalCount edges { node { name state { code } } } } }',
    );
    expect(municipalities.totalCount).toBe(7);

    const [changes] = await network.importUrls(reference);
    expect(changes).toMatchObject({ changed: 0, withdrawn: 0, added: 5565 });
    await network.close();
  });

  test('every change was a change: the old list has the old name under that code', () => {
    const [list] = reference.map(fileAt);
    const old = new Map(
      list?.lines
        .map((line) => line.split('\t'))
        .map(([state, , digits, name]) => [`${state}${digits}`, name]),
    );
    const changes = readTable(sample('municipios-mudancas.csv'), []).rows;
    expect(changes).toHaveLength(21);
    for (const row of changes) {
      expect([row.text('ibge'), old.get(row.text('ibge')) ?? null]).toEqual([
        row.text('ibge'),
        row.optional('antes'),
      ]);
      expect(row.text('agora')).not.toBe(row.optional('antes'));
    }
  });

  test('a line that is none is told with its place, and so is a code with two names', async () => {
    const lines = [
      '31\tMinas Gerais\t36702\tJuiz de Fora',
      '31\tMinas Gerais\t36702\tOutro',
      '99\tNada\t00001\tX',
    ];
    const messages = await faults('lista.txt', [...lines, '31 Minas Gerais'].join('\n'));
    expect(messages.map((message) => message.split(': ')[0])).toEqual([
      'lista.txt:2:4',
      'lista.txt:3:1',
      'lista.txt:4:1',
    ]);
  });

  test('a code that begins with another state is told', async () => {
    const messages = await faults(
      'm.csv',
      '# tipo: municipios-fatos\nibge;nome;uf\n3136702;Juiz de Fora;SP\n',
    );
    expect(messages).toEqual([expect.stringContaining('m.csv:3:3: "SP"')]);
  });
});
