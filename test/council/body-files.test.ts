import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { council } from '../../subgraphs/council/index.ts';
import { oneSubgraph, type OneSubgraph } from '../budget/one-subgraph.ts';
import {
  agendas,
  attendanceLists,
  COUNCIL,
  decisions,
  factsOf,
  mandates,
  meetings,
  papers,
  presidencies,
  rules,
  seats,
  theCouncil,
} from './bodies.ts';

let subgraph: OneSubgraph;
beforeAll(async () => {
  subgraph = await oneSubgraph(council);
  await subgraph.load(theCouncil());
  await subgraph.load(theCouncil('mt-cib', 'CIB', '', 'MT'));
});
afterAll(() => subgraph.close());
beforeEach(async () => {
  await subgraph.load(seats());
  await subgraph.load(meetings('2025', '2025-03-11;realizada;;;', '2025-04-08;realizada;;;'));
});

const messagesOf = async (text: string) => {
  const { messages, sets } = await subgraph.read(text);
  if (messages.length > 0) expect(sets).toEqual([]);
  return messages.map((message) => message.replace(/^arquivo:/, ''));
};
const ofCouncil = async <T>(selection: string) =>
  (await subgraph.ask<{ council: T }>(`{ council(id: "${COUNCIL}") { ${selection} } }`)).council;

describe('councils deliberate and commissions make pacts: two words, two effects', () => {
  test.each([
    [COUNCIL, 'pactua', 'um conselho (CMAS) não pactua: delibera'],
    ['cnas', 'pactua', 'um conselho (CNAS) não pactua: delibera'],
    ['mt-ceas', 'pactua', 'um conselho (CEAS) não pactua: delibera'],
    ['mt-cib', 'aprova', 'uma comissão (CIB) não aprova: pactua. Escreva "pactua".'],
    ['cit', 'aprova', 'uma comissão (CIT) não aprova: pactua. Escreva "pactua".'],
  ])('a row of %s that "%s" is refused with the word to write', async (id, effect, problem) => {
    const messages = await messagesOf(decisions(id, `1/2025;2025-03-11;Trata de algo;${effect};Algo;`));
    expect(messages).toEqual([expect.stringContaining(`5:4: "${effect}": coluna "efeito": ${problem}`)]);
  });

  test('each may do what is its own, and both may alter, revoke and recommend', async () => {
    for (const [id, effects] of [
      [COUNCIL, ['aprova', 'rejeita', 'altera', 'revoga', 'recomenda']],
      ['mt-cib', ['pactua', 'altera', 'revoga', 'recomenda']],
    ] as const) {
      const rows = effects.map((effect, index) => `${index + 1}/2025;2025-03-11;Ato;${effect};Algo;`);
      expect(await messagesOf(decisions(id, ...rows))).toEqual([]);
    }
  });

  test('the graph says which of the two a body does', async () => {
    const answer = await subgraph.ask(
      `{ one: council(id: "${COUNCIL}") { kind verb } two: council(id: "mt-cib") { kind verb parity { isEqual } } }`,
    );
    expect(answer).toEqual({
      one: { kind: 'CMAS', verb: 'DELIBERATES' },
      two: { kind: 'CIB', verb: 'PACTS', parity: null },
    });
  });
});

describe('of a councillor only the name, the seat and the mandate are taken', () => {
  const people = (headings: string, row: string) => factsOf('mandatos', { conselho: COUNCIL }, headings, row);

  test.each([
    ['cpf', 3],
    ['telefone', 3],
    ['e-mail', 3],
    ['nascimento', 3],
    ['sexo', 3],
    ['nome_social', 3],
    ['nome_da_mae', 3],
    ['qualquer coisa', 3],
  ])('a column "%s" is refused, and not dropped in silence', async (heading, column) => {
    const [first, ...rest] = await messagesOf(
      people(`cadeira;nome;${heading};inicio;fim`, 'usuarios-1;Pessoa Inventada;x;2025-03-01;'),
    );
    expect(first).toBe(
      `4:${column}: "${heading}": este modelo não tem esta coluna: de um conselheiro só se publica o nome. Apague a coluna.`,
    );
    expect(rest).toEqual([]);
  });

  test('the number of a document in the cell of the name is refused and never repeated', async () => {
    const [message] = await messagesOf(mandates('usuarios-1;Pessoa Inventada 529.982.247-25;2025-03-01;'));
    expect(message).toContain('CPF');
    expect(message).not.toContain('982');
  });
});

