import { expect, test } from 'vitest';
import { writtenDay, writtenList, writtenMoney, writtenNumber, writtenShare } from './written.ts';

test.each([
  ['0', '0'],
  ['1234', '1.234'],
  ['-1234567.5', '-1.234.567,5'],
  ['9007199254740993.01', '9.007.199.254.740.993,01'],
])('the number %s is written %s', (decimal, written) => {
  expect(writtenNumber(decimal)).toBe(written);
});

test('money has two places, a share the places that it was printed with', () => {
  expect([writtenMoney('27339009'), writtenMoney('0.01')]).toEqual(['R$ 27.339.009,00', 'R$ 0,01']);
  expect(['1', '0.7500', '0.333', '0.05', '1.0000'].map(writtenShare)).toEqual([
    '100%',
    '75,00%',
    '33,3%',
    '5%',
    '100,00%',
  ]);
});

test('a day is written day first, a list with "e" before the last', () => {
  expect(writtenDay('2025-04-22')).toBe('22/04/2025');
  expect([['a'], ['a', 'b'], ['a', 'b', 'c']].map(writtenList)).toEqual(['a', 'a e b', 'a, b e c']);
});
