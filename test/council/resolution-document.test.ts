import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Hub } from '../../gateway/hub/index.ts';
import { council } from '../../subgraphs/council/index.ts';
import { oneSubgraph } from '../budget/one-subgraph.ts';
import { aHub, DATABASES, importText, realDocument } from '../support/hub.ts';

const DOCUMENT = 'documents/003_321460b06963cbcf.txt';

const PARTS = `articles { id sequence number chapter text parts source { locator } }
  supportPlan { id title year introduction source { locator publisher }
    axes { id title events { id title officialText modality note } }
    strategies { id numeral title officialText source { locator }
      contacts { id office purpose phones emails urls source { locator } } } }`;
const QUERY = `{ resolution(id: "mt-cib-2-2022") { number year date title officialText basis source { locator }
  deliberations { id effect date note } ${PARTS} } }`;

interface Event {
  id: string;
  title: string;
  officialText: string | null;
  modality: string | null;
  note: string | null;
}
interface Contact {
  id: string;
  office: string;
  purpose: string | null;
  phones: string[];
  emails: string[];
  urls: string[];
  source: { locator: string };
}
interface Data {
  resolution: {
    officialText: string;
    basis: string[];
    deliberations: object[];
    articles: { id: string; sequence: string; number: number; chapter: string | null; parts: string[] }[];
    supportPlan: {
      introduction: string[];
      axes: { title: string; events: Event[] }[];
      strategies: { numeral: string; title: string; source: { locator: string }; contacts: Contact[] }[];
    };
  };
}

