import { hundredfold } from '../facts/decimal.ts';

const space = '\u00a0';
const whole = new Intl.NumberFormat('pt-BR');
const twoDecimals = new Intl.NumberFormat('pt-BR', {
  style: 'percent',
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

/** A count: 5571 → "5.571". */
export const count = (value: number): string => whole.format(value);

/** Digits in Portuguese from an exact decimal: "5784" → "5.784", "0.50" → "0,5". */
export function decimal(value: string): string {
  const [integer = '0', fraction = ''] = value.replace('-', '').split('.');
  const kept = fraction.replace(/0+$/, '');
  const sign = value.startsWith('-') ? '−' : '';
  return sign + thousands(integer) + (kept ? `,${kept}` : '');
}

/** Money from an exact decimal: "22562543.40" → "R$ 22.562.543,40", with a space that does not break. */
export function money(value: string): string {
  const [integer = '0', fraction = ''] = value.replace('-', '').split('.');
  const sign = value.startsWith('-') ? '−' : '';
  return `${sign}R$${space}${thousands(integer)},${fraction.padEnd(2, '0')}`;
}

/** A share given as a fraction of 1, with two decimals: 0.8253 → "82,53%". */
export const share = (value: number): string => twoDecimals.format(value);

/** A share given as an exact decimal of 1, with the decimals that it has: "0.25" → "25%". */
export const exactShare = (value: string): string => `${decimal(hundredfold(value))}%`;

/** A change with its sign: "3043" → "+3.043". */
export const change = (value: string): string =>
  value.startsWith('-') ? decimal(value) : `+${decimal(value)}`;

/** What a share means in money of everyday: 0.8253 → "R$ 82,53" of each R$ 100. */
export const ofHundred = (value: number): string => `R$${space}${share(value).replace('%', '')}`;

/** "1 reunião", "25 reuniões". */
export const counted = (value: number, one: string, many: string): string =>
  `${count(value)}${space}${value === 1 ? one : many}`;

/** "a, b e c". */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} e ${items.at(-1)}`;
}

function thousands(integer: string): string {
  return integer.replace(/^0+(?=\d)/, '').replace(/\B(?=(\d{3})+$)/g, '.');
}