describe('the cell of a name', () => {
  const DATA = [
    '"Beltrana Silva, tel (54) 99999-8888, nascida em 01/02/1980"',
    'Beltrano beltrano@gmail.com',
    'Beltrana 54 99999 8888',
    'Beltrano (viúvo)',
    'Beltrana: filha de Fulana',
  ];

  test.each(DATA)('has a name alone, and nothing else of %s is taken or quoted', async (cell) => {
    const messages = await messagesOf(mandates(`usuarios-1;${cell};2025-03-01;`));
    expect(messages).toEqual([expect.stringMatching(/^5:2: "…": coluna "nome": há mais que um nome/)]);
    expect(messages.join()).not.toMatch(/Beltran|9999|gmail|viúvo|filha/);
  });

  test.each(["Maria d'Ávila", 'Ana-Clara de Sá Jr.', 'Zoë D’Ângelo', 'Ñandú Öz'])(
    'may be written as names are: %s',
    async (name) => expect(await messagesOf(mandates(`usuarios-1;${name};2025-03-01;`))).toEqual([]),
  );
});

describe('faults are told all at once, with line, column and value', () => {
  test('of rules', async () => {
    expect(
      await messagesOf(
        rules(
          'lei;Lei 1;2000-01-01;1999-01-01;dezesseis;;;;;;;',
          'estatuto;;ontem;;;maioria dos presentes;três;;;meio a meio;talvez;',
          'regimento;R;2001-01-01;;;7;maioria dos presentes;;;;;',
          'regimento;R2;2001-01-01;;;um terço;7;;;;;',
        ),
      ),
    ).toEqual([
      '5:4: "1999-01-01": coluna "ate": a regra deixa de valer antes de começar. Confira os dois dias.',
      '5:5: "dezesseis": coluna "cadeiras": não é uma quantidade. Use só algarismos.',
      '6:1: "estatuto": coluna "tipo": palavra desconhecida. Use uma destas: lei, regimento.',
      '6:3: "ontem": coluna "desde": não é uma data. Escreva como 2025-06-30.',
      '6:6: "maioria dos presentes": coluna "quorum_abrir": não é um quórum. Use um número de cadeiras, ou: maioria absoluta, metade, dois terços, um terço.',
      '6:7: "três": coluna "quorum_decidir": não é um quórum. Use um número de cadeiras, ou: maioria absoluta, metade, dois terços, um terço, maioria dos presentes.',
      '6:2: "": coluna "ato": falta o valor. Preencha a célula.',
      '6:10: "meio a meio": coluna "paridade": palavra desconhecida. Use uma destas: governo e sociedade civil, esferas de governo.',
      '6:11: "talvez": coluna "presidencia_alterna": não é sim nem não. Escreva "sim" ou "não".',
      '8:3: "2001-01-01": coluna "desde": já está na linha 7. Deixe uma linha para cada versão.',
    ]);
  });

  test('of seats', async () => {
    expect(
      await messagesOf(
        seats(
          'a;governo;titular;Órgão;governo-1;;;',
          'b;governo;suplente;Órgão;governo-9;2025-01-01;2024-01-01;',
          'c;governo;suplente;Órgão;governo-1-suplente;;;ontem',
        ),
      ),
    ).toEqual([
      '38:5: "governo-1": coluna "titular": uma titular não substitui outra. Deixe vazio, ou corrija o papel.',
      '39:5: "governo-9": coluna "titular": a lista não tem titular com este código. Ponha o código de uma titular.',
      '39:7: "2024-01-01": coluna "ate": a cadeira acaba antes de começar. Confira os dois dias.',
      '40:5: "governo-1-suplente": coluna "titular": a lista não tem titular com este código. Ponha o código de uma titular.',
      '40:8: "ontem": coluna "vaga_desde": não é uma data. Escreva como 2025-06-30.',
    ]);
  });

  test('of mandates and presidencies', async () => {
    expect(
      await messagesOf(
        mandates('usuarios-9;;2025-03-01;', 'usuarios-1;;;2025-03-01', 'usuarios-1;;2025-03-02;2025-03-01'),
      ),
    ).toEqual([
      '5:1: "usuarios-9": coluna "cadeira": o conselho não tem cadeira com este código. Importe antes a lista de cadeiras, ou corrija o código.',
      '6:3: "": coluna "inicio": falta o valor. Preencha a célula.',
      '7:4: "2025-03-01": coluna "fim": acaba antes de começar. Confira as duas datas.',
    ]);
    expect(
      await messagesOf(
        presidencies('usuarios-1-suplente;2025-01-01;', 'usuarios-1;2025-02-01;', 'governo-1;2025-02-01;'),
      ),
    ).toEqual([
      '5:1: "usuarios-1-suplente": coluna "cadeira": uma cadeira suplente não preside. Ponha o código da titular.',
      '7:2: "2025-02-01": coluna "inicio": já está na linha 6. Só uma cadeira preside por vez.',
    ]);
  });

  test('of meetings', async () => {
    expect(
      await messagesOf(
        meetings('2025', '2025-03-11;realizada;25:00;;2025-03-10 ordinária', '2025-04-08;adiada;14h30;;logo'),
      ),
    ).toEqual([
      '6:4: "25:00": coluna "hora": não é uma hora do dia. Escreva como 14:00.',
      '6:6: "2025-03-10 ordinária": coluna "ata_aprovada_em": a ata foi aprovada antes da reunião. Confira os dois dias.',
      '7:3: "adiada": coluna "situacao": palavra desconhecida. Use uma destas: realizada, suspensa, marcada, cancelada, sem quórum, não declarado.',
      '7:6: "logo": coluna "ata_aprovada_em": não é o dia de uma reunião. Escreva como "2025-04-08 ordinária".',
    ]);
  });

  test('of agendas, papers and attendance', async () => {
    expect(
      await messagesOf(
        agendas('2025-03-12;1;Algo;;', '2025-03-11;zero;;lei 1;', '2025-03-11;2;A;;', '2025-03-11;2;B;;'),
      ),
    ).toEqual([
      '5:1: "2025-03-12": coluna "reuniao": o conselho não tem reunião deste tipo neste dia. Importe antes a lista de reuniões, ou corrija o dia e o tipo.',
      '6:2: "zero": coluna "item": não é a posição de um item na pauta. Use só algarismos, a partir de 1.',
      '6:3: "": coluna "assunto": falta o valor. Preencha a célula.',
      expect.stringContaining('6:4: "lei 1": coluna "trata"'),
      '8:2: "2": coluna "item": já está na linha 7. Dê a cada item da pauta o seu número.',
    ]);
    expect(
      await messagesOf(
        papers(
          '2025-03-11;7;Ata;ata;javascript:x;',
          '2025-03-11;;Parecer;panfleto;;abc',
          '2025-03-11;;Parecer;parecer;;',
        ),
      ),
    ).toEqual([
      '5:2: "7": coluna "item": a pauta publicada não tem este item. Importe antes a pauta, ou corrija o número.',
      '5:5: "javascript:x": coluna "endereco": não é um endereço. Escreva como https://exemplo.gov.br/ata.pdf.',
      expect.stringContaining('6:4: "panfleto": coluna "tipo": palavra desconhecida'),
      '6:6: "abc": coluna "sha256": não é uma impressão digital SHA-256. São 64 algarismos e letras de a a f.',
      '7:3: "Parecer": coluna "titulo": já está na linha 6. Dê a cada papel da reunião o seu título.',
    ]);
    await subgraph.load(seats('nova;governo;titular;Órgão;;2025-04-01;;'));
    expect(
      await messagesOf(
        attendanceLists(
          '2025-03-11;nova;presente',
          '2025-04-08;nova;veio',
          '2025-04-08;avulsa;presente',
          '2025-04-08;avulsa;faltou',
        ),
      ),
    ).toEqual([
      '5:2: "nova": coluna "cadeira": a cadeira não existia no dia da reunião. Confira o dia, ou a lista de cadeiras.',
      '6:3: "veio": coluna "presenca": palavra desconhecida. Use uma destas: presente, justificou, faltou.',
      '8:2: "avulsa": coluna "cadeira": já está na linha 7. Deixe uma linha por cadeira em cada reunião.',
    ]);
  });
});

