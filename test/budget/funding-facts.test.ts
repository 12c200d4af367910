import { afterAll, beforeAll, expect, test } from 'vitest';
import { budget } from '../../subgraphs/budget/index.ts';
import { oneSubgraph, type OneSubgraph } from './one-subgraph.ts';

let subgraph: OneSubgraph;
beforeAll(async () => {
  subgraph = await oneSubgraph(budget);
});
afterAll(() => subgraph.close());

const facts = (...rows: string[]) =>
  [
    '# tipo: financiamento',
    '# municipio: 4113700',
    '# ano: 2020',
    '# fonte: Balanço',
    'origem;valor;lugar',
    ...rows,
  ].join('\n');

interface Year {
  total: { amount: string | null; status: string; source: object | null };
  funding: {
    origin: string;
    amount: string | null;
    share: number | null;
    status: string;
    source: object | null;
  }[];
}
const fiscalYear = async (): Promise<Year> => {
  const [municipality] = await subgraph.entities<{ fiscalYear: Year }>(
    [{ __typename: 'Municipality', ibgeCode: '4113700' }],
    `... on Municipality { fiscalYear(year: 2020) {
      total { amount status source { locator } } funding { origin amount share status source { locator } }
    } }`,
  );
  return municipality!.fiscalYear;
};
const shares = async () => (await fiscalYear()).funding.map(({ share }) => share);

test('shares are of the total, to four places', async () => {
  await subgraph.load(
    facts('municipal;1.000,00;', 'estadual;1.000,00;', 'federal;1.000,00;', 'total;3.000,00;'),
  );
  expect(await shares()).toEqual([0.3333, 0.3333, 0.3333]);
});

test('parts that do not make the total to the cent have no share', async () => {
  await subgraph.load(facts('municipal;1.000,00;', 'federal;1.999,99;', 'total;3.000,00;'));
  expect(await shares()).toEqual([null, null]);
});

test('a part without amount is not published, has no source, and leaves no part a share', async () => {
  await subgraph.load(facts('municipal;3.000,00;página 1', 'federal;;página 2', 'total;3.000,00;'));
  expect((await fiscalYear()).funding).toEqual([
    {
      origin: 'MUNICIPAL',
      amount: '3000.00',
      share: null,
      status: 'PUBLISHED',
      source: { locator: 'página 1' },
    },
    { origin: 'FEDERAL', amount: null, share: null, status: 'NOT_PUBLISHED', source: null },
  ]);
});

test('a year whose total nobody published says so, and an origin no longer in the file is withdrawn', async () => {
  await subgraph.load(facts('municipal;0,00;'));
  const year = await fiscalYear();
  expect(year.total).toEqual({ amount: null, status: 'NOT_PUBLISHED', source: null });
  expect(year.funding).toMatchObject([{ origin: 'MUNICIPAL', amount: '0.00', status: 'PUBLISHED' }]);
});

test('money keeps every cent, however much it is', async () => {
  await subgraph.load(facts('municipal;9.007.199.254.740.993,01;', 'total;9.007.199.254.740.993,01;'));
  expect((await fiscalYear()).total.amount).toBe('9007199254740993.01');
});

test('all faults of a file are told at once, with line and column', async () => {
  const { messages, sets } = await subgraph.read(
    facts('municipal;1.000,00;', 'municipal;mil;', 'lotérica;1,00;', 'total;quinhentos;').replace(
      '4113700',
      '41',
    ),
  );
  expect(messages.map((message) => message.split(': ').slice(0, 3).join(': '))).toEqual([
    'arquivo:2:1: "41": a linha "# municipio:" não serve. Escreva "# municipio',
    'arquivo:7:2: "mil": coluna "valor"',
    'arquivo:7:1: "municipal": coluna "origem"',
    'arquivo:8:1: "lotérica": coluna "origem"',
    'arquivo:9:2: "quinhentos": coluna "valor"',
  ]);
  expect(sets).toEqual([]);
});

test('a percentage that is none is a fault', async () => {
  const text = facts('municipal;1.000,00;cem', 'total;1.000,00;').replace('valor;lugar', 'valor;percentual');
  expect((await subgraph.read(text)).messages).toEqual([
    'arquivo:6:3: "cem": coluna "percentual": não é um percentual. Escreva como 82,53%.',
  ]);
});

test('a table without its column of amounts is refused, and takes no published amount away', async () => {
  await subgraph.load(facts('municipal;1.000,00;', 'total;1.000,00;'));
  const bare = facts('municipal;', 'total;').replace('origem;valor;lugar', 'origem;lugar');
  const { messages, sets } = await subgraph.read(bare);
  expect(messages).toEqual([
    expect.stringMatching(/^arquivo:5:1: "origem \| lugar": falta a coluna "valor"/),
  ]);
  expect(sets).toEqual([]);
  expect((await fiscalYear()).total.amount).toBe('1000.00');
});
