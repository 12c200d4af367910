import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Hub } from '../../gateway/hub/index.ts';
import { aHub, DATABASES, importText, realDocument } from '../support/hub.ts';

const DOCUMENT = 'documents/004_3fce2479bb21e5ee.txt';
const PARAGOMINAS = '1505502';

const QUERY = `{ municipality(ibgeCode: "${PARAGOMINAS}") { practices {
  id title summary period partners programme topics services audience materials source { title publisher locator }
} } }`;

describe.each(DATABASES)('the report on good practices, on %s', (database) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await aHub(database);
  });
  afterAll(() => hub.close());

  const read = async () =>
    (await hub.graph<{ municipality: { practices: Record<string, unknown>[] } }>(QUERY)).municipality
      .practices;

  test('document 004 is read as it is, over the sample, and only the line below the text is left', async (context) => {
    const document = await realDocument(DOCUMENT, context);

    const report = await hub.importFile({ ...document, ibgeCode: PARAGOMINAS });
    expect(report.kind).toBe('relato-praticas');
    expect(report.parts).toMatchObject([
      { subgraph: 'network', changes: { added: 0, changed: 5, withdrawn: 0, unchanged: 0 } },
    ]);
    expect(report.unusedLines.map(({ line }) => line)).toEqual([19]);
    const again = await hub.importFile({ ...document, ibgeCode: PARAGOMINAS });
    expect(again.parts[0]?.changes).toEqual({ added: 0, changed: 0, withdrawn: 0, unchanged: 5 });
  });

  test('it has four practices of one programme and three partners, and no year that is not printed', async (context) => {
    await realDocument(DOCUMENT, context);

    const practices = await read();
    expect(practices.map(({ id, period }) => [id, period])).toEqual([
      [`${PARAGOMINAS}/fluxos-da-protecao`, '25 a 29 de abril'],
      [`${PARAGOMINAS}/formacoes-nos-cras-e-creas`, '25 a 29 de abril'],
      [`${PARAGOMINAS}/cadernos-de-atividades`, null],
      [`${PARAGOMINAS}/acervo-virtual`, null],
    ]);
    expect(new Set(practices.map(({ programme }) => programme))).toEqual(new Set(['Viver Cidadania']));
    expect(new Set(practices.map(({ partners }) => JSON.stringify(partners)))).toEqual(
      new Set([
        JSON.stringify([
          'Olhar Cidadão',
          'Secretaria Municipal de Assistência Social (SEMAS)',
          'Hydro Norsk',
        ]),
      ]),
    );
    expect(JSON.stringify(practices)).not.toMatch(/\b20\d\d\b|abrilEm/);
  });

  test('each practice says whom and what it reaches, and in which lines it is told', async (context) => {
    await realDocument(DOCUMENT, context);

    expect((await read()).map(({ services, topics }) => [services, topics])).toEqual([
      [['Proteção Básica', 'Proteção Especial de Média e Alta Complexidade'], []],
      [['CRAS', 'CREAS'], []],
      [
        [
          'Serviço de Convivência e Fortalecimento de Vínculos (SCFV)',
          'PAIF',
          'PAEFI',
          'Abordagem Social',
          'Atendimento a Adolescentes em cumprimento de Medidas Socioeducativas',
        ],
        [
          'Erradicação do Trabalho Infantil',
          'Combate à Violência contra a Mulher',
          'Convivência Familiar e Comunitária',
        ],
      ],
      [[], []],
    ]);
    expect((await read()).slice(2)).toMatchObject([
      {
        audience: ['técnicos de referência', 'orientadores', 'facilitadores'],
        materials: ['Cadernos de Atividades'],
        source: { locator: 'linhas 7 e 9' },
      },
      {
        audience: ['equipes da SEMAS'],
        materials: ['formações virtuais (oficinas com especialistas)'],
        source: { locator: 'linha 9' },
      },
    ]);
  });

  test('another municipality than the one it names is refused', async (context) => {
    const document = await realDocument(DOCUMENT, context);

    await expect(hub.importFile({ ...document, ibgeCode: '4113700' })).rejects.toThrow(
      'o documento fala de "Paragominas", mas --municipality 4113700 é "Londrina"',
    );
  });
});

describe('of the report on good practices', () => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await aHub();
  });
  afterAll(() => hub.close());

  const TITLE = 'arquivo.txt:1:1: "Boas Práticas na aplicação da Política de Assistência Social"';

  test.for<[string, (text: string) => string, unknown[]]>([
    [
      'neither place nor days',
      (text) => text.replace(', em Paragominas.', '.').replace('de 25 a 29 de abril', 'em abril'),
      [
        `${TITLE}: o relato não diz em que município foi. Diga-o no fim da frase, como ", em Paragominas.".`,
        `${TITLE}: o relato não diz os dias. Escreva-os como "de 25 a 29 de abril".`,
      ],
    ],
    [
      'no partners',
      (text) => text.replace('em conjunto pela', 'pela'),
      [
        `${TITLE}: o relato não diz quem fez junto. Escreva como "em conjunto pela A e a B, em parceria com a C,".`,
      ],
    ],
    [
      'a collection of books on nothing',
      (text) => text.replace('temáticas que vão da', 'muitas temáticas:'),
      [
        expect.stringMatching(
          /^arquivo\.txt:7:\d+: .*: a prática “Cadernos prontos para as oficinas” não diz os assuntos\. Confira a frase com o documento\.$/,
        ),
      ],
    ],
  ])('a copy is refused with %s', async ([, breakIt, messages], context) => {
    const { text } = await realDocument(DOCUMENT, context);
    await expect(
      importText(hub, breakIt(text), { ibgeCode: PARAGOMINAS, isDryRun: true }),
    ).rejects.toMatchObject({ messages });
  });
});
