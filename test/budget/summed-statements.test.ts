import { afterAll, beforeAll, expect, test } from 'vitest';
import { budget } from '../../subgraphs/budget/index.ts';
import { oneSubgraph, type OneSubgraph } from './one-subgraph.ts';
import { AGREEING, TOWN } from './statement-files.ts';

let subgraph: OneSubgraph;
beforeAll(async () => {
  subgraph = await oneSubgraph(budget);
  for (const file of Object.values(AGREEING)) await subgraph.load(file);
});
afterAll(() => subgraph.close());

interface Amount {
  stage: string | null;
  amount: string;
  isFromParts: boolean;
}
interface Part {
  key: string;
  fundingSource: { name: string | null; origin: string | null } | null;
  stages: Amount[];
}
interface Summary {
  statement: string;
  period: string;
  intraBudget: string;
  stages: Amount[];
  subfunctions: Part[];
  fundingSources: Part[];
}

const QUESTION = `... on FiscalYear { statementSummaries { statement period intraBudget
  stages { stage amount isFromParts } sources { title }
  subfunctions { key fundingSource { name } stages { stage amount isFromParts } }
  fundingSources { key fundingSource { name origin } stages { stage amount isFromParts } } } }`;

const summaries = async (year = 2024): Promise<Summary[]> => {
  const [found] = await subgraph.entities<{ statementSummaries: Summary[] }>(
    [{ __typename: 'FiscalYear', id: `${TOWN}-${year}` }],
    QUESTION,
  );
  return found!.statementSummaries;
};
const inStage = (parts: readonly Part[], stage: string) =>
  parts.map(({ key, stages }) => [key, stages.find((each) => each.stage === stage)?.amount ?? null]);

test('each statement of a year stands by itself, each way of counting too, and none is summed with another', async () => {
  const told = (await summaries()).map(({ statement, period, intraBudget, stages }) => [
    `${statement} ${period} ${intraBudget}`,
    stages.find(({ stage }) => stage === 'SETTLEMENT')?.amount ?? null,
  ]);
  expect(told).toEqual([
    ['RREO 2024/6 EXCLUDED', '900000.05'],
    ['RREO 2024/6 ONLY', '5000.00'],
    ['DCA 2024 EXCLUDED', '900000.05'],
    ['MSC 2024-12 EXCLUDED', '900000.05'],
    ['MSC 2024-12 ONLY', '5000.00'],
  ]);
});

test('a statement by function tells subfunctions, and the matrix who pays by the first four digits', async () => {
  const all = await summaries();
  const of = (statement: string) =>
    all.find((each) => each.statement === statement && each.intraBudget === 'EXCLUDED')!;
  expect(inStage(of('RREO').subfunctions, 'SETTLEMENT')).toEqual([
    ['122', '200000.00'],
    ['244', '700000.05'],
  ]);
  expect(of('RREO').fundingSources).toEqual([]);
  // 16600234, which the municipality made of 1660, is the same source.
  expect(inStage(of('MSC').fundingSources, 'PAYMENT')).toEqual([
    ['1500', '400000.00'],
    ['1660', '450000.05'],
  ]);
  expect(of('MSC').fundingSources.map(({ fundingSource }) => fundingSource)).toEqual([
    { name: 'Recursos não vinculados de impostos', origin: 'MUNICIPAL' },
    { name: 'Transferências do Fundo Nacional de Assistência Social', origin: 'FEDERAL' },
  ]);
  expect(inStage(of('MSC').subfunctions, 'PAYMENT')).toEqual([
    ['122', '200000.00'],
    ['244', '650000.05'],
  ]);
  expect(of('MSC').stages.find(({ stage }) => stage === 'PAYMENT')).toEqual({
    stage: 'PAYMENT',
    amount: '850000.05',
    isFromParts: true,
  });
});

test('however many years, the figures behind them and their sources cost one statement each', async () => {
  subgraph.forgetStatements();
  await subgraph.entities(
    [2023, 2024, 2025].map((year) => ({ __typename: 'FiscalYear', id: `${TOWN}-${year}` })),
    QUESTION,
  );
  expect(subgraph.tablesRead()).toEqual(['fiscal_year', 'source', 'statement_figure']);
});
