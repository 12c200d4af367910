import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { budget } from '../../subgraphs/budget/index.ts';
import { oneSubgraph, type OneSubgraph } from './one-subgraph.ts';
import { AGREEING, answer, dcaColumn, finbra, rreoColumn, TOWN } from './statement-files.ts';

let subgraph: OneSubgraph;
beforeAll(async () => {
  subgraph = await oneSubgraph(budget);
  for (const file of Object.values(AGREEING)) await subgraph.load(file);
});
afterAll(() => subgraph.close());
// A test that loads another state of a file does not reach the next one.
beforeEach(async () => {
  await subgraph.load(AGREEING.rreo);
  await subgraph.load(AGREEING.dca);
});

interface Compared {
  title: string;
  stage: string | null;
  isEqual: boolean;
  difference: string;
  reasons: string[];
  figures: {
    statement: string;
    stage: string | null;
    period: string;
    intraBudget: string;
    amount: string;
    isFromParts: boolean;
    difference: string;
    source: { title: string; locator: string | null } | null;
  }[];
}

const QUESTION = `... on FiscalYear { reconciliation { title stage isEqual difference reasons
  figures { statement stage period intraBudget amount isFromParts difference source { title locator } } } }`;

const compared = async (year = 2024): Promise<Compared[]> => {
  const [found] = await subgraph.entities<{ reconciliation: Compared[] }>(
    [{ __typename: 'FiscalYear', id: `${TOWN}-${year}` }],
    QUESTION,
  );
  return found!.reconciliation;
};
const titled = async (title: string, year?: number): Promise<Compared> =>
  (await compared(year)).find((each) => each.title === title)!;
const short = ({ figures }: Compared) =>
  figures.map(({ statement, intraBudget, amount, isFromParts }) => [
    statement,
    intraBudget,
    amount,
    ...(isFromParts ? ['of parts'] : []),
  ]);

test('statements that agree are equal to the cent, with balances by source summed to the same', async () => {
  const all = await compared();
  expect(all.map(({ title, isEqual, difference }) => [title, isEqual, difference])).toEqual([
    ['Dotação inicial', true, '0.00'],
    ['Dotação atualizada', true, '0.00'],
    ['Empenho', true, '0.00'],
    ['Liquidação', true, '0.00'],
    ['Pagamento', true, '0.00'],
    ['Restos a pagar', false, '50000.00'],
  ]);
  expect(short(all[3]!)).toEqual([
    ['RREO', 'EXCLUDED', '900000.05'],
    ['DCA', 'EXCLUDED', '900000.05'],
    ['MSC', 'EXCLUDED', '900000.05', 'of parts'],
  ]);
  expect(all.filter(({ isEqual, reasons }) => isEqual && reasons.length > 0)).toEqual([]);
});

test('what the RREO leaves out of what is carried over explains the difference', async () => {
  const { figures, reasons } = await titled('Restos a pagar');
  expect(figures.map(({ statement, difference }) => [statement, difference])).toEqual([
    ['RREO', '0.00'],
    ['DCA', '50000.00'],
    ['MSC', '50000.00'],
  ]);
  expect(reasons).toEqual([
    'O RREO só traz os restos a pagar que não foram liquidados (não processados); com os já liquidados (processados): a DCA e a MSC.',
  ]);
});

test('a DCA that counts intra without saying so is off by exactly what the others say it is', async () => {
  await subgraph.load(finbra(dcaColumn('Despesas Liquidadas', ['905000,05', '700000,05', '205000,00'])));
  const { figures, difference, reasons } = await titled('Liquidação');
  expect([difference, figures.map((each) => each.difference)]).toEqual([
    '5000.00',
    ['0.00', '5000.00', '0.00'],
  ]);
  expect(reasons).toEqual([
    'Há uma diferença que é exatamente o que um órgão da cidade paga a outro segundo o RREO: R$ 5.000,00.',
  ]);
});

