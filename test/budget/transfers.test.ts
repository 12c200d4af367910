import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { budget } from '../../subgraphs/budget/index.ts';
import { oneSubgraph, type OneSubgraph } from './one-subgraph.ts';
import { panelTransfers } from './panel-files.ts';

const TOWN = '3143401';
const NEIGHBOUR = '4313102';

let subgraph: OneSubgraph;
beforeAll(async () => {
  subgraph = await oneSubgraph(budget);
});
afterAll(() => subgraph.close());

interface Year {
  transfers: Record<string, unknown>[];
  transferTotals: Record<string, unknown>[];
}
const year = async (id: string, fields: string): Promise<Year | null> =>
  (await subgraph.entities<Year>([{ __typename: 'FiscalYear', id }], `... on FiscalYear { ${fields} }`))[0] ??
  null;
const ids = async (id: string): Promise<unknown[]> =>
  ((await year(id, 'transfers { id }'))?.transfers ?? []).map((transfer) => transfer['id']);
/** The panel's rows of a year; each test has a year of its own. */
const rowsOf =
  (NU_ANO_EXERCICIO: string) =>
  (...rows: Parameters<typeof panelTransfers>[0]) =>
    panelTransfers(rows.map((row) => ({ NU_ANO_EXERCICIO, ...row })));

test('a row of the panel is a transfer with its block, component, order, day and amount', async () => {
  const { notes } = await subgraph.read(panelTransfers([{}]));
  expect(notes).toEqual(['Foram tirados repasses de 1 município: 3143401.']);
  await subgraph.load(panelTransfers([{}]), TOWN);
  expect(
    await year(
      `${TOWN}-2024`,
      'transfers { id origin month block publishedBlock component paymentOrder paidOn amount source { title locator isDemonstration } fiscalYear { year municipality { ibgeCode } } }',
    ),
  ).toEqual({
    transfers: [
      {
        id: '3143401-2024/federal/08/9703/componente-scfv',
        origin: 'FEDERAL',
        month: 8,
        block: 'BASIC',
        publishedBlock: 'BLOCO PSB',
        component: 'COMPONENTE - SCFV',
        paymentOrder: '9703',
        paidOn: '2024-08-28',
        amount: '13000.00',
        source: {
          title: 'Painel Repasses Fundo a Fundo: repasses de 2024',
          locator: 'linha 2',
          isDemonstration: false,
        },
        fiscalYear: { year: 2024, municipality: { ibgeCode: TOWN } },
      },
    ],
  });
});

test('the demonstration is known by its six digits, and marked as made up', async () => {
  await subgraph.load(panelTransfers([{ CO_IBGE: '000000' }]));
  expect(await year('0000000-2024', 'transfers { block source { isDemonstration } }')).toEqual({
    transfers: [{ block: 'BASIC', source: { isDemonstration: true } }],
  });
});

test('the same file a second time, and its rows in another order, change nothing', async () => {
  const rows = [{ VL_LIQUIDO: '20,00' }, { VL_LIQUIDO: '3,00' }, { NU_OB_SIAFI: '1' }];
  const august = rowsOf('2019');
  await subgraph.load(august(...rows));
  expect(await ids(`${TOWN}-2019`)).toEqual([
    '3143401-2019/federal/08/1/componente-scfv',
    '3143401-2019/federal/08/9703/componente-scfv',
    '3143401-2019/federal/08/9703/componente-scfv-2',
  ]);
  expect(await subgraph.load(august(...rows))).toMatchObject({ added: 0, changed: 0, withdrawn: 0 });
  const { sets } = await subgraph.read(august(...rows.toReversed()));
  const amounts = sets.flatMap((set) => set.rows.map((row) => [row['id'], row['amount']] as const));
  expect(Object.fromEntries(amounts)).toMatchObject({
    '3143401-2019/federal/08/9703/componente-scfv': '20.00',
    '3143401-2019/federal/08/9703/componente-scfv-2': '3.00',
  });
});

test('a file of one month takes nothing of other months away, and what its month lost is withdrawn', async () => {
  const rows = rowsOf('2020');
  const september = { NU_MES_EXERCICIO: '09' };
  await subgraph.load(rows({}));
  await subgraph.load(rows(september, { ...september, NU_OB_SIAFI: '9704' }));
  expect(await ids(`${TOWN}-2020`)).toHaveLength(3);
  expect(await subgraph.load(rows(september))).toMatchObject({ withdrawn: 1 });
  expect(await ids(`${TOWN}-2020`)).toEqual([
    '3143401-2020/federal/08/9703/componente-scfv',
    '3143401-2020/federal/09/9703/componente-scfv',
  ]);
});