describe.each(DATABASES)('the resolution on technical support, on %s', (database) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await aHub(database);
  });
  afterAll(() => hub.close());

  const read = async () => (await hub.graph<Data>(QUERY)).resolution;
  const contactsOf = ({ supportPlan }: Data['resolution'], numeral: string) =>
    supportPlan.strategies.find((each) => each.numeral === numeral)?.contacts ?? [];

  test('document 003 is read as it is, over the sample, and only the page and the signatures are left', async (context) => {
    const document = await realDocument(DOCUMENT, context);

    const report = await hub.importFile(document);
    expect(report.kind).toBe('resolucao-apoio-tecnico');
    expect(report.notes).toEqual([expect.stringContaining('(SETAS e SETASC)')]);
    // The plan's axes are as the sample has them; the source is now the document itself, and no extract of it.
    expect(report.parts).toMatchObject([
      { subgraph: 'council', changes: { added: 43, changed: 26, withdrawn: 0, unchanged: 4 } },
    ]);
    expect(report.unusedLines.map(({ line }) => line)).toEqual([1, 43, 45, 47, 49, 51, 53, 55, 57, 59]);

    const again = await hub.importFile(document);
    expect(again.parts[0]?.changes).toEqual({ added: 0, changed: 0, withdrawn: 0, unchanged: 73 });
  });

  test('it is one resolution and one decision that pacts, with the two names of the secretariat told', async (context) => {
    await realDocument(DOCUMENT, context);

    const resolution = await read();
    expect(resolution).toMatchObject({
      number: 2,
      year: 2022,
      date: '2022-03-18',
      title: 'Pactua o apoio técnico aos municípios em 2022',
      source: { locator: 'linha 3' },
    });
    expect(resolution.officialText).toMatch(/^Pactua .* 2022\.$/);
    expect(resolution.basis).toHaveLength(13);
    expect(resolution.basis.every((each) => /^Considerando .*[^;.]$/.test(each))).toBe(true);
    expect(resolution.deliberations).toEqual([
      {
        id: 'mt-cib-resolucao-2-2022',
        effect: 'PACTS',
        date: '2022-03-18',
        note: expect.stringContaining('(SETAS e SETASC)'),
      },
    ]);
  });

  test('it has two sequences of articles, 1 to 2 and 1 to 11', async (context) => {
    await realDocument(DOCUMENT, context);

    const { articles } = await read();
    const numbers = (sequence: string) =>
      articles.filter((each) => each.sequence === sequence).map(({ number }) => number);
    expect(numbers('RESOLUTION')).toEqual([1, 2]);
    expect(numbers('ANNEX')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(articles.map(({ parts }) => parts.length)).toEqual([0, 0, 4, 3, 0, 13, 0, 55, 0, 1, 0, 4, 4]);
    expect(new Set(articles.map(({ chapter }) => chapter?.split(':')[0]))).toEqual(
      new Set([undefined, 'Capítulo I', 'Capítulo II', 'Capítulo III', 'Capítulo IV']),
    );
    expect(articles.find(({ id }) => id === 'mt-cib-2-2022/anexo/art-6')).toMatchObject({
      source: { locator: 'anexo, art. 6º (linha 143)' },
    });
  });

  test('an article of the annex has its items and letters, and paragraphs between two items are the article’s', async (context) => {
    await realDocument(DOCUMENT, context);

    const { resolution } = await hub.graph<{
      resolution: {
        preamble: string;
        citations: { name: string; url: string | null }[];
        articles: { id: string; annexNumber: number | null; structure: { path: string[] }[] }[];
      };
    }>(
      '{ resolution(id: "mt-cib-2-2022") { preamble citations { name url } articles { id annexNumber structure { path } } } }',
    );
    const pathsOf = (id: string) =>
      resolution.articles
        .find((article) => article.id === `mt-cib-2-2022/${id}`)
        ?.structure.map(({ path }) => path.join(' '));
    expect(resolution.preamble).toMatch(/^A COMISSÃO INTERGESTORES BIPARTITE/);
    expect(resolution.articles.map(({ annexNumber }) => annexNumber)).toEqual([
      null,
      null,
      ...Array.from({ length: 11 }, () => 1),
    ]);
    expect(pathsOf('anexo/art-1')).toEqual([
      'parágrafo único',
      'parágrafo único I',
      'parágrafo único II',
      'parágrafo único III',
    ]);
    expect(pathsOf('anexo/art-4')).toEqual([
      'I',
      'I a',
      'I b',
      'I c',
      'I d',
      'I e',
      'II',
      'II a',
      'II b',
      'II c',
      'II d',
      'II e',
      'II f',
    ]);
    const sixth = new Set(pathsOf('anexo/art-6'));
    expect([...sixth].filter((path) => /^[IVX]+$/.test(path))).toHaveLength(12);
    expect([...sixth].filter((path) => /^VIII [a-n]$/.test(path))).toHaveLength(14);
    expect([...sixth].filter((path) => path.startsWith('§'))).toEqual(['§ 1º', '§ 2º']);
    expect(resolution.citations.filter(({ url }) => url !== null).map(({ name }) => name)).toEqual([
      'Lei 8.742/1993',
      'Lei 12.435/2011',
    ]);
    expect(resolution.citations.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'Lei 11.664/2022',
        'Resolução CEAS 8/2016',
        'Resolução CIT 1/2017',
        'Resolução CIT 8/2018',
        'Resolução CIT 9/2018',
        'Resolução CEAS 1/2020',
      ]),
    );
  });

  test('it has twelve strategies and a directory of fourteen offices, a hotline, a tool and two blogs', async (context) => {
    await realDocument(DOCUMENT, context);

    const resolution = await read();
    const { strategies } = resolution.supportPlan;
    expect(strategies.map(({ numeral }) => numeral)).toEqual(
      'I II III IV V VI VII VIII IX X XI XII'.split(' '),
    );
    expect(strategies[7]).toMatchObject({ source: { locator: 'anexo, art. 6º, VIII' } });
    expect(strategies.map(({ contacts }) => contacts.length)).toEqual([0, 0, 0, 0, 0, 0, 1, 14, 0, 0, 1, 2]);

    const offices = contactsOf(resolution, 'VIII');
    expect(offices.map(({ id }) => id.at(-1)).join('')).toBe('abcdefghijklmn');
    expect(offices.every(({ phones, emails }) => phones.length > 0 && emails.length > 0)).toBe(true);
    expect(offices.flatMap(({ phones }) => phones)).toHaveLength(32);
    expect(offices.flatMap(({ emails }) => emails)).toHaveLength(17);
    expect(offices[6]).toMatchObject({
      office: 'Superintendência de Serviços Socioassistenciais',
      phones: ['(65) 3613-5793', '(65) 99234-6740'],
      source: { locator: 'anexo, art. 6º, VIII, g (linha 195)' },
    });
    expect(contactsOf(resolution, 'VII')).toMatchObject([
      {
        phones: ['162', '0800-647-1520', '(65) 98476-6548'],
        emails: ['ouvidoria@controladoria.mt.gov.br'],
        urls: ['www.ouvidoria.mt.gov.br/falecidadao'],
      },
    ]);
    expect(
      [...contactsOf(resolution, 'XI'), ...contactsOf(resolution, 'XII')].map(({ urls }) => urls.length),
    ).toEqual([1, 1, 1]);
  });

  test('its table has 21 events with a modality and one row without, told and not guessed', async (context) => {
    await realDocument(DOCUMENT, context);

    const { axes } = (await read()).supportPlan;
    expect(axes.map(({ events }) => events.length)).toEqual([1, 3, 9, 9]);
    const events = axes.flatMap((axis) => axis.events);
    const count = (modality: string | null) => events.filter((each) => each.modality === modality).length;
    expect(['presencial, no local', 'presencial', 'online', null].map(count)).toEqual([1, 4, 16, 1]);
    expect(events.filter(({ note }) => note !== null)).toEqual([
      {
        id: 'mt-cib-2-2022/apoio/4/8',
        title: 'Mês da primeira infância',
        officialText: 'Mês da Primeira Infância',
        modality: null,
        note: expect.stringContaining('sem modalidade'),
      },
    ]);
    // The plain title that the sample wrote stays beside the words of the document.
    expect(events[0]).toMatchObject({ title: 'Visitas às cidades', officialText: 'Visitas Técnicas' });
  });

  test('nobody who signs is stored', async (context) => {
    const { text } = await realDocument(DOCUMENT, context);

    const names = text.split('\n').filter((line) => /^\p{Lu}{4,}(?: \p{Lu}{2,}){3,}\s*$/u.test(line));
    expect(names).toHaveLength(2);
    const stored = JSON.stringify(await read()).toUpperCase();
    expect(names.filter((name) => stored.includes(name.trim()))).toEqual([]);
  });
});