test('statements are compared in the way that most of them can count', async () => {
  await subgraph.load(valuesOf('2024;DCA;;liquidação;com;;;905.000,05'));
  expect(short(await titled('Liquidação'))).toEqual([
    ['RREO', 'INCLUDED', '905000.05', 'of parts'],
    ['DCA', 'INCLUDED', '905000.05'],
    ['MSC', 'INCLUDED', '905000.05', 'of parts'],
  ]);
  await subgraph.load(answer(rreoColumn(SETTLED, ['900000.05', '700000.05', '200000'])));
  const { isEqual, figures, reasons } = await titled('Liquidação');
  expect([isEqual, figures.map(({ intraBudget }) => intraBudget)]).toEqual([
    false,
    ['EXCLUDED', 'INCLUDED', 'EXCLUDED'],
  ]);
  expect(reasons).toEqual([
    'Parte das fontes conta o que um órgão da cidade paga a outro (intraorçamentário), e parte não. Com: a DCA. Sem: o RREO e a MSC.',
    'Há uma diferença que é exatamente o que um órgão da cidade paga a outro segundo a MSC: R$ 5.000,00.',
  ]);
});

test('a matrix that has only what is without intra is not said to count it, and no statement both counts it and does not', async () => {
  await subgraph.load(reportOf(2018, 'federal;1,00', 'total;1.000,00'));
  await subgraph.load(
    valuesOf(
      '2018;RREO;2018/6;liquidação;sem;;;986,00',
      '2018;DCA;;liquidação;com;;;1.000,00',
      '2018;DCA;;pagamento;com;;;975,00',
      '2018;MSC;2018-12;liquidação;sem;244;1500;986,00',
      '2018;MSC;2018-12;pagamento;sem;244;1500;961,00',
    ),
  );
  const payment = await titled('Pagamento', 2018);
  expect(short(payment)).toEqual([
    ['DCA', 'INCLUDED', '975.00'],
    ['MSC', 'EXCLUDED', '961.00', 'of parts'],
  ]);
  const intra =
    'Parte das fontes conta o que um órgão da cidade paga a outro (intraorçamentário), e parte não. Com: a DCA. Sem: a MSC.';
  expect(payment.reasons).toEqual([intra]);
  const total = await titled('Total do relatório de gestão, sem etapa declarada', 2018);
  expect(total.reasons.filter((reason) => reason.includes('intraorçamentário'))).toEqual([
    `Na liquidação: p${intra.slice(1).replace('Sem: a MSC', 'Sem: o RREO e a MSC')}`,
    `No pagamento: p${intra.slice(1)}`,
  ]);
});

test('a matrix that tells intra in one stage has none in a stage that lacks it', async () => {
  await subgraph.load(
    valuesOf(
      '2017;DCA;;liquidação;com;;;110,00',
      '2017;DCA;;pagamento;com;;;90,00',
      '2017;MSC;2017-12;liquidação;sem;244;1500;100,00',
      '2017;MSC;2017-12;liquidação;só;244;1500;10,00',
      '2017;MSC;2017-12;pagamento;sem;244;1500;90,00',
    ),
  );
  for (const [title, amount] of [
    ['Liquidação', '110.00'],
    ['Pagamento', '90.00'],
  ] as const) {
    const { isEqual, figures } = await titled(title, 2017);
    expect([isEqual, figures.map((each) => [each.intraBudget, each.amount])]).toEqual([
      true,
      [
        ['INCLUDED', amount],
        ['INCLUDED', amount],
      ],
    ]);
  }
});

test('the latest period of a statement is taken, and another than that of the others is told', async () => {
  const early = rreoColumn(SETTLED, ['100', '60', '40'], { exercicio: 2023, periodo: 1 });
  const late = rreoColumn(SETTLED, ['700', '500', '200'], { exercicio: 2023, periodo: 5 });
  for (const items of [late, early]) await subgraph.load(answer(items));
  await subgraph.load(valuesOf('2023;DCA;;liquidação;sem;;;900,00'));
  const { figures, reasons } = await titled('Liquidação', 2023);
  expect(figures.map(({ period, amount }) => [period, amount])).toEqual([
    ['2023/5', '700.00'],
    ['2023', '900.00'],
  ]);
  expect(reasons).toEqual(['As fontes não contam até o mesmo mês: o RREO até outubro e a DCA até dezembro.']);
});

