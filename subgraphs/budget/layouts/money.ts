import { Big } from 'big.js';
import { brazilianDecimal } from '../../shared/import/numbers.ts';
import type { TableRow } from '../../shared/import/table/table.ts';

/** How to write an amount, for the remedy of a fault. */
export const MONEY_REMEDY = 'Escreva como 22.562.543,40';

/** A Brazilian amount ("22.562.543,40") as exact reais and centavos ("22562543.40"); null when it is none. */
export function money(text: string): string | null {
  const decimal = brazilianDecimal(text);
  const [, reais, centavos = ''] = /^(\d{1,16})(?:\.(\d{2}))?$/.exec(decimal ?? '') ?? [];
  return reais === undefined ? null : `${reais.replace(/^0+(?=\d)/, '')}.${centavos.padEnd(2, '0')}`;
}

/** A cell with an amount; null when it is empty, for what is not published is not zero. */
export function moneyCell(row: TableRow, heading: string): string | null {
  const text = row.optional(heading);
  if (text === null) return null;
  return money(text) ?? row.refuse(heading, 'não é um valor em reais', MONEY_REMEDY);
}

/** A printed percentage ("75,00%") as a fraction of 1 that keeps its places ("0.7500"); null when it is none. */
export function printedShare(text: string): string | null {
  const decimal = brazilianDecimal(text.replace(/\s*%$/, ''));
  const [, whole, fraction = ''] = /^(\d+)(?:\.(\d+))?$/.exec(decimal ?? '') ?? [];
  if (whole === undefined) return null;
  return new Big(`${whole}.${fraction || '0'}`).div(100).toFixed(fraction.length + 2);
}
