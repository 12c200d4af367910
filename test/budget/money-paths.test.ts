import { afterAll, beforeAll, expect, test } from 'vitest';
import { budget } from '../../subgraphs/budget/index.ts';
import { oneSubgraph, type OneSubgraph } from './one-subgraph.ts';
import { panelBalances, panelTransfers } from './panel-files.ts';

const TOWN = '3143401';

interface Path {
  origin: string;
  blocks: string[];
  transfers: { component: string }[];
  fundAccounts: { number: string }[];
  lines: { code: string }[];
}

let subgraph: OneSubgraph;
beforeAll(async () => {
  subgraph = await oneSubgraph(budget);
  const transfer = (year: string, block: string, component: string, order: string) => ({
    NU_ANO_EXERCICIO: year,
    GRUPO2: block,
    DS_TIPO_PROGRAMA: '-',
    DS_TIPO_EXECUCAO: '-',
    DS_PISO_PAI: component,
    NU_OB_SIAFI: order,
  });
  await subgraph.load(
    panelTransfers([
      transfer('2024', 'BLOCO PSE MEDIA', 'PFMC', '1'),
      transfer('2023', 'BLOCO PSE MEDIA', 'PFMC', '2'),
      transfer('2023', 'BLOCO PSE ALTA', 'PAC', '3'),
      transfer('2023', 'BLOCO PSE MAC', 'Piso da MAC', '4'),
      transfer('2022', 'BLOCO NOVO', 'Ninguém sabe', '5'),
    ]),
  );
  await subgraph.load(
    panelBalances([
      { NU_CONTA_CORRENTE: '1', TIPO_CONTA_BLOCO: 'BL PSE MAC' },
      { NU_CONTA_CORRENTE: '2', TIPO_CONTA_BLOCO: 'PROGRAMAS' },
      { NU_CONTA_CORRENTE: '3', TIPO_CONTA_BLOCO: 'BL NOVO' },
    ]),
  );
  await subgraph.load(`# tipo: linhas-orcamento
# municipio: ${TOWN}
ano;codigo;titulo;origem;fonte;bloco;pagamento
2023;M;Média;;1660;especial média;10,00
2023;A;Alta;;1660;especial alta;10,00
2022;U;Sem bloco;;1660;;10,00
2022;P;Própria;;1500;;10,00
2022;B;Básica do estado;;1661;básica;10,00
`);
});
afterAll(() => subgraph.close());

const QUESTION =
  '... on FiscalYear { moneyPaths { origin blocks transfers { component } fundAccounts { number } lines { code } } }';
const paths = async (year: number) => {
  const [found] = await subgraph.entities<{ moneyPaths: Path[] }>(
    [{ __typename: 'FiscalYear', id: `${TOWN}-${year}` }],
    QUESTION,
  );
  return found!.moneyPaths.map(({ origin, blocks, transfers, fundAccounts, lines }) => [
    origin,
    blocks.join(' '),
    transfers.map(({ component }) => component).join(' '),
    fundAccounts.map(({ number }) => number).join(' '),
    lines.map(({ code }) => code).join(' '),
  ]);
};

test('an account that does not split special protection holds what was sent for medium complexity; others stand alone', async () => {
  expect(await paths(2024)).toEqual([
    ['FEDERAL', 'SPECIAL_MEDIUM', 'PFMC', '1', ''],
    ['FEDERAL', 'PROGRAMMES', '', '2', ''],
    ['FEDERAL', '', '', '3', ''],
  ]);
});

test('a transfer that does not split special protection brings its blocks into one path, which counts it once', async () => {
  expect(await paths(2023)).toEqual([
    ['FEDERAL', 'SPECIAL_MEDIUM SPECIAL_HIGH SPECIAL_UNSPLIT', 'PFMC PAC Piso da MAC', '1', 'M A'],
  ]);
});

test('what declares no block is tied to nothing, and the money of others to none of the accounts of the Union', async () => {
  expect(await paths(2022)).toEqual([
    ['FEDERAL', '', '', '', 'U'],
    ['MUNICIPAL', '', '', '', 'P'],
    ['STATE', 'BASIC', '', '', 'B'],
    ['FEDERAL', '', 'Ninguém sabe', '', ''],
  ]);
});

test('however many years, the paths cost one statement a table', async () => {
  subgraph.forgetStatements();
  await subgraph.entities(
    [2022, 2023, 2024].map((year) => ({ __typename: 'FiscalYear', id: `${TOWN}-${year}` })),
    `${QUESTION} ... on FiscalYear { lines { id } transfers { id } municipality { fundAccounts { id balances { id } } } }`,
  );
  expect(subgraph.tablesRead()).toEqual([
    'budget_line',
    'fiscal_year',
    'fund_account',
    'fund_balance',
    'transfer',
  ]);
});
