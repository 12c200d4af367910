import { expect, test } from 'vitest';
import { isSmallCount } from './small-count.ts';

test.each([
  ['0', false],
  ['1', true],
  ['4', true],
  ['4.5', true],
  ['5', false],
  ['31687', false],
])('a count of %s is small: %s', (value, expected) => {
  expect(isSmallCount(value)).toBe(expected);
});
