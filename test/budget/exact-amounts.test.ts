import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { budget } from '../../subgraphs/budget/index.ts';
import { csv, spreadsheetCsv } from '../../site/src/downloads/formats/csv.ts';
import { xlsx } from '../../site/src/downloads/formats/workbook.ts';
import { parquet } from '../../site/src/downloads/formats/parquet.ts';
import type { FilledTable } from '../../site/src/downloads/table.ts';
import { sum } from '../../site/src/facts/decimal.ts';
import { money } from '../../site/src/text/numbers.ts';
import { csvRows, parquetTable, xlsxSheets } from '../downloads/readers.ts';
import { oneSubgraph } from './one-subgraph.ts';

const AMOUNTS = 10_000;
/** A year's lines; ten years hold all amounts. */
const LINES = 1000;

/** Numbers that look like chance and are the same in every run, so that a failure can be seen again. */
function* chance(seed: number): Generator<number> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Centavos from nothing up to a million billion reais, more digits than a float holds among them. */
function centavos(numbers: Generator<number>): bigint {
  const digits = 1 + Math.floor(numbers.next().value * 17);
  let text = '';
  while (text.length < digits) text += Math.floor(numbers.next().value * 10);
  return BigInt(text);
}

const decimalOf = (amount: bigint): string => {
  const text = amount.toString().padStart(3, '0');
  return `${text.slice(0, -2)}.${text.slice(-2)}`;
};
const brazilian = (decimal: string): string =>
  `${(decimal.split('.')[0] ?? '').replace(/\B(?=(\d{3})+$)/g, '.')},${decimal.split('.')[1]}`;

test('ten thousand amounts are exact to the centavo from the file through sum and graph to the page and to the files', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'suas-amounts-'));
  const numbers = chance(2026);
  const amounts = Array.from({ length: AMOUNTS }, () => centavos(numbers));
  expect(amounts.filter((amount) => amount > BigInt(Number.MAX_SAFE_INTEGER)).length).toBeGreaterThan(500);

  const years = Array.from({ length: AMOUNTS / LINES }, (_, index) => 2010 + index);
  const rows = amounts.map((amount, index) => {
    const year = years[Math.floor(index / LINES)];
    const written = index % 2 === 0 ? brazilian(decimalOf(amount)) : decimalOf(amount).replace('.', ',');
    return `${year};${index};Linha;municipal;${written}`;
  });
  const subgraph = await oneSubgraph(budget);
  try {
    const file = [
      '# tipo: linhas-orcamento',
      '# municipio: 4113700',
      'ano;codigo;titulo;origem;pagamento',
      ...rows,
    ];
    expect(await subgraph.load(file.join('\n'))).toMatchObject({ withdrawn: 0, unchanged: 0 });

    for (const [at, year] of years.entries()) {
      const own = amounts.slice(at * LINES, (at + 1) * LINES);
      const [municipality] = await subgraph.entities<{
        fiscalYear: {
          lines: { payment: { amount: string } }[];
          stageTotals: { stages: { stage: string; amount: string }[] }[];
        };
      }>(
        [{ __typename: 'Municipality', ibgeCode: '4113700' }],
        `... on Municipality { fiscalYear(year: ${year}) {
          lines { payment { amount } } stageTotals(by: ALL) { stages { stage amount } } } }`,
      );
      const { lines, stageTotals } = municipality!.fiscalYear;
      const published = lines.map(({ payment }) => payment.amount);
      expect(published).toEqual(own.map(decimalOf));
      const total = decimalOf(own.reduce((all, amount) => all + amount, 0n));
      expect(stageTotals[0]?.stages).toEqual([{ stage: 'PAYMENT', amount: total }]);
      expect(sum(published)).toBe(total);
      expect(published.map(money)).toEqual(own.map((amount) => `R$\u00a0${brazilian(decimalOf(amount))}`));
      expect(await takenAway(folder, published)).toEqual({
        csv: own.map(decimalOf),
        spreadsheet: own.map((amount) => decimalOf(amount).replace('.', ',')),
        xlsx: own.map(decimalOf),
        parquet: own.map(decimalOf),
      });
    }
  } finally {
    await subgraph.close();
    await rm(folder, { recursive: true, force: true });
  }
});

/** The amounts as they come back out of files, by readers that are not the ones that wrote them. */
async function takenAway(folder: string, amounts: readonly string[]): Promise<Record<string, string[]>> {
  const table: FilledTable = {
    name: 'valores',
    title: 'Valores',
    about: 'Valores.',
    key: ['valor'],
    columns: [{ name: 'valor', title: 'Valor', type: 'money', about: 'Valor.' }],
    rows: amounts.map((amount) => [amount]),
  };
  const column = (rows: readonly (readonly unknown[])[]) => rows.slice(1).map(([cell]) => cell);
  const [workbook, columns] = [join(folder, 'valores.xlsx'), join(folder, 'valores.parquet')];
  await writeFile(workbook, await xlsx([table]));
  await writeFile(columns, parquet(table));
  return {
    csv: column(csvRows(csv(table))).map(String),
    spreadsheet: column(csvRows(spreadsheetCsv(table).slice(1), ';')).map(String),
    // A number is shown with two digits, as the cell's format has it; longer ones are text already.
    xlsx: column((await xlsxSheets(workbook)).get('valores') ?? []).map((cell) =>
      typeof cell === 'number' ? cell.toFixed(2) : String(cell),
    ),
    parquet: (await parquetTable(columns)).rows.map(([cell]) => String(cell)),
  };
}
