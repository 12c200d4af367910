import type { TableRow } from '../../shared/import/table/table.ts';

/**
 * A cell with the CNPJ of a fund or a town hall as 14 signs; null when it is empty. Zeros that a spreadsheet took from
 * its beginning are put back. The check digits must fit, so that no person's CPF is ever taken for one. Since July 2026
 * the first twelve signs may be letters (IN RFB 2.229/2024).
 */
export function cnpjCell(row: TableRow, heading: string): string | null {
  const text = row.optional(heading);
  if (text === null || text === '-') return null;
  const signs = text
    .toUpperCase()
    .replaceAll(/[\s./-]/g, '')
    .padStart(14, '0');
  if (isCnpj(signs)) return signs;
  return row.refuse(heading, 'não é um CNPJ', 'Use os 14 sinais do CNPJ do fundo ou da prefeitura');
}

/** Whether the two last digits are those that the signs before them make, modulo 11. */
function isCnpj(signs: string): boolean {
  if (!/^[0-9A-Z]{12}\d{2}$/.test(signs)) return false;
  return [12, 13].every((length) => {
    const sum = Array.from(signs.slice(0, length)).reduce(
      (all, sign, at) => all + (sign.charCodeAt(0) - 48) * (((length - 1 - at) % 8) + 2),
      0,
    );
    const rest = sum % 11;
    return Number(signs[length]) === (rest < 2 ? 0 : 11 - rest);
  });
}
