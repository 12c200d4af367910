import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { budget } from '../../subgraphs/budget/index.ts';
import { oneSubgraph, type OneSubgraph } from './one-subgraph.ts';

const DOCUMENT = new URL('../../../shared/documents/002_4accdab759aa0430.txt', import.meta.url);

const QUESTION = `{ fiscalYear(year: 2021) {
  id
  total { amount status source { locator title sha256 } }
  funding { origin amount share status source { locator } }
} }`;

const report = (...money: string[]) =>
  [
    'RELATÓRIO DE GESTÃO',
    '',
    'Ações no ano de 2021.',
    '',
    'Investimento do Suas:',
    '',
    ...money,
    '',
    'Desafios:',
    '',
    '- Um.',
  ].join('\n');
const OWN = '- Recurso do Orçamento de Londrina: R\\$ 1.500,00 (75,00%)';
const OTHERS = '- Recurso Repassado pela União e Estado do PR: R\\$ 500,00 (25,00%)';
const TOTAL = '- Recurso Total: R\\$ 2.000,00 (100,00%)';

let subgraph: OneSubgraph;
beforeAll(async () => {
  subgraph = await oneSubgraph(budget);
});
afterAll(() => subgraph.close());

describe.skipIf(!existsSync(DOCUMENT))('document 002, byte for byte (skipped: ../shared is missing)', () => {
  test('its amounts, shares and places are in the graph exactly', async () => {
    await subgraph.load(readFileSync(DOCUMENT), '3136702');
    const [municipality] = await subgraph.entities(
      [{ __typename: 'Municipality', ibgeCode: '3136702' }],
      `... on Municipality ${QUESTION}`,
    );
    const figure = { status: 'PUBLISHED' };
    expect(municipality).toEqual({
      fiscalYear: {
        id: '3136702-2021',
        total: {
          ...figure,
          amount: '27339009.00',
          source: {
            locator: '“Investimento do Suas” (linha 72)',
            title: 'Relatório de Gestão 2021',
            sha256: '17378797d64328b7274313f1a03b51cc78dbc6f247371fd41dcbd53d90055bd0',
          },
        },
        funding: [
          {
            ...figure,
            origin: 'MUNICIPAL',
            amount: '22562543.40',
            share: 0.8253,
            source: { locator: '“Investimento do Suas” (linha 70)' },
          },
          {
            ...figure,
            origin: 'FEDERAL_AND_STATE_UNSPLIT',
            amount: '4776465.60',
            share: 0.1747,
            source: { locator: '“Investimento do Suas” (linha 71)' },
          },
        ],
      },
    });
  });

  test('only the lines of the section are used, and the place is the one that it prints', async () => {
    const reading = await subgraph.read(readFileSync(DOCUMENT), '3136702');
    expect([...reading.usedLines]).toEqual([68, 70, 71, 72]);
    expect(reading.placeName).toBe('Juiz de Fora');
  });

  test('read a second time, it changes nothing', async () => {
    const before = await subgraph.ask('{ budgetVersion }');
    expect(await subgraph.load(readFileSync(DOCUMENT), '3136702')).toMatchObject({
      added: 0,
      changed: 0,
      withdrawn: 0,
    });
    expect(await subgraph.ask('{ budgetVersion }')).toEqual(before);
  });

  test('a changed total is no fault: it is taken as it stands, the parts have no share, and the finding says it', async () => {
    const text = readFileSync(DOCUMENT, 'utf8').replace('27.339.009,00', '27.339.009,01');
    await subgraph.load(text, '3136702');
    const [municipality] = await subgraph.entities<Town>(
      [{ __typename: 'Municipality', ibgeCode: '3136702' }],
      '... on Municipality { fiscalYear(year: 2021) { total { amount } funding { share } findings { rule values } } }',
    );
    expect(municipality?.fiscalYear).toEqual({
      total: { amount: '27339009.01' },
      funding: [{ share: null }, { share: null }],
      findings: [{ rule: 'PARTS_NOT_TOTAL', values: ['27339009.00', '0.01', '27339009.01'] }],
    });
  });
});

interface Town {
  fiscalYear: object;
}

/** What the graph finds in the money of Londrina, after this report was imported. */
async function findings(...money: string[]): Promise<object> {
  await subgraph.load(report(...money), '4113700');
  const [town] = await subgraph.entities<Town>(
    [{ __typename: 'Municipality', ibgeCode: '4113700' }],
    '... on Municipality { fiscalYear(year: 2021) { total { amount } findings { rule values } } }',
  );
  return town!.fiscalYear;
}

test('a percentage that the amounts do not give is no fault but a finding', async () => {
  expect(await findings(OWN.replace('75,00%', '75,01%'), OTHERS, TOTAL)).toMatchObject({
    findings: [{ rule: 'SHARE_NOT_AMOUNT', values: ['0.7501', '0.7500'] }],
  });
  expect(await findings(OWN, OTHERS, TOTAL)).toMatchObject({ findings: [] });
});

test('a section without a total is taken: the total is not published, and the percentages still have to fit', async () => {
  expect(await findings(OWN.replace('75,00%', '75,01%'), OTHERS)).toEqual({
    total: { amount: null },
    findings: [{ rule: 'SHARE_NOT_AMOUNT', values: ['0.7501', '0.7500'] }],
  });
});

test('percentages are held to as many places as they are printed with', async () => {
  const third = (label: string) => `- ${label}: R\\$ 1.000,00 (33,3%)`;
  const money = [
    third('Recurso do Orçamento de Londrina'),
    third('Recurso Repassado pela União'),
    third('Recurso Repassado pelo Estado do PR'),
    '- Recurso Total: R\\$ 3.000,00 (100%)',
  ];
  expect(await findings(...money)).toMatchObject({ findings: [] });
});

test('letters in an amount are a fault', async () => {
  const { messages, sets } = await subgraph.read(
    report(OWN.replace('1.500,00', '1.5OO,00'), OTHERS, TOTAL),
    '4113700',
  );
  expect(messages).toEqual([
    'arquivo:7:41: "1.5OO,00": não é um valor em reais. Escreva como 22.562.543,40.',
  ]);
  expect(sets).toEqual([]);
});

test('a line that nobody knows and an origin given twice are faults, told together', async () => {
  const { messages } = await subgraph.read(
    report(OWN, OWN, OTHERS, '- Recurso de Loteria: R\\$ 1,00', TOTAL),
    '4113700',
  );
  expect(messages).toEqual([
    expect.stringMatching(/^arquivo:8:3: "Recurso do Orçamento de Londrina": esta origem já apareceu/),
    expect.stringMatching(
      /^arquivo:10:3: "Recurso de Loteria: R\$ 1,00": linha de dinheiro que não se reconhece/,
    ),
  ]);
});

test('a report without money gives budget nothing and is no fault', async () => {
  const { messages, sets } = await subgraph.read('RELATÓRIO DE GESTÃO\n\nno ano de 2021\n', '4113700');
  expect([messages, sets]).toEqual([[], []]);
});

test('a report that does not say its year is refused', async () => {
  const { messages, sets } = await subgraph.read(
    report(OWN, OTHERS, TOTAL).replace('2021', 'passado'),
    '4113700',
  );
  expect(messages).toEqual([
    expect.stringMatching(/^arquivo:1:1: "RELATÓRIO DE GESTÃO": o relatório não diz de que ano é/),
  ]);
  expect(sets).toEqual([]);
});