test('a total is taken as it is published, and only where there is none its parts are summed', async () => {
  const item = ([account, amount]: [string, string]) => `2022;RREO;;pagamento;sem;${account};;${amount}`;
  const dca = '2022;DCA;;pagamento;sem;;;100,00';
  await subgraph.load(
    valuesOf(
      ...(
        [
          ['244', '60,00'],
          ['122', '30,00'],
        ] as [string, string][]
      ).map(item),
      dca,
    ),
  );
  expect(short(await titled('Pagamento', 2022))).toEqual([
    ['RREO', 'EXCLUDED', '90.00', 'of parts'],
    ['DCA', 'EXCLUDED', '100.00'],
  ]);
  await subgraph.load(
    valuesOf(
      ...(
        [
          ['244', '60,00'],
          ['', '95,00'],
        ] as [string, string][]
      ).map(item),
      dca,
    ),
  );
  expect(short(await titled('Pagamento', 2022))[0]).toEqual(['RREO', 'EXCLUDED', '95.00']);
});

test('a report that does not say its stage stands beside settled and paid money, and says which one it equals', async () => {
  await subgraph.load(valuesOf('2021;DCA;;liquidação;sem;;;900,00', '2021;DCA;;pagamento;sem;;;850,00'));
  await subgraph.load(reportOf(2021, 'federal;300,00', 'total;850,00'));
  const [first, ...others] = await compared(2021);
  expect([first?.stage, first?.title, others]).toEqual([
    null,
    'Total do relatório de gestão, sem etapa declarada',
    [],
  ]);
  expect(first?.figures.map(({ statement, stage, amount }) => [statement, stage, amount])).toEqual([
    ['MANAGEMENT_REPORT', null, '850.00'],
    ['DCA', 'SETTLEMENT', '900.00'],
    ['DCA', 'PAYMENT', '850.00'],
  ]);
  expect(first?.reasons).toEqual([
    'O relatório de gestão não diz a etapa do valor, que é igual ao pagamento segundo a DCA.',
    'Liquidação e pagamento são etapas diferentes: o que foi entregue e conferido em um ano pode ser pago no seguinte.',
  ]);
});

test('beside the total of a report too, lines are said to be perhaps not the whole budget', async () => {
  await subgraph.load(reportOf(2015, 'total;850,00'));
  await subgraph.load(
    [
      '# tipo: linhas-orcamento',
      `# municipio: ${TOWN}`,
      '# fonte: Orçamento',
      'ano;codigo;titulo;origem;pagamento',
      '2015;1;CRAS;municipal;700,00',
    ].join('\n'),
  );
  const { figures, reasons } = await titled('Total do relatório de gestão, sem etapa declarada', 2015);
  expect(figures.map(({ statement }) => statement)).toEqual(['MANAGEMENT_REPORT', 'BUDGET_LINES']);
  expect(reasons.at(-1)).toBe('As linhas do orçamento publicadas aqui podem não ser o orçamento inteiro.');
});

test('federal money of the report stands beside what the ministry says that it sent in the whole year', async () => {
  await subgraph.load(reportOf(2020, 'federal;300,00', 'total;850,00'));
  await subgraph.load(
    valuesOf('2020;MISocial;;recebido;;;;310,00', '2020;MISocial;2020-12;recebido;;;;9,00'),
  );
  const received = await titled('Dinheiro recebido da União', 2020);
  expect(
    received.figures.map(({ statement, period, amount, difference }) => [
      statement,
      period,
      amount,
      difference,
    ]),
  ).toEqual([
    ['MANAGEMENT_REPORT', '2020', '300.00', '0.00'],
    ['MISOCIAL', '2020', '310.00', '10.00'],
  ]);
  expect(received.reasons).toEqual([expect.stringContaining('saldos de outros anos ficam entre os dois')]);
});

