import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { budget } from '../../subgraphs/budget/index.ts';
import { oneSubgraph, type OneSubgraph } from './one-subgraph.ts';

let subgraph: OneSubgraph;
beforeAll(async () => {
  subgraph = await oneSubgraph(budget);
  await subgraph.loadSamples();
});
afterAll(() => subgraph.close());

const LINES = `lines { id code origin appropriation { amount status } payment { amount status source { isDemonstration } }
  action { id } unit { id } fiscalYear { year } }`;

describe('the sample', () => {
  test('loaded a second time, it changes nothing', async () => {
    expect(await subgraph.loadSamples()).toMatchObject({ added: 0, changed: 0, withdrawn: 0 });
  });

  test('Juiz de Fora 2021 has the figures of its report and names its publisher', async () => {
    const [year] = await subgraph.entities(
      [{ __typename: 'FiscalYear', id: '3136702-2021' }],
      '... on FiscalYear { year municipality { ibgeCode } total { amount source { publisher isDemonstration } } funding { amount share } }',
    );
    expect(year).toEqual({
      year: 2021,
      municipality: { ibgeCode: '3136702' },
      total: {
        amount: '27339009.00',
        source: {
          publisher: 'Secretaria de Assistência Social (SAS) de Juiz de Fora',
          isDemonstration: false,
        },
      },
      funding: [
        { amount: '22562543.40', share: 0.8253 },
        { amount: '4776465.60', share: 0.1747 },
      ],
    });
  });

  test('the demonstration is marked, and its lines lead to plan actions and units', async () => {
    const [year] = await subgraph.entities<{ lines: { payment: { source: object | null } }[] }>(
      [{ __typename: 'FiscalYear', id: '0000000-2025' }],
      `... on FiscalYear { ${LINES} }`,
    );
    expect(year!.lines).toHaveLength(4);
    expect(year!.lines[0]).toEqual({
      id: '0000000-2025/08.244.0012.1105',
      code: '08.244.0012.1105',
      origin: 'STATE',
      appropriation: { amount: '350000.00', status: 'PUBLISHED' },
      payment: { amount: '96400.55', status: 'PUBLISHED', source: { isDemonstration: true } },
      action: { id: '0000000-2022-2025/1.1.1' },
      unit: { id: 'exemplo-cras-3' },
      fiscalYear: { year: 2025 },
    });
    expect(year!.lines[3]).toMatchObject({
      payment: { amount: null, status: 'NOT_PUBLISHED', source: null },
      unit: null,
    });
  });

  test('a plan action knows the lines that pay for it', async () => {
    const [action, unpaid] = await subgraph.entities<{ budgetLines: { code: string }[] }>(
      [
        { __typename: 'Action', id: '0000000-2022-2025/1.2.1' },
        { __typename: 'Action', id: '0000000-2022-2025/1.2.3' },
      ],
      '... on Action { budgetLines { code } }',
    );
    expect(action!.budgetLines.map(({ code }) => code)).toEqual(['08.244.0012.2101', '08.244.0012.2111']);
    expect(unpaid!.budgetLines).toEqual([]);
  });
});

test('however many years, lines and figures, one statement a list and a level', async () => {
  subgraph.forgetStatements();
  await subgraph.entities(
    ['0000000', '3136702', '4113700'].map((ibgeCode) => ({ __typename: 'Municipality', ibgeCode })),
    `... on Municipality { fiscalYears { total { source { title } } funding { share source { title } } ${LINES} } }`,
  );
  expect(subgraph.tablesRead()).toEqual([
    'budget_line',
    'fiscal_year', // by municipality
    'fiscal_year', // of lines, by id
    'funding',
    'source', // of totals
    'source', // of lines, a level below
  ]);
});

test('a budget line file refuses ids that cannot be, and keeps stages that are out of order', async () => {
  const head = [
    '# tipo: linhas-orcamento',
    '# municipio: 4113700',
    'ano;codigo;titulo;origem;dotacao;empenho;liquidacao;pagamento;acao;unidade',
  ];
  const read = (row: string) => subgraph.read([...head, row].join('\n'));
  expect((await read('2025;1;Linha;municipal;1,00;2,00;3,00;4,00;;')).messages).toEqual([]);
  expect(
    (await read('2025;1;Linha;municipal;1,005;2,00;;;1.1.1;CRAS 1')).messages.map((each) =>
      each.split(': ').slice(0, 3).join(': '),
    ),
  ).toEqual([
    'arquivo:4:5: "1,005": coluna "dotacao"',
    'arquivo:4:9: "1.1.1": coluna "acao"',
    'arquivo:4:10: "CRAS 1": coluna "unidade"',
  ]);
});

test('the tables are as the entities say', async () => {
  expect(await subgraph.missingSql()).toBe('');
});