test('a list of seats, mandates or presidencies adds to what is known, and withdraws only when it says that it is whole', async () => {
  const own = { conselho: '0000000-cmas' };
  await subgraph.load(theCouncil('0000000-cmas', 'CMAS', '0000000'));
  const files = (more: Record<string, string>, last: number) => {
    const codes = ['a', 'b'].slice(0, last);
    const about = { ...own, ...more };
    return [
      factsOf('cadeiras', about, 'codigo;segmento;papel;orgao', ...codes.map((each) => `${each};governo;titular;Órgão ${each}`)), // prettier-ignore
      factsOf('mandatos', about, 'cadeira;inicio;fim', ...codes.map((each) => `${each};2025-03-01;`)),
      factsOf('presidencias', about, 'cadeira;inicio;fim', ...codes.map((each, index) => `${each};202${4 + index}-03-01;`)), // prettier-ignore
    ];
  };
  const withdrawn = async (texts: string[]) => {
    const counts: number[] = [];
    for (const text of texts) counts.push((await subgraph.load(text)).withdrawn);
    return counts;
  };
  expect(await withdrawn(files({}, 2))).toEqual([0, 0, 0]);
  expect(await withdrawn(files({}, 1))).toEqual([0, 0, 0]);
  expect(await withdrawn(files({ completa: 'sim' }, 1).toReversed())).toEqual([1, 1, 1]);
});

