import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graphOf } from '../../gateway/graph.ts';
import type { Hub } from '../../gateway/hub/index.ts';
import { network as definition } from '../../subgraphs/network/index.ts';
import { aHub, DATABASES, importText } from '../support/hub.ts';
import { aNetwork, faults, type Network } from './network.ts';

const QUESTION = `{ municipality(ibgeCode: "0000000") { organizations { id name cnpj servesPeople advises defendsRights
  isProtected officeReason office { address neighbourhood postalCode phones openingHours } offers { name level }
  federalRegistrations { register status since until source { title locator } } municipality { name } source { isDemonstration } } } }`;

interface Organization {
  id: string;
  cnpj: string | null;
  isProtected: boolean;
  officeReason: string | null;
  office: { address: string } | null;
}
interface Data {
  municipality: { organizations: Organization[] };
}

const HEAD = '# tipo: organizacoes\n# municipio: 0000000\n# fonte: Lista\n';
const COLUMNS = 'id;nome;cnpj;ofertas;localizacao;motivo;fundamento;endereco;cep;telefones\n';
const file = (...rows: string[]) => `${HEAD}${COLUMNS}${rows.join('\n')}\n`;

describe.each(DATABASES)('organizations, on %s', (database) => {
  let network: Network;
  beforeAll(async () => {
    network = await aNetwork(database);
    await network.importUrls(definition.samples);
  });
  afterAll(() => network.close());

  const organizations = async () => (await network.ask<Data>(QUESTION)).municipality.organizations;
  const named = async (id: string) => (await organizations()).find((each) => each.id === id);

  test('an organization says what it offers, at which level, and how it stands in CNEAS and CEBAS', async () => {
    expect(await named('exemplo-osc-idosos')).toEqual({
      id: 'exemplo-osc-idosos',
      name: 'Associação de apoio à pessoa idosa',
      cnpj: 'EXEMPLOB000176',
      servesPeople: true,
      advises: false,
      defendsRights: false,
      isProtected: false,
      officeReason: null,
      office: {
        address: 'Rua da Demonstração, 720',
        neighbourhood: 'Vila Imaginária',
        postalCode: '00000-006',
        phones: ['(00) 0000-0008'],
        openingHours: 'segunda a sexta, das 7h às 18h',
      },
      offers: [
        { name: 'Centro-dia para pessoas idosas com dependência', level: 'SPECIAL_MEDIUM' },
        { name: 'Grupo de convivência de pessoas idosas', level: 'BASIC' },
      ],
      federalRegistrations: [
        expect.objectContaining({ register: 'CEBAS', status: 'IN_FORCE', until: '2027-05-09' }),
        {
          register: 'CNEAS',
          status: 'IN_FORCE',
          since: '2021-11-09',
          until: null,
          source: { title: 'Consulta ao CNEAS e ao CEBAS (dado inventado)', locator: 'linha 10' },
        },
      ],
      municipality: { name: 'Município-exemplo' },
      source: { isDemonstration: true },
    });
  });

  test('who takes people in is protected when the file does not say otherwise: no address, no CNPJ', async () => {
    await network.importText(
      'lista.csv',
      file(
        'exemplo-osc-casa;Associação da casa;;especial alta: Casa-lar;;;;;;',
        'exemplo-osc-abrigo;Abrigo do exemplo;;;;;;;;',
        'exemplo-osc-passagem;Casa de passagem;;básica: Acolhimento;pública;;Lei inventada, art. 1º;Rua da Demonstração, 9;;',
      ),
    );
    expect(await named('exemplo-osc-casa')).toMatchObject({
      isProtected: true,
      cnpj: null,
      office: null,
      officeReason: 'Divulgar onde fica poria em perigo quem mora lá.',
    });
    expect(await named('exemplo-osc-abrigo')).toMatchObject({ isProtected: true, office: null });
    expect(await named('exemplo-osc-passagem')).toMatchObject({
      isProtected: false,
      office: { address: 'Rua da Demonstração, 9' },
      officeReason: 'Lei inventada, art. 1º',
    });
  });

  test('a CNPJ is kept as its 14 signs, however it is written, with the zeros that a spreadsheet took away', async () => {
    await network.importText(
      'lista.csv',
      file(
        'exemplo-osc-a;A;11.222.333/0001-81;;;;;;;',
        'exemplo-osc-b;B;0000000000191;;;;;;;',
        'exemplo-osc-c;C;ex.emp.loa/0001-21;;;;;;;',
      ),
    );
    expect(
      await Promise.all(['a', 'b', 'c'].map(async (each) => (await named(`exemplo-osc-${each}`))?.cnpj)),
    ).toEqual(['11222333000181', '00000000000191', 'EXEMPLOA000121']);
  });

  test('a list of organizations with all that belongs to them is one statement a table', async () => {
    const few = await network.ask<Data>(QUESTION);
    expect(few.municipality.organizations.length).toBeGreaterThan(5);
    const read = network.statements.map((sql) => /from "network"\."(\w+)"/.exec(sql)?.[1] ?? sql);
    expect(read.filter((table) => table !== 'source').toSorted()).toEqual([
      'federal_registration',
      'municipality', // by the code that was asked
      'organization',
      'organization_address',
      'organization_offer',
    ]);
    // Of the organizations and of the registers, which may come together.
    expect(read.filter((table) => table === 'source').length).toBeLessThanOrEqual(2);
  });
});

