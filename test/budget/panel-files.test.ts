import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { budget } from '../../subgraphs/budget/index.ts';
import { oneSubgraph, type OneSubgraph } from './one-subgraph.ts';
import { panelAmendments, panelBalances, panelTransfers } from './panel-files.ts';

const TOWN = '3143401';

let subgraph: OneSubgraph;
beforeAll(async () => {
  subgraph = await oneSubgraph(budget);
});
afterAll(() => subgraph.close());

interface Year {
  transfers: Record<string, unknown>[];
  amendments: Record<string, unknown>[];
}
const year = async (id: string, fields: string): Promise<Year | null> =>
  (await subgraph.entities<Year>([{ __typename: 'FiscalYear', id }], `... on FiscalYear { ${fields} }`))[0] ??
  null;
/** The panel's rows of a year; each test has a year of its own. */
const rowsOf =
  (NU_ANO_EXERCICIO: string) =>
  (...rows: Parameters<typeof panelTransfers>[0]) =>
    panelTransfers(rows.map((row) => ({ NU_ANO_EXERCICIO, ...row })));

test('money is read in both ways that can be only one number, and refunds stay negative', async () => {
  const written = ['1.234,56', '1234.56', '1.234', '-7,00', '-12.30', 'R$ 5,00', '0,00'];
  const rows = written.map((VL_LIQUIDO, index) => ({ VL_LIQUIDO, NU_OB_SIAFI: String(index) }));
  await subgraph.load(rowsOf('2018')(...rows));
  const { transfers } = (await year(`${TOWN}-2018`, 'transfers { amount }'))!;
  expect(transfers.map(({ amount }) => amount)).toEqual([
    '1234.56',
    '1234.56',
    '1234.00',
    '-7.00',
    '-12.30',
    '5.00',
    '0.00',
  ]);
});

test('faults are told together, with line, column and value', async () => {
  const { messages } = await subgraph.read(
    panelTransfers([
      { VL_LIQUIDO: '1,234.56', NU_MES_EXERCICIO: '13' },
      { VL_LIQUIDO: '12.5', NU_ANO_EXERCICIO: '24', CO_IBGE: '3143402' },
      { VL_LIQUIDO: '', DT_CRIACAO_SIAFI: '31/02/2024', CO_IBGE: '999999' },
    ]),
  );
  expect(messages.map((message) => message.split('. ')[0])).toEqual([
    'arquivo:2:4: "13": coluna "NU_MES_EXERCICIO": não é um mês',
    'arquivo:2:12: "1,234.56": coluna "VL_LIQUIDO": não é um valor em reais',
    'arquivo:3:1: "3143402": coluna "CO_IBGE": não é o código de um município',
    'arquivo:3:3: "24": coluna "NU_ANO_EXERCICIO": não é um ano',
    'arquivo:3:12: "12.5": coluna "VL_LIQUIDO": não é um valor em reais',
    'arquivo:4:1: "999999": coluna "CO_IBGE": não é o código de um município',
    'arquivo:4:11: "31/02/2024": coluna "DT_CRIACAO_SIAFI": não é uma data',
    'arquivo:4:12: "": coluna "VL_LIQUIDO": falta o valor',
  ]);
});

test('columns that are not needed may be missing, and the month is needed', async () => {
  const needless = ['CO_PROCESSO_ENTIDADE', 'GRUPO2', 'DS_PISO_PAI', 'DT_CRIACAO_SIAFI'] as const;
  await subgraph.load(panelTransfers([{ NU_ANO_EXERCICIO: '2017' }], { without: needless, delimiter: '\t' }));
  expect(
    (await year(`${TOWN}-2017`, 'transfers { block publishedBlock component paidOn }'))?.transfers,
  ).toEqual([
    { block: 'BASIC', publishedBlock: 'Bloco da Proteção Social Básica', component: 'SCFV', paidOn: null },
  ]);
  expect((await subgraph.read(panelTransfers([{}, {}], { without: ['NU_MES_EXERCICIO'] }))).messages).toEqual(
    [expect.stringContaining('falta a coluna "NU_MES_EXERCICIO"')],
  );
});

test('a label that nobody knows stays as published, undeclared, and is named once', async () => {
  const unknown = { GRUPO2: 'BLOCO NOVO', DS_TIPO_PROGRAMA: '-', DS_TIPO_EXECUCAO: '-' };
  const text = rowsOf('2016')(unknown, { ...unknown, NU_OB_SIAFI: '2' });
  expect((await subgraph.read(text)).notes).toContain(
    'Não se sabe aqui de que bloco são, e ficaram como não declarados: "BLOCO NOVO".',
  );
  await subgraph.load(text);
  expect((await year(`${TOWN}-2016`, 'transfers { block publishedBlock }'))?.transfers).toEqual(
    ['', ''].map(() => ({ block: 'UNDECLARED', publishedBlock: 'BLOCO NOVO' })),
  );
});

