import { Big } from 'big.js';

/** What a year's parts are of its total; null for all when the parts are not the whole of it, to the cent. */
export function fundingShares(total: string | null, parts: readonly (string | null)[]): (number | null)[] {
  const unknown = parts.map(() => null);
  if (total === null || new Big(total).eq(0)) return unknown;
  const known = parts.filter((part) => part !== null);
  if (known.length < parts.length || !sumOf(known).eq(total)) return unknown;
  return known.map((part) => new Big(part).div(total).round(4).toNumber());
}

/** The exact sum of decimals. */
export const sumOf = (amounts: readonly string[]): Big =>
  amounts.reduce((sum, amount) => sum.plus(amount), new Big(0));
