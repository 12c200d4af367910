/**
 * The exact sum of amounts as columns of money hold them, with two places after the point: "-12.30". Whole cents
 * are added, which for thousands of lines costs a small part of a decimal library.
 */
export function sumOfMoney(amounts: readonly string[]): string {
  // Whole numbers are exact as long as they are safe ones, and much faster; what is larger is added as a big one.
  let sum = 0;
  let large = 0n;
  for (const amount of amounts) {
    const digits = centsOf(amount);
    const added = sum + Number(digits);
    if (Number.isSafeInteger(Number(digits)) && Number.isSafeInteger(added)) sum = added;
    else large += BigInt(digits);
  }
  const cents = (large + BigInt(sum)).toString();
  const [sign, digits] = cents.startsWith('-') ? ['-', cents.slice(1)] : ['', cents];
  const padded = digits.padStart(3, '0');
  return `${sign}${padded.slice(0, -2)}.${padded.slice(-2)}`;
}

/** An amount in cents, as digits: "-1230". */
function centsOf(amount: string): string {
  if (amount.at(-3) !== '.') throw new Error(`"${amount}" is no amount with two places after the point`);
  return amount.slice(0, -3) + amount.slice(-2);
}
