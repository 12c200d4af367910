import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { network as definition } from '../../subgraphs/network/index.ts';
import { DATABASES } from '../support/hub.ts';
import { aNetwork, type Network } from './network.ts';

interface Unit {
  id: string;
  closedOn: string | null;
  services: { audience: string | null; service: { code: string; level: string } }[];
  events: { date: string; kind: string; description: string | null; source: { locator: string } }[];
  territories: { name: string; neighbourhoods: string[] }[];
  location: { __typename: string; whatToBring?: string[]; accessVia?: { id: string }[] };
}

const FIELDS = `id closedOn services { audience service { code level norm } }
  events { date kind description source { locator } } territories { name neighbourhoods source { title } }
  location { __typename ... on PublicLocation { whatToBring } ... on ProtectedLocation { accessVia { id } } }`;

const HEAD = '# municipio: 0000000\n# fonte: Lista\n';
const UNITS = `# tipo: unidades\n${HEAD}tipo;id;nome;localizacao;acesso;endereco;servicos\n`;
const EVENTS = `# tipo: historia-unidades\n${HEAD}unidade;data;evento;descricao\n`;
const TERRITORIES = `# tipo: territorios\n${HEAD}nome;bairros;unidades\n`;

describe.each(DATABASES)('the life of a unit, on %s', (database) => {
  let network: Network;
  beforeAll(async () => {
    network = await aNetwork(database);
    await network.importUrls(definition.samples);
  });
  afterAll(() => network.close());

  const unit = async (id: string) =>
    (await network.ask<{ networkUnit: Unit | null }>(`{ networkUnit(id: "${id}") { ${FIELDS} } }`))
      .networkUnit;

  test('a unit tells its services with their codes, for whom, what to bring, where it serves and its past', async () => {
    expect(await unit('exemplo-cras-1')).toMatchObject({
      closedOn: null,
      services: [
        { audience: null, service: { code: 'I-a', level: 'BASIC' } },
        { audience: 'crianças e adolescentes de 6 a 15 anos', service: { code: 'I-b' } },
        { service: { code: 'I-c', norm: expect.stringContaining('109') } },
      ],
      events: [
        { date: '2012-04-02', kind: 'OPENED' },
        { date: '2021-08-16', kind: 'MOVED', source: { locator: 'linha 9' } },
      ],
      territories: [
        { name: 'Território Norte', neighbourhoods: expect.arrayContaining(['Bairro Inventado']) },
      ],
      location: { whatToBring: expect.arrayContaining(['documento com foto']) },
    });
  });

  test('services are known by their codes and abbreviations, in whatever case; another word is refused', async () => {
    const told = (services: string) => `${UNITS}CRAS;exemplo-cras-8;CRAS Oito;;;Rua Nova, 8;${services}\n`;
    expect((await network.importText('u.csv', told('paif | i-B: crianças | Scfv'))).messages).toEqual([
      expect.stringContaining('não são códigos de serviços da Tipificação, ou um se repete'),
    ]);
    expect((await network.importText('u.csv', told('paif | i-B: crianças'))).messages).toEqual([]);
    expect((await unit('exemplo-cras-8'))?.services).toMatchObject([
      { audience: null, service: { code: 'I-a' } },
      { audience: 'crianças', service: { code: 'I-b' } },
    ]);
  });

  test('the national list has twelve services on three levels, and no programme or benefit', async () => {
    const { services } = await network.ask<{ services: { code: string; level: string; name: string }[] }>(
      '{ services { code level name unitKinds norm } }',
    );
    expect(services.map(({ code }) => code)).toEqual(
      ['I-a', 'I-b', 'I-c', 'II-a', 'II-b', 'II-c', 'II-d', 'II-e', 'III-a', 'III-b', 'III-c', 'III-d'], // prettier-ignore
    );
    expect([...Map.groupBy(services, ({ level }) => level)].map(([level, of]) => [level, of.length])).toEqual(
      [
        ['BASIC', 3],
        ['SPECIAL_MEDIUM', 5],
        ['SPECIAL_HIGH', 4],
      ],
    );
    expect(services.map(({ name }) => name).join()).not.toMatch(/Bolsa|Benefício|Criança Feliz|Cadastro/);
  });

  test('a unit that closed stays published with the day, and one that reopened is open', async () => {
    expect((await unit('exemplo-convivencia-2'))?.closedOn).toBe('2024-12-20');
    await network.importText('h.csv', `${EVENTS}exemplo-convivencia-2;2025-02-01;reabriu;\n`);
    expect((await unit('exemplo-convivencia-2'))?.closedOn).toBeNull();
    await network.importText('h.csv', `${EVENTS}exemplo-convivencia-2;2027-01-01;fechou;\n`);
    expect((await unit('exemplo-convivencia-2'))?.closedOn).toBeNull();
  });

  test('a door that closed leads to no protected unit any more', async () => {
    const doors = async () => (await unit('exemplo-acolhimento-1'))?.location.accessVia;
    expect(await doors()).toEqual([{ id: 'exemplo-creas-1' }]);
    await network.importText('h.csv', `${EVENTS}exemplo-creas-1;2026-01-01;fechou;\n`);
    expect(await doors()).toEqual([]);
    await network.importText('h.csv', `${EVENTS}exemplo-creas-1;2026-02-01;reabriu;\n`);
    expect(await doors()).toEqual([{ id: 'exemplo-creas-1' }]);
  });

  test('of a protected unit no history, no territory and no audience can be imported, and none is quoted', async () => {
    const history = await network.importText(
      'h.csv',
      `${EVENTS}exemplo-acolhimento-1;2025-01-01;mudou;Veio da Rua Secreta\n`,
    );
    expect(history.messages).toEqual([expect.stringMatching(/^h\.csv:5:1: "…".*protegida/)]);
    const territory = await network.importText('t.csv', `${TERRITORIES}Norte;Centro;exemplo-acolhimento-1\n`);
    expect(territory.messages).toEqual([expect.stringMatching(/^t\.csv:5:3: .*protegida/)]);
    const audience = await network.importText(
      'u.csv',
      `${UNITS}acolhimento;exemplo-acolhimento-1;Acolhimento;;;;III-a: perto da Rua Secreta\n`,
    );
    expect(audience.messages).toEqual([expect.stringMatching(/^u\.csv:5:7: "…"/)]);
    expect(audience.messages[0]).not.toContain('Secreta');
  });

  test('a unit that becomes protected loses its history, its territory and what was said of its services', async () => {
    const open = `${UNITS}outra;exemplo-lugar;Lugar;;;Rua Nova, 3;I-b: gente da Rua Marcada\n`;
    await network.importText('u.csv', open);
    await network.importText('h.csv', `${EVENTS}exemplo-lugar;2025-01-01;mudou;Veio da Rua Marcada\n`);
    await network.importText('t.csv', `${TERRITORIES}Marcado;Marcada;exemplo-lugar\n`);
    expect(await unit('exemplo-lugar')).toMatchObject({ events: [{ kind: 'MOVED' }], territories: [{}] });

    const shut = `${UNITS}outra;exemplo-lugar;Lugar protegido;protegida;;;I-b\n`;
    expect((await network.importText('u.csv', shut)).messages).toEqual([]);
    expect(await unit('exemplo-lugar')).toMatchObject({
      events: [],
      territories: [],
      services: [{ audience: null }],
    });
    const em = network.database.fork();
    const log = await em.execute(`select t::text from network.change t where row_id like 'exemplo-lugar%'`);
    expect(JSON.stringify(log)).not.toContain('Marcad');
  });

  test.each([
    ['I-z', 'um código que não existe'],
    ['I-a | I-a: jovens', 'o mesmo código duas vezes'],
  ])('the services "%s" are refused, for %s', async (cell) => {
    const { messages } = await network.importText(
      'u.csv',
      `${UNITS}CRAS;exemplo-x;CRAS;;;Rua Nova, 1;${cell}\n`,
    );
    expect(messages).toEqual([expect.stringMatching(/^u\.csv:5:7: .*Tipificação.*I-a a III-d/)]);
  });

  test('faults of a history are told all at once', async () => {
    const { messages } = await network.importText(
      'h.csv',
      `${EVENTS}outra-cidade;2025-01-01;abriu;\nexemplo-cras-1;ontem;abriu;\nexemplo-cras-1;2025-01-01;sumiu;\n`,
    );
    expect(messages.map((message) => message.split(': ')[0])).toEqual([
      'h.csv:5:1',
      'h.csv:6:2',
      'h.csv:7:3',
    ]);
  });

  test('the statements of a list of units with all that they tell do not grow with the units', async () => {
    const question = (first: number) =>
      `{ municipality(ibgeCode: "0000000") { units(first: ${first}) { edges { node { ${FIELDS} } } } } }`;
    for (const first of [4, 50]) {
      await network.ask(question(first));
      expect(network.statements.length, `${first} units`).toBeLessThanOrEqual(10);
    }
  });

  test('the territories of many municipalities are read together, with their units', async () => {
    await network.importText(
      't.csv',
      `${TERRITORIES}Território Sul;Vila Imaginária|Centro;exemplo-cras-2|exemplo-convivencia-1\n`,
    );
    await network.ask('{ municipalities { edges { node { territories { name units { name } } } } } }');
    expect(network.statements.length).toBeLessThanOrEqual(4);
    const { municipality } = await network.ask<{
      municipality: { territories: { name: string; units: { id: string }[] }[] };
    }>('{ municipality(ibgeCode: "0000000") { territories { name units { id } source { title } } } }');
    expect(municipality.territories.find(({ name }) => name === 'Território Sul')?.units).toEqual([
      { id: 'exemplo-cras-2' },
      { id: 'exemplo-convivencia-1' },
    ]);
    expect(network.statements.length).toBeLessThanOrEqual(5);
  });
});

