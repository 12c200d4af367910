import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { council } from '../../subgraphs/council/index.ts';
import { oneSubgraph, type OneSubgraph } from '../budget/one-subgraph.ts';

let subgraph: OneSubgraph;
beforeAll(async () => {
  subgraph = await oneSubgraph(council);
  await subgraph.loadSamples();
});
afterAll(() => subgraph.close());
beforeEach(() => subgraph.forgetStatements());

const file = (kind: string, about: string, ...rows: string[]) =>
  [`# tipo: ${kind}`, about, '# fonte: Documento inventado', '# demonstracao: sim', ...rows].join('\n');
const OWN = '# conselho: 0000000-cmas';
const places = (messages: string[]) => messages.map((message) => message.split(': ').slice(0, 4).join(': '));

describe('faults are told all at once, with line and column, and nothing is taken', () => {
  test('of links between acts', async () => {
    const { messages, sets } = await subgraph.read(
      file(
        'ligacoes-entre-atos',
        OWN,
        'ato;efeito;outro_ato;conselho;a_partir_de',
        '77/2025;revoga;1/2024;;',
        '6/2025;apaga;um;x;ontem',
      ),
    );
    expect(places(messages)).toEqual([
      'arquivo:6:1: "77/2025": coluna "ato": a decisão não está publicada aqui. Corrija o número, ou importe antes as decisões com o modelo "deliberacoes".',
      'arquivo:7:2: "apaga": coluna "efeito": palavra desconhecida. Use uma destas',
      'arquivo:7:4: "x": coluna "conselho": não é o código de um colegiado. Escreva como 4113700-cmas, mt-cib ou cnas.',
      'arquivo:7:3: "um": coluna "outro_ato": não é o número de um ato. Escreva como 11/2025.',
      'arquivo:7:5: "ontem": coluna "a_partir_de": não é uma data. Escreva como 2025-06-30.',
    ]);
    expect(sets).toEqual([]);
  });

  test('of votes: a tie-break without a tie, a seat that is none, a number that is none', async () => {
    const counts = await subgraph.read(
      file('votacoes', OWN, 'ato;a_favor;contra;desempate', '2/2025;5;1;contra', '2/2025;-1;muitos;'),
    );
    expect(counts.messages.map((message) => message.split('. ')[0])).toEqual([
      'arquivo:6:4: "contra": coluna "desempate": só um empate se desempata',
      'arquivo:7:1: "2/2025": coluna "ato": a votação desta decisão já está acima',
      'arquivo:7:2: "-1": coluna "a_favor": não é um número de cadeiras',
      'arquivo:7:3: "muitos": coluna "contra": não é um número inteiro',
    ]);
    const seats = await subgraph.read(
      file(
        'votos-por-cadeira',
        OWN,
        'ato;cadeira;voto',
        '2/2025;ninguem;talvez',
        '2/2025;governo-1;contra',
        '2/2025;governo-1;contra',
      ),
    );
    expect(seats.messages.map((message) => message.split('. ')[0])).toEqual([
      'arquivo:6:2: "ninguem": coluna "cadeira": a cadeira não está publicada',
      'arquivo:6:3: "talvez": coluna "voto": palavra desconhecida',
      'arquivo:8:2: "governo-1": coluna "cadeira": a cadeira já votou nesta decisão',
    ]);
  });

  test('of requests: an answer of which nobody says what it means', async () => {
    const { messages } = await subgraph.read(
      file(
        'pedidos-do-conselho',
        OWN,
        'ato;pedido;a_quem;prazo;situacao;respondido_em;resposta',
        '2/2025;;Saúde;logo;;2025-05-01;Foi lido.',
      ),
    );
    expect(messages.map((message) => message.split('. ')[0])).toEqual([
      'arquivo:6:2: "": coluna "pedido": falta o valor',
      'arquivo:6:4: "logo": coluna "prazo": não é uma data',
      'arquivo:6:5: "": coluna "situacao": há uma resposta, e não se sabe o que ela diz',
    ]);
  });

  test('of the text of an act: the same article twice in one part, and an act that is not here', async () => {
    const text = (act: string) =>
      file('texto-do-ato', `# ato: ${act}`, 'anexo;artigo;texto', ';1;A', '1;1;B', '0;2;C', ';1;D');
    expect(
      (await subgraph.read(text('0000000-cmas-2-2025'))).messages.map((each) => each.split('. ')[0]),
    ).toEqual([
      'arquivo:8:1: "0": coluna "anexo": os anexos contam de 1',
      'arquivo:9:2: "1": coluna "artigo": o artigo já está acima, na mesma parte do ato',
    ]);
    expect((await subgraph.read(text('0000000-cmas-70-2025'))).messages[0]).toContain(
      'o ato não está publicado aqui',
    );
  });

  test('of what became of a support plan', async () => {
    const { messages } = await subgraph.read(
      file(
        'apoio-realizado',
        '# resolucao: 0000000-cib-1-2025',
        'eixo;atividade;situacao;data;municipios',
        '9;1;realizada;;',
        '1;1;não realizada;2025-05-14;0000000',
        '1;2;realizada;2999-01-01;Cáceres',
      ),
    );
    expect(messages.map((message) => message.split('. ')[0])).toEqual([
      'arquivo:6:2: "1": coluna "atividade": o plano não tem esta atividade',
      'arquivo:7:4: "2025-05-14": coluna "data": o que não foi realizado não tem dia',
      'arquivo:7:5: "0000000": coluna "municipios": o que não foi realizado não teve participantes',
      'arquivo:8:4: "2999-01-01": coluna "data": o dia ainda não chegou',
      'arquivo:8:5: "Cáceres": coluna "municipios": "Cáceres" não é um código do IBGE',
    ]);
  });

  test('of an act decided ad referendum: a term without it, an end before the beginning', async () => {
    const { messages } = await subgraph.read(
      file(
        'deliberacoes',
        OWN,
        'codigo;resolucao;data;vigencia_ate;ad_referendum;referendar_ate;titulo;efeito;assunto',
        ';70/2025;2025-05-01;2025-04-01;não;2025-06-01;Ato;aprova;Algo',
        'em-ata;;2025-05-01;2025-06-01;;;;aprova;Algo',
      ),
    );
    expect(messages.map((message) => message.split('. ')[0])).toEqual([
      'arquivo:6:6: "2025-06-01": coluna "referendar_ate": só o que foi decidido ad referendum tem prazo de referendo',
      'arquivo:6:4: "2025-04-01": coluna "vigencia_ate": o ato acaba antes de começar',
      'arquivo:7:4: "2025-06-01": coluna "vigencia_ate": só um ato numerado tem esta data',
    ]);
  });
});

