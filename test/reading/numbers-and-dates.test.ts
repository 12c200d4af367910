import { describe, expect, test } from 'vitest';
import { brazilianShare } from '../../subgraphs/shared/import/numbers.ts';
import { numberText } from '../../subgraphs/shared/import/file/cell-text.ts';
import { opened, table } from './files.ts';

const cell = async (value: string) => {
  const read = table(await opened(`id;valor\n1;"${value}"\n`));
  const [row] = read.rows;
  if (!row) throw new Error('no row');
  return { row, messages: read.messages };
};

describe('numbers in text', () => {
  test.each([
    ['1.234,50', '1234.50'],
    ['1234,5', '1234.5'],
    ['R$ 1.234,50', '1234.50'],
    ['R\\$ 22.562.543,40', '22562543.40'],
    ['R$\u00a01.234,50', '1234.50'],
    ['-R$ 10,00', '-10.00'],
    ['- 3,5', '-3.5'],
    ['1 234,50', '1234.50'],
    ['0', '0'],
  ])('"%s" is %s', async (value, expected) => {
    const { row, messages } = await cell(value);
    expect([row.decimal('valor'), messages()]).toEqual([expected, []]);
  });

  test.each(['-13.98', '1.23', '1,234.50', '1.2345', 'dez', '1,2,3', 'R$', '1e5'])(
    '"%s" is no Brazilian number',
    async (value) => {
      const { row, messages } = await cell(value);
      expect(row.decimal('valor')).toBeNull();
      expect(messages()).toEqual([
        `arquivo.csv:2:2: "${value}": coluna "valor": não é um número. Escreva como 1.234,50.`,
      ]);
    },
  );

  test('a decimal with a point is read where the layout says that the file has such', async () => {
    expect((await cell('-13.9882308')).row.plainDecimal('valor')).toBe('-13.9882308');
    const { row, messages } = await cell('-13,98');
    expect([row.plainDecimal('valor'), messages()]).toEqual([
      null,
      ['arquivo.csv:2:2: "-13,98": coluna "valor": não é um número. Escreva como -13.98.'],
    ]);
  });

  test('a percentage is an exact share', () => {
    expect(['25%', '82,53%', '100 %', '0,5%', '25'].map(brazilianShare)).toEqual([
      '0.25',
      '0.8253',
      '1',
      '0.005',
      null,
    ]);
  });
});

describe('numbers of spreadsheets', () => {
  test.each([
    [0.1 + 0.2, '0,3'],
    [1234.5, '1234,5'],
    [-13.98, '-13,98'],
    [51061700687, '51061700687'],
    [900719925474099, '900719925474099'],
    [22562543.4, '22562543,4'],
    [1.1 * 3, '3,3'],
    [0.000012, '0,000012'],
    [1e21, '1000000000000000000000'],
    [-0.05, '-0,05'],
  ])('%d is the text "%s"', (value, text) => {
    expect(numberText(value)).toBe(text);
  });
});

describe('dates', () => {
  test.each([
    ['2025-06-30', '2025-06-30'],
    ['30/06/2025', '2025-06-30'],
    ['1/2/2024', '2024-02-01'],
    ['29/02/2024', '2024-02-29'],
  ])('"%s" is %s', async (value, expected) => {
    const { row, messages } = await cell(value);
    expect([row.date('valor'), messages()]).toEqual([expected, []]);
  });

  test.each(['31/02/2025', '2025-02-29', '2025-13-01', '06/30/2025', '20250630', '30/06/25', 'junho'])(
    '"%s" is a day that no calendar has',
    async (value) => {
      const { row, messages } = await cell(value);
      expect([row.date('valor'), messages()]).toEqual([
        null,
        [`arquivo.csv:2:2: "${value}": coluna "valor": não é uma data. Escreva como 2025-06-30.`],
      ]);
    },
  );
});