test('lines are summed only for stages that all of them have, and may not be the whole budget', async () => {
  await subgraph.load(valuesOf('2019;DCA;;empenho;sem;;;50,00', '2019;DCA;;pagamento;sem;;;40,00'));
  await subgraph.load(
    [
      '# tipo: linhas-orcamento',
      `# municipio: ${TOWN}`,
      '# fonte: Orçamento',
      'ano;codigo;titulo;origem;empenho;pagamento',
      '2019;1;CRAS;municipal;20,00;10,00',
      '2019;2;CREAS;municipal;25,00;',
    ].join('\n'),
  );
  const all = await compared(2019);
  expect(all.map(({ title }) => title)).toEqual(['Empenho']);
  expect(short(all[0]!)).toEqual([
    ['BUDGET_LINES', 'UNDECLARED', '45.00', 'of parts'],
    ['DCA', 'EXCLUDED', '50.00'],
  ]);
  expect(all[0]!.reasons).toEqual([
    'As linhas do orçamento publicadas aqui podem não ser o orçamento inteiro.',
  ]);
  expect(all[0]!.figures[0]!.source).toEqual({ title: 'Orçamento', locator: null });
});

test('every figure names its document; one that was summed names no place in it', async () => {
  const { figures } = await titled('Empenho');
  expect(figures.map(({ source }) => source)).toEqual([
    { title: 'RREO, anexo 02, 6º bimestre de 2024', locator: 'item 20' },
    { title: 'DCA, anexo I-E, 2024 (tabela do FINBRA)', locator: 'linha 6' },
    { title: 'MSC orçamentária, 12/2024, contas de classe 6', locator: null },
  ]);
});

test('however many years and figures, one statement a list', async () => {
  subgraph.forgetStatements();
  await subgraph.entities(
    [2019, 2020, 2024].map((year) => ({ __typename: 'FiscalYear', id: `${TOWN}-${year}` })),
    `${QUESTION} ... on FiscalYear { statementFigures { amount fundingSource { name } source { title } } }`,
  );
  expect(subgraph.tablesRead()).toEqual([
    'budget_line',
    'fiscal_year',
    'funding',
    'source',
    'statement_figure',
    'transfer',
  ]);
});

const SETTLED = 'DESPESAS LIQUIDADAS ATÉ O BIMESTRE (d)';

function valuesOf(...lines: string[]): string {
  const head = ['# tipo: valores-de-demonstrativos', `# municipio: ${TOWN}`, '# fonte: Planilha'];
  return [...head, 'ano;demonstrativo;periodo;etapa;intra;subfuncao;fonte;valor', ...lines].join('\n');
}

function reportOf(year: number, ...lines: string[]): string {
  const head = [
    '# tipo: financiamento',
    `# municipio: ${TOWN}`,
    `# ano: ${year}`,
    '# fonte: Relatório de gestão',
  ];
  return [...head, 'origem;valor', ...lines].join('\n');
}

test('transfers of the fund are held beside what the ministry says came in, and a statement is named once', async () => {
  await subgraph.load(`# tipo: repasses
# municipio: ${TOWN}
# fonte: Repasses inventados
ano;mes;origem;bloco;ordem;valor
2022;3;federal;básica;1;100,00
2022;4;federal;especial;2;50,50
2022;5;estadual;básica;3;999,00
`);
  await subgraph.load(`# tipo: valores-de-demonstrativos
# municipio: ${TOWN}
# fonte: Quadro inventado
ano;demonstrativo;periodo;etapa;intra;valor
2022;MISocial;2022;recebido;;160,00
2022;relatório de gestão;2022;liquidação;com;70,00
2022;DCA;2022;liquidação;com;80,00
2022;RREO;2022/6;liquidação;sem;75,00
`);
  const { figures, difference, reasons } = await titled('Dinheiro recebido da União', 2022);
  expect(figures.map(({ statement, amount, isFromParts }) => [statement, amount, isFromParts])).toEqual([
    ['MISOCIAL', '160.00', false],
    ['FNAS', '150.50', true],
  ]);
  expect(difference).toBe('9.50');
  expect(reasons).toEqual(['Os repasses do FNAS publicados aqui podem não ser todos os do ano.']);
  for (const each of await compared(2022))
    for (const reason of each.reasons) expect(reason).not.toMatch(/a DCA e a DCA|a DCA, a DCA/);
});
