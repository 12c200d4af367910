/** An exact decimal: `units` × 10^-`scale`. Money and targets are never turned into a float to be shown. */
interface Exact {
  units: bigint;
  scale: number;
}

function exact(decimal: string): Exact {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal.trim());
  if (!match) throw new Error(`“${decimal}” não é um número decimal como "22562543.40". Confira o grafo.`);
  const [, sign = '', whole = '', fraction = ''] = match;
  return { units: BigInt(`${sign}${whole}${fraction}`), scale: fraction.length };
}

function written({ units, scale }: Exact): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const sign = units < 0n ? '-' : '';
  return scale === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-scale)}`;
}

function atScale({ units, scale }: Exact, wanted: number): bigint {
  return units * 10n ** BigInt(wanted - scale);
}

/** An amount in centavos; digits below the centavo, which no amount has, are refused and never cut. */
export function atCentavos(decimal: string): bigint {
  const { units, scale } = exact(decimal);
  if (scale <= 2) return units * 10n ** BigInt(2 - scale);
  const below = 10n ** BigInt(scale - 2);
  if (units % below !== 0n) throw new Error(`“${decimal}” tem mais casas do que centavos. Confira o grafo.`);
  return units / below;
}

/** Exact sum of decimals; "0" for none. */
export function sum(decimals: readonly string[]): string {
  return decimals.reduce((total, decimal) => combine(total, decimal, 1n), '0');
}

/** Exact difference `left − right`. */
export const difference = (left: string, right: string): string => combine(left, right, -1n);

function combine(left: string, right: string, sign: bigint): string {
  const [a, b] = [exact(left), exact(right)];
  const scale = Math.max(a.scale, b.scale);
  return written({ units: atScale(a, scale) + sign * atScale(b, scale), scale });
}

/** Order of two decimals, for sorting. */
export function compare(left: string, right: string): number {
  const units = exact(difference(left, right)).units;
  return units > 0n ? 1 : units < 0n ? -1 : 0;
}

/** `part` ÷ `whole` as a float. For the width of a drawing only; a figure is written from its string. */
export function ratio(part: string, whole: string): number {
  const [a, b] = [exact(part), exact(whole)];
  const scale = Math.max(a.scale, b.scale);
  const divisor = atScale(b, scale);
  return divisor === 0n ? 0 : Number((atScale(a, scale) * 1_000_000n) / divisor) / 1_000_000;
}

/** The decimal times 100, exactly: a share "0.25" becomes "25". */
export function hundredfold(decimal: string): string {
  const { units, scale } = exact(decimal);
  return written(
    scale >= 2 ? { units, scale: scale - 2 } : { units: units * 10n ** BigInt(2 - scale), scale: 0 },
  );
}
