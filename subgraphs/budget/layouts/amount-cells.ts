import { brazilianDecimal } from '../../shared/import/numbers.ts';
import type { TableRow } from '../../shared/import/table/table.ts';

/** How to write an amount that may be negative, for the remedy of a fault. */
const REMEDY = 'Escreva como 1.234,56 ou, só com ponto e duas casas, 1234.56';

/**
 * An amount as exact reais and centavos ("-1234.50"), written as in Brazil ("-1.234,50") or with a plain point before
 * exactly two places ("-1234.50"); null when it is none, or could be two different ones. Refunds are negative.
 */
function signedAmount(text: string): string | null {
  const plain = text.trim();
  const decimal = brazilianDecimal(text) ?? (/^-?\d+\.\d{2}$/.test(plain) ? plain : null);
  const [, sign, reais, centavos = '00'] = /^(-?)0*(\d{1,16})(?:\.(\d{2}))?$/.exec(decimal ?? '') ?? [];
  if (reais === undefined) return null;
  const amount = `${reais}.${centavos}`;
  return sign === '-' && /[1-9]/.test(amount) ? `-${amount}` : amount;
}

/** A cell with an amount, which must be there; what cannot be read is a fault. */
export function amountCell(row: TableRow, heading: string): string {
  const text = row.text(heading);
  if (text === '') return '0.00';
  return signedAmount(text) ?? row.refuse(heading, 'não é um valor em reais', REMEDY) ?? '0.00';
}

/** A cell with a part of an amount; null when the source does not give it. */
export function partCell(row: TableRow, heading: string): string | null {
  const text = row.optional(heading);
  if (text === null || text === '-') return null;
  return signedAmount(text) ?? row.refuse(heading, 'não é um valor em reais', REMEDY);
}