describe('a national list with a shelter in it', () => {
  test('is imported without the shelter, says so without its name, and keeps a copy without its line', async () => {
    const network = await aNetwork();
    await network.importUrls(definition.samples);
    const { reading, messages } = await network.importText(
      'sagi-creas-pa-2026-08-19.csv',
      'id_equipamento,ibge,cidade,nome,endereco,numero,bairro,latitude,longitude\n' +
        '15055000001,150550,Paragominas,CREAS NOVO,Rua B - 00,00,Centro,,\n' +
        '15055000002,150550,Paragominas,LAR MARCADO,Rua Marcada,7,Vila Marcada,,\n' +
        '15055000003,150550,Paragominas,CASA ABRIGO MARCADA,Rua Marcada,8,Vila Marcada,,\n',
    );
    expect(messages).toEqual([]);
    expect(reading.leftOutLines).toEqual(new Set([3, 4]));
    expect(reading.notes?.[0]).toBe(
      'Linhas de acolhimento ou de outro lugar protegido, que não foram lidas nem guardadas: 2.',
    );
    const em = network.database.fork();
    for (const table of ['network_unit', 'public_location', 'change', 'source']) {
      const rows = await em.execute(`select t::text from network."${table}" t`);
      expect(JSON.stringify(rows), table).not.toMatch(/marcad/i);
    }
    await network.close();
  });
});
