import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { network as definition } from '../../subgraphs/network/index.ts';
import { DATABASES } from '../support/hub.ts';
import { aNetwork, type Network } from './network.ts';

const QUESTION = `{ municipality(ibgeCode: "0000000") {
  publicBodies { id powers { text legalBasis source { title locator } } offices { name address postalCode phones emails urls openingHours source { locator } } }
  complaintChannels { id kind name purpose phones emails urls openingHours deadline body { id } source { isDemonstration } }
  practices { id title problem place services audience partners materials programme topics
    reuses { who period outcome municipality { name } source { locator } } source { title } } } }`;

interface Data {
  municipality: {
    publicBodies: { id: string; powers: object[]; offices: object[] }[];
    complaintChannels: { id: string }[];
    practices: { id: string; reuses: object[] }[];
  };
}

const about = (kind: string) => `# tipo: ${kind}\n# municipio: 0000000\n# fonte: Carta\n`;

describe.each(DATABASES)('bodies and practices, on %s', (database) => {
  let network: Network;
  beforeAll(async () => {
    network = await aNetwork(database);
    await network.importUrls(definition.samples);
  });
  afterAll(() => network.close());

  const town = async () => (await network.ask<Data>(QUESTION)).municipality;

  test('a body has its powers with the norm, and the doors and phones at which it receives the public', async () => {
    const [secretariat] = (await town()).publicBodies;
    expect(secretariat).toMatchObject({
      id: '0000000/secretaria',
      powers: [
        {
          text: 'Gerir o Fundo Municipal de Assistência Social',
          legalBasis: 'Lei inventada 1/2020, art. 3º, I',
          source: { locator: 'art. 3º, I' },
        },
        {},
        {},
      ],
      offices: [
        {
          name: 'Protocolo da secretaria',
          address: 'Rua da Demonstração, 1',
          postalCode: '00000-001',
          phones: ['(00) 0000-0010'],
          openingHours: 'segunda a sexta, das 8h às 17h',
          source: { locator: 'linha 8' },
        },
      ],
    });
  });

  test('a complaint has channels with who hears it and in how many days', async () => {
    expect((await town()).complaintChannels).toMatchObject([
      { kind: 'OMBUDSMAN', deadline: '30 dias, que podem virar 60', body: null },
      { kind: 'INFORMATION_REQUEST', phones: [] },
      { kind: 'OMBUDSMAN', body: { id: '0000000/secretaria' } },
      { kind: 'HOTLINE', phones: ['100'], deadline: null },
    ]);
  });

  test('a practice says problem, place, service, audience, partners and materials, and who did it again', async () => {
    const [first] = (await town()).practices;
    expect(first).toMatchObject({
      problem: 'A mesma família contava a sua história de novo em cada serviço.',
      place: 'CRAS Exemplo 1 e CREAS Exemplo',
      services: ['PAIF', 'PAEFI'],
      audience: ['equipes dos serviços', 'famílias acompanhadas'],
      materials: ['Quadro de fluxos, em uma folha'],
      reuses: [{ who: 'Centro POP Exemplo', period: '2025', municipality: { name: 'Município-exemplo' } }],
    });
  });

  test('all of it is one statement a table and a way to it', async () => {
    await town();
    const read = network.statements.map((sql) => /from "network"\."(\w+)"/.exec(sql)?.[1] ?? sql);
    expect(read.filter((table) => table !== 'source').toSorted()).toEqual([
      'complaint_channel',
      'municipality', // by the code that was asked, which the cities of the reuses share
      'practice',
      'practice_reuse',
      'public_body', // of the municipality
      'public_body', // by id, of the channels
      'public_office',
      'public_power',
    ]);
    // Documents are read together as far as the lists that name them come together, at worst list by list.
    expect(read.filter((table) => table === 'source').length).toBeLessThanOrEqual(5);
  });

  test('a list of a body withdraws what is gone of that body and leaves the others', async () => {
    const text = `${about('locais-dos-orgaos')}orgao;id;nome;telefones\nsecretaria;plantao;Plantão;(00) 0000-0099\n`;
    expect((await network.importText('locais.csv', text)).changes).toMatchObject({ withdrawn: 1 });
    const { publicBodies } = await town();
    expect(publicBodies[0]?.offices).toMatchObject([{ name: 'Plantão', address: null }]);
    expect(publicBodies.find(({ id }) => id === '0000000/mulheres')?.offices).toHaveLength(1);
  });

  test('a file without the new columns of practices takes nothing of them away', async () => {
    const text = `${about('praticas')}id;titulo;resumo\nfluxos-entre-servicos;Um caso, um caminho;O mesmo, contado outra vez.\n`;
    await network.importText('praticas.csv', text);
    const first = (await town()).practices.find(({ id }) => id === '0000000/fluxos-entre-servicos');
    expect(first).toMatchObject({
      problem: 'A mesma família contava a sua história de novo em cada serviço.',
      services: ['PAIF', 'PAEFI'],
    });
  });

  test.for<[string, string, string[]]>([
    [
      'locais-dos-orgaos',
      'orgao;id;nome;cep;telefones;emails;paginas\nnada;a;A;1;2;x;y\nsecretaria;b;B;;;;\nsecretaria;b;B;;;;\n',
      [
        'arquivo.csv:5:4: "1": coluna "cep": não é um CEP. Escreva como 36010-040.',
        'arquivo.csv:5:5: "2": coluna "telefones": "2" não é um telefone. Escreva com o DDD, como (32) 3690-1234, ou um número curto, como 156.',
        'arquivo.csv:5:6: "x": coluna "emails": "x" não é um endereço eletrônico. Escreva como ouvidoria@exemplo.gov.br.',
        'arquivo.csv:5:7: "y": coluna "paginas": "y" não é um endereço da internet. Escreva-o inteiro, com https://.',
        'arquivo.csv:7:2: "b": coluna "id": o código se repete no órgão. Dê a cada local um código só seu.',
        'arquivo.csv:5:1: "nada": coluna "orgao": não há órgão deste município com este código. Confira o código, ou importe antes o arquivo que traz o outro.',
      ],
    ],
    [
      'canais-de-reclamacao',
      'id;tipo;nome;telefones\na;ouvidoria;Ouvidoria;\na;boca a boca;Outra;156\n',
      [
        'arquivo.csv:6:1: "a": coluna "id": o código se repete no arquivo. Dê a cada canal um código só seu.',
        'arquivo.csv:6:2: "boca a boca": coluna "tipo": palavra desconhecida. Use uma destas: ouvidoria, pedido de informação, telefone de denúncia, conselho, Ministério Público ou Defensoria, outro.',
        'arquivo.csv:5:4: "": coluna "telefones": o canal não diz como se fala com ele. Dê um telefone, e-mail ou página.',
      ],
    ],
    [
      'competencias',
      'orgao;competencia\nnada;Gerir\nsecretaria;\n',
      [
        'arquivo.csv:6:2: "": coluna "competencia": falta o valor. Preencha a célula.',
        'arquivo.csv:5:1: "nada": coluna "orgao": não há órgão deste município com este código. Confira o código, ou importe antes o arquivo que traz o outro.',
      ],
    ],
    [
      'reaproveitamentos',
      'pratica;quem;cidade\nnada;CRAS A;31\nagenda-na-porta;CRAS B;\nagenda-na-porta;CRAS  b;\n',
      [
        'arquivo.csv:5:3: "31": coluna "cidade": não é um código do IBGE. Use os sete algarismos.',
        'arquivo.csv:7:2: "CRAS  b": coluna "quem": já está nesta prática. Deixe só a linha certa.',
        'arquivo.csv:5:1: "nada": coluna "pratica": não há relato de prática deste município com este código. Confira o código, ou importe antes o arquivo que traz o outro.',
      ],
    ],
  ])(
    'all faults of a file of %s are told at once, and nothing is written',
    async ([kind, table, messages]) => {
      const told = await network.importText('arquivo.csv', about(kind) + table);
      expect([told.messages, told.changes]).toEqual([messages, null]);
    },
  );
});
