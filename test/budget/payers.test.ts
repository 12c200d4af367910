import { afterAll, beforeAll, expect, test } from 'vitest';
import { budget } from '../../subgraphs/budget/index.ts';
import { oneSubgraph, type OneSubgraph } from './one-subgraph.ts';

const TOWN = '4113700';
const LINES = `# tipo: linhas-orcamento
# municipio: ${TOWN}
ano;codigo;titulo;origem;fonte;pagamento
2024;1;Com o código e a palavra;municipal;1500;10,00
2024;2;Palavra contra o código;municipal;1660;20,00
2024;3;Só o código;;16610002;30,00
2024;4;Código que não basta;não declarada;1665;40,00
2024;5;Ninguém sabe;não declarada;;50,00
`;

let subgraph: OneSubgraph;
beforeAll(async () => {
  subgraph = await oneSubgraph(budget);
  await subgraph.load(LINES);
});
afterAll(() => subgraph.close());

interface Year {
  lines: { code: string; origin: string; declaredOrigin: string; findings: { rule: string }[] }[];
  stageTotals: { key: string; stages: { amount: string }[] }[];
}
const year = async (): Promise<Year> => {
  const [found] = await subgraph.entities<Year>(
    [{ __typename: 'FiscalYear', id: `${TOWN}-2024` }],
    `... on FiscalYear { lines { code origin declaredOrigin findings { rule } }
      stageTotals(by: ORIGIN) { key stages { amount } } }`,
  );
  return found!;
};

test('the first four digits decide who pays, in the line and in every sum, and another word is a finding', async () => {
  const { lines, stageTotals } = await year();
  expect(lines.map(({ origin, declaredOrigin }) => [origin, declaredOrigin])).toEqual([
    ['MUNICIPAL', 'MUNICIPAL'],
    ['FEDERAL', 'MUNICIPAL'],
    ['STATE', 'STATE'],
    ['UNDECLARED', 'UNDECLARED'],
    ['UNDECLARED', 'UNDECLARED'],
  ]);
  expect(stageTotals.map(({ key, stages }) => [key, stages[0]?.amount])).toEqual([
    ['MUNICIPAL', '10.00'],
    ['FEDERAL', '20.00'],
    ['STATE', '30.00'],
    ['UNDECLARED', '90.00'],
  ]);
  expect(lines.map(({ findings }) => findings.map(({ rule }) => rule))).toEqual([
    [],
    ['ORIGIN_NOT_SOURCE'],
    [],
    [],
    [],
  ]);
});

test('an origin that nobody declared must be said, and is not supposed', async () => {
  const { messages } = await subgraph.read(LINES.replace('Ninguém sabe;não declarada', 'Ninguém sabe;'));
  expect(messages).toEqual([
    expect.stringMatching(
      /^arquivo:8:4: "": coluna "origem": falta de onde vem o dinheiro\. .*não declarada\.$/,
    ),
  ]);
});
