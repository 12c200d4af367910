import { DEMONSTRATION } from './demonstration.ts';

/** The municipalities whose last digit is not the one that the rule gives; all others follow it. */
const EXCEPTIONS = new Map(
  ['2201919', '2201988', '2202251', '2611533', '3117836', '3152131', '4305871', '5203939', '5203962'].map(
    (code) => [code.slice(0, 6), code],
  ),
);

/** The first two digits are the state's. */
const STATE = /^(1[1-7]|2[1-9]|3[1235]|4[1-3]|5[0-3])/;

/**
 * A municipality's code with its seven digits, from the seven or the six that many federal sources print; null when
 * it can be no code. The seventh is a check digit, so that a slip of the pen in seven digits is found; whether there is
 * such a municipality is not known here.
 */
export function wholeIbgeCode(printed: string): string | null {
  const [, six, last = ''] = /^(\d{6})(\d?)$/.exec(printed.trim()) ?? [];
  if (six === undefined || !(STATE.test(six) || DEMONSTRATION.startsWith(six))) return null;
  const whole = EXCEPTIONS.get(six) ?? `${six}${checkDigit(six)}`;
  return whole.endsWith(last) ? whole : null;
}

/** Digits times 1, 2, 1, 2, 1, 2; the digits of the products are summed, and the sum is filled up to a ten. */
function checkDigit(six: string): number {
  const products = Array.from(six, (digit, index) => Number(digit) * (1 + (index % 2)));
  const sum = products.reduce((all, product) => all + Math.floor(product / 10) + (product % 10), 0);
  return (10 - (sum % 10)) % 10;
}