test('the same files again change nothing, and one without a link any more takes it away', async () => {
  const again = await subgraph.loadSamples();
  expect(again).toMatchObject({ added: 0, changed: 0, withdrawn: 0 });
});

test('two kinds of act may have one number in one year, and each has its own id', async () => {
  await subgraph.load(
    file(
      'deliberacoes',
      OWN,
      'tipo_ato;resolucao;data;titulo;efeito;assunto',
      'parecer;2/2025;2025-03-12;Parecer;adota;Um parecer',
    ),
  );
  const { council: one } = await subgraph.ask<{
    council: { resolutions: { id: string; actType: string; number: number }[] };
  }>('{ council(id: "0000000-cmas") { resolutions { id actType number year } } }');
  expect(one.resolutions.filter(({ number, id }) => number === 2 && id.endsWith('2025'))).toEqual([
    { id: '0000000-cmas-2-2025', actType: 'RESOLUTION', number: 2, year: 2025 },
    { id: '0000000-cmas-parecer-2-2025', actType: 'OPINION', number: 2, year: 2025 },
  ]);
});

test('votes by seat that do not give the totals are a finding, and so is an act published after a tie', async () => {
  await subgraph.load(file('votacoes', OWN, 'ato;a_favor;contra;abstencoes;ausentes', '2/2025;6;0;0;0'));
  const findings = async (id: string) =>
    (
      await subgraph.ask<{ deliberation: { findings: object[] } }>(
        'query ($id: ID!) { deliberation(id: $id) { findings { rule values } } }',
        { id: `0000000-cmas-resolucao-${id}` },
      )
    ).deliberation.findings;
  expect(await findings('2-2025')).toEqual([
    { rule: 'VOTES_NOT_TOTAL', values: ['6', '5'] },
    { rule: 'VOTES_NOT_TOTAL', values: ['0', '1'] },
  ]);
  expect(await findings('8-2025')).toEqual([{ rule: 'ACT_WITHOUT_VOTE', values: [] }]);
  expect(await findings('5-2025')).toEqual([]);
});

test('what was asked is done, in part, late or unknown by the answer and the day', async () => {
  const { deliberation } = await subgraph.ask<{ deliberation: { requests: object[] } }>(
    '{ deliberation(id: "0000000-cmas-resolucao-2-2025") { requests { addressee dueOn status answeredOn source { locator } } } }',
  );
  expect(deliberation.requests).toEqual([
    {
      addressee: 'Secretaria da fazenda',
      dueOn: '2025-06-30',
      status: 'DONE',
      answeredOn: '2025-06-20',
      source: { locator: 'art. 2º' },
    },
    {
      addressee: 'Secretaria de assistência social',
      dueOn: '2025-05-31',
      status: 'OVERDUE',
      answeredOn: null,
      source: { locator: 'art. 3º' },
    },
  ]);
});

test.each([
  [
    '5102504-cmas-11-2025',
    ';mato.grosso;caceres:conselho.municipal.assistencia.social:resolucao:2025-05-22;11',
  ],
  ['mt-cib-2-2022', ';mato.grosso:comissao.intergestores.bipartite:resolucao:2022-03-18;2'],
])('the LexML name of %s is urn:lex:br%s, of an authority that is not registered', async (id, rest) => {
  const { resolution } = await subgraph.ask<{ resolution: { lexml: object } }>(
    'query ($id: ID!) { resolution(id: $id) { lexml { urn isAuthorityRegistered } } }',
    { id },
  );
  expect(resolution.lexml).toEqual({ urn: `urn:lex:br${rest}`, isAuthorityRegistered: false });
});

test('the known doubts of the published acts are findings', async () => {
  const findings = async (id: string) =>
    (
      await subgraph.ask<{ deliberation: { findings: object[]; relations: object[] } }>(
        'query ($id: ID!) { deliberation(id: $id) { findings { rule message } relations { kind targetName target { id } } } }',
        { id },
      )
    ).deliberation;
  expect(await findings('4219309-cmas-resolucao-20-2016')).toEqual({
    findings: [{ rule: 'ACT_NOT_HERE', message: expect.stringContaining('Resolução 16/2011') }],
    relations: [
      { kind: 'ALTERS', targetName: 'Resolução 16/2011', target: null },
      { kind: 'BASED_ON', targetName: 'Resolução 14/2014 (CNAS)', target: { id: 'cnas-14-2014' } },
    ],
  });
  expect(await findings('2112209-cmas-parecer-cofinanciamento-federal-2018')).toMatchObject({
    findings: [{ rule: 'DATE_MISSING' }],
  });
  expect(await findings('5102504-cmas-resolucao-11-2025')).toMatchObject({
    findings: [{ rule: 'TWO_DATES' }],
  });
  expect(await findings('1200385-cmas-resolucao-3-2022')).toMatchObject({ findings: [] });
});
