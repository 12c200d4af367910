/**
 * The exact sum of amounts as columns of money hold them, with two places after the point: "-12.30". Whole cents
 * are added, which for thousands of lines costs a small part of a decimal library.
 */
export function sumOfMoney(amounts: readonly string[]): string {
  const cents = amounts.reduce((sum, amount) => sum + centsOf(amount), 0n).toString();
  const [sign, digits] = cents.startsWith('-') ? ['-', cents.slice(1)] : ['', cents];
  const padded = digits.padStart(3, '0');
  return `${sign}${padded.slice(0, -2)}.${padded.slice(-2)}`;
}

function centsOf(amount: string): bigint {
  if (amount.at(-3) !== '.') throw new Error(`"${amount}" is no amount with two places after the point`);
  return BigInt(amount.slice(0, -3) + amount.slice(-2));
}