interface Account {
  id: string;
  balances: Record<string, unknown>[];
}
const accounts = async (ibgeCode: string, fields: string): Promise<Account[]> => {
  const [town] = await subgraph.entities<{ fundAccounts: Account[] }>(
    [{ __typename: 'Municipality', ibgeCode }],
    `... on Municipality { fundAccounts { ${fields} } }`,
  );
  return town!.fundAccounts;
};

describe('balances of the panel', () => {
  test('one account keeps its months, however many zeros stand before its number', async () => {
    const text = panelBalances([
      {},
      { ANO_MES_SALDO: '202501', NU_CONTA_CORRENTE: '0000189820', CO_AGENCIA: '2791-X' },
    ]);
    expect(await subgraph.load(text)).toMatchObject({ added: 4 });
    expect(
      await accounts(TOWN, 'id holderCnpj branch number block publishedBlock balances { month amount }'),
    ).toEqual([
      {
        id: '3143401/2791X/189820',
        holderCnpj: '00000000000191',
        branch: '2791X',
        number: '189820',
        block: 'BASIC',
        publishedBlock: 'BL PSB FNAS',
        balances: [
          { month: '2024-12', amount: '240105.00' },
          { month: '2025-01', amount: '240105.00' },
        ],
      },
    ]);
    expect(await subgraph.load(text)).toMatchObject({ added: 0, changed: 0, withdrawn: 0 });
  });

  test('a total that is not the sum of its parts is kept, and the doubt stands beside it', async () => {
    const odd = { CO_IBGE: '431310', VL_TOTAL: '240.105,01' };
    await subgraph.load(panelBalances([odd]));
    const [account] = await accounts('4313102', 'balances { amount findings { rule message values } }');
    expect(account?.balances).toEqual([
      {
        amount: '240105.01',
        findings: [
          {
            rule: 'PARTS_NOT_TOTAL',
            message: expect.stringMatching(
              /^No saldo de \d{4}-\d\d, as partes que a fonte traz somam R\$ 240\.105,00, e o total que ela imprime é R\$ 240\.105,01\.$/,
            ),
            values: ['240105.00', '240105.01'],
          },
        ],
      },
    ]);
    await subgraph.load(panelBalances([{ CO_IBGE: '431310' }]));
    const [mended] = await accounts('4313102', 'balances { findings { rule } }');
    expect(mended?.balances).toEqual([{ findings: [] }]);
  });

  test('two balances of one account and month, a CPF in place of the CNPJ, and a month that is none are faults', async () => {
    const { messages } = await subgraph.read(
      panelBalances([
        {},
        { NU_CONTA_CORRENTE: '189820', NU_CGC_ENTIDADE: '52998224725' },
        { ANO_MES_SALDO: '202413', NU_CONTA_CORRENTE: 'poupança' },
      ]),
    );
    expect(messages.map((message) => message.split('. ')[0])).toEqual([
      'arquivo:3:3: "52998224725": coluna "NU_CGC_ENTIDADE": não é um CNPJ',
      'arquivo:3:6: "189820": coluna "NU_CONTA_CORRENTE": a linha 2 já traz o saldo desta conta neste mês',
      'arquivo:4:6: "poupança": coluna "NU_CONTA_CORRENTE": não é um número de banco',
      'arquivo:4:2: "202413": coluna "ANO_MES_SALDO": não é um ano e mês',
    ]);
  });
});

describe('amendments of the panel', () => {
  test('an order for two authors is two amendments, and a year that is read again is whole', async () => {
    const two = panelAmendments([{}, { NO_PARLAMENTAR: 'OUTRO INVENTADO', SG_PARTIDO_POLITICO: '-' }]);
    expect((await subgraph.read(two)).notes).toEqual(['Foram tiradas emendas de 1 município: 3143401.']);
    await subgraph.load(two);
    expect(
      await year(
        `${TOWN}-2024`,
        'amendments { id author party programme expenseGroup paymentOrder paidOn amount }',
      ),
    ).toEqual({
      amendments: [
        {
          id: '3143401-2024/emenda/808502/outro-inventado/3',
          author: 'OUTRO INVENTADO',
          party: null,
          programme: 'SCFV',
          expenseGroup: '3',
          paymentOrder: '808502',
          paidOn: '2024-08-28',
          amount: '150000.00',
        },
        {
          id: '3143401-2024/emenda/808502/parlamentar-inventada/3',
          author: 'PARLAMENTAR INVENTADA',
          party: 'PI',
          programme: 'SCFV',
          expenseGroup: '3',
          paymentOrder: '808502',
          paidOn: '2024-08-28',
          amount: '150000.00',
        },
      ],
    });
    expect(await subgraph.load(two)).toMatchObject({ added: 0, changed: 0, withdrawn: 0 });
    expect(await subgraph.load(panelAmendments([{}]))).toMatchObject({ withdrawn: 1 });
  });
});
