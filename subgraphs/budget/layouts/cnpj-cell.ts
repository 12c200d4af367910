import { cnpjSigns, isCnpj } from '../../shared/cnpj.ts';
import type { TableRow } from '../../shared/import/table/table.ts';

/**
 * A cell with the CNPJ of a fund or a town hall as 14 signs; null when it is empty. Zeros that a spreadsheet took from
 * its beginning are put back. The check digits must fit, so that no person's CPF is ever taken for one. Since July 2026
 * the first twelve signs may be letters (IN RFB 2.229/2024).
 */
export function cnpjCell(row: TableRow, heading: string): string | null {
  const text = row.optional(heading);
  if (text === null || text === '-') return null;
  const signs = cnpjSigns(text).padStart(14, '0');
  if (isCnpj(signs)) return signs;
  return row.refuse(heading, 'não é um CNPJ', 'Use os 14 sinais do CNPJ do fundo ou da prefeitura');
}