describe('faults of a list of organizations', () => {
  test('are told at once, with line, column, value and remedy; of a CPF only the middle is quoted', async () => {
    expect(
      await faults(
        'lista.csv',
        file(
          'osc-a;A;11.222.333/0001-82;;;;;;;',
          'exemplo-osc-b;B;52998224725;alta: Abrigo;pública;;;Rua da Demonstração, 1;123;',
          'exemplo-osc-b;B;***.982.247-**;;desconhecida;;;Rua da Demonstração, 2;;12',
          'exemplo-osc-d;D;;;pública;;;;;12',
        ),
      ),
    ).toEqual([
      expect.stringMatching(/^lista.csv:5:1: "osc-a": coluna "id": o código não começa com o do município/),
      'lista.csv:5:3: "11.222.333/0001-82": coluna "cnpj": não é um CNPJ. Confira os 14 sinais: os dois últimos não são os dos outros.',
      expect.stringMatching(
        /^lista.csv:6:4: "alta: Abrigo": coluna "ofertas": não se sabe que nível é "alta"/,
      ),
      'lista.csv:6:3: "***.982.247-**": coluna "cnpj": tem o tamanho de um CPF. Uma organização tem CNPJ, com 14 sinais; dados de pessoas não entram aqui.',
      expect.stringMatching(/^lista.csv:6:7: "": coluna "fundamento": a organização acolhe pessoas/),
      'lista.csv:7:3: "***.982.247-**": coluna "cnpj": tem o tamanho de um CPF. Uma organização tem CNPJ, com 14 sinais; dados de pessoas não entram aqui.',
      'lista.csv:7:8: "Rua da Demonstração, 2": coluna "endereco": a localização é desconhecida, mas há endereço. Apague um dos dois.',
      'lista.csv:7:1: "exemplo-osc-b": coluna "id": o código se repete no arquivo. Dê a cada organização um código só seu.',
      'lista.csv:6:9: "123": coluna "cep": não é um CEP. Escreva como 36010-040.',
      'lista.csv:8:8: "": coluna "endereco": falta o valor. Preencha a célula.',
      expect.stringMatching(/^lista.csv:8:10: "12": coluna "telefones": "12" não é um telefone/),
    ]);
  });

  test('a row of a protected one may tell nothing of the place, and no message quotes it', async () => {
    const secrets = ['11.222.333/0001-81', 'Rua Marcada, 9', '36010-040', '(32) 3690-1234', 'Lei Marcada'];
    const messages = await faults(
      'lista.csv',
      file(
        `exemplo-osc-x;Casa na Rua Marcada, 9;${secrets[0]};especial alta: Acolhimento;protegida;;${secrets[4]};${secrets[1]};${secrets[2]};${secrets[3]}`,
      ),
    );
    expect(messages.map((each) => each.split(':').slice(1, 4).join(':'))).toEqual(
      [2, 3, 7, 8, 9, 10].map((column) => `5:${column}: "…"`),
    );
    for (const secret of [...secrets, 'Marcad']) expect(messages.join('\n')).not.toContain(secret);
  });

  test('a register of an organization that is not of the municipality is refused', async () => {
    const network = await aNetwork();
    await network.importUrls(definition.samples);
    const text = `# tipo: registros-federais\n# municipio: 3136702\n# fonte: Consulta\norganizacao;registro;situacao;desde;ate\nexemplo-osc-idosos;CEBAS;em vigor;2025-01-01;2024-01-01\n`;
    const { messages } = await network.importText('registros.csv', text);
    await network.close();
    expect(messages).toEqual([
      'registros.csv:5:5: "2024-01-01": coluna "ate": a validade acaba antes de começar. Confira as duas datas.',
      'registros.csv:5:1: "exemplo-osc-idosos": coluna "organizacao": não há organização deste município com este código. Confira o código, ou importe antes a lista de organizações.',
    ]);
  });
});

describe.each(DATABASES)('an organization that becomes protected, on %s', (database) => {
  let clock = new Date('2026-03-01T12:00:00Z');
  let hub: Hub;
  beforeAll(async () => {
    hub = await aHub(database, { now: () => clock });
  });
  afterAll(() => hub.close());

  test('loses address and CNPJ in every past state, correction and kept file too', async () => {
    const own = (row: string) => file(row).replace('# fonte: Lista', '# demonstracao: sim');
    await importText(hub, own('exemplo-osc-m;Associação M;11.222.333/0001-81;;pública;;;Rua Marcada, 9;;'), {
      name: 'aberta.csv',
    });
    const ask = `{ organization(id: "exemplo-osc-m") { cnpj isProtected office { address } source { original } }
      networkCorrections(municipality: "0000000", first: 500) { edges { node { type kind fields { name from to } } } } }`;
    type Answer = { organization: Organization & { source: { original: string | null } } };
    const open = (await hub.graph<Answer>(ask)).organization;
    expect(open).toMatchObject({ cnpj: '11222333000181', office: { address: 'Rua Marcada, 9' } });

    clock = new Date('2026-04-01T12:00:00Z');
    await importText(hub, own('exemplo-osc-m;Associação M;;;protegida;;;;;'), { name: 'protegida.csv' });
    clock = new Date('2026-05-01T12:00:00Z');
    const answers = [
      await hub.graph<Answer>(ask),
      await graphOf(hub.gateway, '2026-03-15')<Answer>(ask),
      await graphOf(hub.gateway, '2026-04-15')<Answer>(ask),
    ];
    for (const answer of answers) {
      expect(answer.organization).toMatchObject({ isProtected: true, cnpj: null, office: null });
      expect(JSON.stringify(answer)).not.toMatch(/Marcada|11222333/);
    }
    const original = open.source.original?.split('/').at(-1) ?? '';
    expect((await hub.keptFile(original))?.isWithheld).toBe(true);
  });
});