describe('the answer of a filter that the panel did not understand', () => {
  const both = panelTransfers([{}, { CO_IBGE: '431310' }, { CO_IBGE: '431310', NU_OB_SIAFI: '2' }]);

  test('is refused once when the importer named the municipality', async () => {
    const { messages, sets } = await subgraph.read(both, TOWN);
    expect(messages).toEqual([
      'arquivo:3:1: "431310": coluna "CO_IBGE": o filtro do painel não foi aplicado: há linhas de outro município, e --municipality é 3143401. Exporte outra vez só com o município, ou importe sem --municipality para ficar com todos.',
    ]);
    expect(sets).toEqual([]);
  });

  test('is taken whole when nobody was named, and the note counts the municipalities', async () => {
    expect((await subgraph.read(both)).notes).toEqual([
      'Foram tirados repasses de 2 municípios: 3143401 e 4313102.',
    ]);
    await subgraph.load(both);
    expect(await ids(`${NEIGHBOUR}-2024`)).toHaveLength(2);
  });

  test('is refused when it is empty', async () => {
    expect((await subgraph.read(panelTransfers([]))).messages).toEqual([
      expect.stringContaining('o arquivo não tem linha alguma abaixo dos títulos'),
    ]);
  });
});

test('totals are the exact sums of what is published, by sphere and block', async () => {
  await subgraph.load(
    rowsOf('2015')(
      { VL_LIQUIDO: '0,10', NU_OB_SIAFI: '1' },
      { VL_LIQUIDO: '0,20', NU_OB_SIAFI: '2' },
      { VL_LIQUIDO: '-0,05', NU_OB_SIAFI: '3', GRUPO2: 'IGD-PBF' },
    ),
  );
  const sources = [{ title: 'Painel Repasses Fundo a Fundo: repasses de 2015' }];
  expect(
    await year(`${TOWN}-2015`, 'transferTotals { origin block amount transferCount sources { title } }'),
  ).toEqual({
    transferTotals: [
      { origin: 'FEDERAL', block: 'BASIC', amount: '0.30', transferCount: 2, sources },
      { origin: 'FEDERAL', block: 'CASH_TRANSFER_MANAGEMENT', amount: '-0.05', transferCount: 1, sources },
    ],
  });
});

describe("a council's own list", () => {
  const own = (...rows: string[]) =>
    subgraph.read(
      ['# tipo: repasses', '# municipio: 4113700', 'ano;mes;origem;bloco;ordem;valor;lugar', ...rows].join(
        '\n',
      ),
    );

  test('takes the place of the months and the sphere that it cites, and of nothing else', async () => {
    const load = (rows: string[]) =>
      subgraph.load(['# tipo: repasses', `# municipio: ${TOWN}`, 'ano;mes;origem;valor', ...rows].join('\n'));
    await subgraph.load(rowsOf('2014')({}, { NU_MES_EXERCICIO: '09' }));
    await load(['2014;8;estadual;7,00', '2014;;estadual;1,00']);
    expect(await ids(`${TOWN}-2014`)).toHaveLength(4);
    expect(await load(['2014;8;federal;13.000,00', '2014;8;estadual;7,00'])).toMatchObject({ withdrawn: 1 });
    expect(await ids(`${TOWN}-2014`)).toEqual([
      '3143401-2014/estadual/08/sem-ordem/sem-componente',
      '3143401-2014/federal/08/sem-ordem/sem-componente',
      '3143401-2014/federal/09/9703/componente-scfv',
      '3143401-2014/estadual/sem-mes/sem-ordem/sem-componente',
    ]);
    // A source is added, too.
    expect(await load(['2014;;estadual;2,00', '2014;;estadual;2,00'])).toMatchObject({
      added: 2,
      changed: 1,
    });
    expect(await load(['2014;;estadual;2,00'])).toMatchObject({ withdrawn: 1 });
  });

  test('tells its faults with the words that it allows', async () => {
    const { messages } = await own('24;0;municipal;alta;1;dez;', '2024;12;federal;básica;2;-1,00;página 3');
    expect(messages.map((message) => message.split(': ').slice(0, 3).join(': '))).toEqual([
      'arquivo:4:1: "24": coluna "ano"',
      'arquivo:4:3: "municipal": coluna "origem"',
      'arquivo:4:2: "0": coluna "mes"',
      'arquivo:4:4: "alta": coluna "bloco"',
      'arquivo:4:6: "dez": coluna "valor"',
    ]);
    expect(messages[1]).toContain('Use uma destas: federal, estadual');
  });
});