describe('a broken copy is refused with', () => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await aHub();
  });
  afterAll(() => hub.close());

  const refusal = (text: string) =>
    importText(hub, text, { isDryRun: true }).then(
      () => 'imported',
      ({ messages }: { messages: string[] }) => messages,
    );

  test.for<[string, (text: string) => string, unknown[]]>([
    [
      'a gap in the articles of the annex',
      (text) => text.replace(/^Art\. 3º\..*$/m, ''),
      [
        'arquivo.txt:109:1: "Art. 4º.": no anexo, aqui devia vir o art. 3º. Os artigos não pulam nem repetem números; veja se falta uma linha acima.',
      ],
    ],
    [
      'a strategy left out',
      (text) => text.replace(/^IX - .*$/m, ''),
      [
        'arquivo.txt:241:1: "X": a estratégia aqui devia ser a IX. Os incisos não pulam nem repetem números; veja se falta uma linha acima.',
      ],
    ],
    [
      'the last strategy left out',
      (text) => text.replace(/^XII - [^]*?(?=^Art\. 7º)/m, ''),
      ['arquivo.txt:243:1: "XI": há 11 estratégias, e o plano tem 12. Inclua as que faltam, até a XII.'],
    ],
    [
      'an office without a contact, and a letter left out',
      (text) => text.replace(/^Telefone: \(65\) 3613-5770.*$/m, '').replace(/^h\./m, 'x.'),
      [
        expect.stringMatching(/^arquivo\.txt:201:1: "x\.": a letra aqui devia ser "h\."/),
        expect.stringMatching(/^arquivo\.txt:207:1: "i\.": a letra aqui devia ser "y\."/),
        'arquivo.txt:219:6: "Superintendência de Benefícios, Programas e Projetos Socioassistenciais": o setor não tem telefone, e-mail nem página. Inclua abaixo dele a linha "Telefone:" ou "E-mail:".',
      ],
    ],
    [
      'a phone with digits missing and an e-mail that is not of a public body',
      (text) => text.replace('3613-5718', '3613-57').replace('cib@setasc.mt.gov.br', 'cib@gmail.com'),
      [
        'arquivo.txt:171:48: "cib@gmail.com": o e-mail não é de órgão público. Aqui só entram contatos de setores; tire o e-mail particular.',
        'arquivo.txt:203:11: "(65) 3613-57": não é telefone nem e-mail. Escreva como "(65) 3613-5712" ou "setor@orgao.mt.gov.br".',
      ],
    ],
    [
      'an axis without events',
      (text) => text.replace(/^Visitas Técnicas\n\nPresencial \/\n\nin loco$/m, '\n\n\n\n'),
      ['arquivo.txt:263:1: "SAAS": o eixo não tem nenhuma atividade. Confira as linhas abaixo dele.'],
    ],
    [
      'a modality that nobody knows',
      (text) => text.replace(/^Online$/m, 'Híbrida'),
      [
        'arquivo.txt:283:1: "Híbrida": modalidade desconhecida. Use uma destas: presencial, online, presencial / in loco.',
      ],
    ],
    [
      'a day below that no calendar has',
      (text) => text.replace('Cuiabá, 18 de março', 'Cuiabá, 31 de fevereiro'),
      [
        'arquivo.txt:41:1: "Cuiabá, 31 de fevereiro de 2022.": o dia das assinaturas não existe. Confira o dia e o mês.',
      ],
    ],
    [
      'no annex',
      (text) => text.slice(0, text.indexOf('\nANEXO')),
      [expect.stringMatching(/^arquivo\.txt:59:1: .*: o ato não tem anexo/)],
    ],
  ])('%s', async ([, breakIt, messages], context) => {
    const document = await realDocument(DOCUMENT, context);
    expect(await refusal(breakIt(document.text))).toEqual(messages);
  });
});

test('articles, strategies and contacts are one statement a level', async (context) => {
  const { bytes } = await realDocument(DOCUMENT, context);
  const subgraph = await oneSubgraph(council);
  try {
    await subgraph.loadSamples();
    await subgraph.load(bytes);
    subgraph.forgetStatements();
    await subgraph.entities(
      [{ __typename: 'State', code: 'MT' }],
      `... on State { councils { resolutions { ${PARTS} } } }`,
    );
    expect(subgraph.tablesRead()).toEqual([
      'article',
      'council',
      'resolution',
      'source',
      'support_axis',
      'support_contact',
      'support_event',
      'support_strategy',
      'technical_support_plan',
    ]);
  } finally {
    await subgraph.close();
  }
});