describe('what a newer file does not have any more is withdrawn, within its meetings', () => {
  const AGENDA = [
    '2025-03-11;1;Contas;exercício 3136702-2024;',
    '2025-03-11;2;Plano;plano 3136702-2022-2025;',
    '2025-04-08;1;Ata;;',
  ];
  const items = async () => {
    const { meetings: all } = await ofCouncil<{
      meetings: { agenda: { title: string; papers: object[] }[] }[];
    }>('meetings { agenda { title concerns { __typename } papers { title } } papers { title } }');
    return all.flatMap(({ agenda }) => agenda.map(({ title }) => title));
  };

  test('an agenda is whole for the meetings that the file names, and leaves the others alone', async () => {
    await subgraph.load(agendas(...AGENDA));
    expect(await subgraph.load(agendas(...AGENDA))).toMatchObject({ added: 0, changed: 0, withdrawn: 0 });
    await subgraph.load(
      papers('2025-03-11;2;Minuta;minuta;;', '2025-03-11;;Ata 131;ata;https://x.gov.br/a;'),
    );
    await subgraph.load(agendas(AGENDA[0] ?? ''));
    expect(await items()).toEqual(['Contas', 'Ata']);
    const { meetings: all } = await ofCouncil<{ meetings: { papers: { title: string }[] }[] }>(
      'meetings { papers { title kind url } }',
    );
    expect(
      all[0]?.papers.map(({ title }) => title),
      'the paper of an item that is gone stays',
    ).toEqual(['Minuta', 'Ata 131']);
  });

  test('a meeting that is withdrawn takes its agenda, papers and attendance along', async () => {
    await subgraph.load(agendas(...AGENDA));
    await subgraph.load(attendanceLists('2025-03-11;governo-1;presente', '2025-04-08;governo-1;presente'));
    await subgraph.load(meetings('2025', '2025-04-08;realizada;;;'));
    expect(await items()).toEqual(['Ata']);
  });

  test('a list of meetings or seats without the newer columns takes nothing of them away', async () => {
    await subgraph.load(
      meetings('2025', '2025-03-11;realizada;14h30;Sede;2025-04-08', '2025-04-08;realizada;9h;;'),
    );
    const told = 'meetings { startsAt place minutesApprovedIn { date } approvesMinutesOf { date } }';
    const expected = [
      {
        startsAt: '14:30',
        place: 'Sede',
        minutesApprovedIn: { date: '2025-04-08' },
        approvesMinutesOf: [],
      },
      {
        startsAt: '09:00',
        place: null,
        minutesApprovedIn: null,
        approvesMinutesOf: [{ date: '2025-03-11' }],
      },
    ];
    expect((await ofCouncil<{ meetings: object[] }>(told)).meetings).toEqual(expected);
    await subgraph.load(
      factsOf(
        'reunioes',
        { conselho: COUNCIL, anos: '2025' },
        'data;tipo;situacao',
        '2025-03-11;ordinária;realizada',
        '2025-04-08;ordinária;realizada',
      ),
    );
    expect((await ofCouncil<{ meetings: object[] }>(told)).meetings).toEqual(expected);
  });
});

test('an agenda item knows what was decided before about the same things, and what came of it', async () => {
  await subgraph.load(
    decisions(
      COUNCIL,
      '1/2024;2024-05-02;Aprova contas;aprova;Contas de 2023;exercício 3136702-2024',
      '2/2025;2025-03-11;Aprova contas;aprova;Contas de 2024;exercício 3136702-2024',
      '3/2025;2025-09-09;Aprova contas;aprova;De depois;exercício 3136702-2024',
      '4/2024;2024-06-02;Aprova outra;aprova;Outra coisa;exercício 3136702-2023',
    ),
  );
  await subgraph.load(
    agendas('2025-03-11;1;Contas;exercício 3136702-2024;resolucao-2-2025', '2025-04-08;1;Ata;;'),
  );
  const { meetings: all } = await ofCouncil<{ meetings: { agenda: object[] }[] }>(
    'meetings { agenda { number deliberation { subject } earlierDeliberations { subject } source { title } } }',
  );
  expect(all.map(({ agenda }) => agenda)).toEqual([
    [
      {
        number: 1,
        deliberation: { subject: 'Contas de 2024' },
        earlierDeliberations: [{ subject: 'Contas de 2023' }],
        source: { title: 'Documento inventado' },
      },
    ],
    [
      {
        number: 1,
        deliberation: null,
        earlierDeliberations: [],
        source: { title: 'Documento inventado' },
      },
    ],
  ]);
});
