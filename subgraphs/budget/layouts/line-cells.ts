import type { TableRow } from '../../shared/import/table/table.ts';
import { FundingOrigin } from '../funding-origin.ts';
import { fundingSourceOf } from '../funding-source.ts';
import { ORIGINS } from './origins.ts';

/** A cell that has to be written in a certain way; null when it is empty. */
export function shapedCell(row: TableRow, heading: string, shape: RegExp, remedy: string): string | null {
  const text = row.optional(heading);
  return text === null || shape.test(text) ? text : row.refuse(heading, 'não está escrito como deve', remedy);
}

/** A cell with one of some words, as what it means; null when it is empty. */
export const wordCell = <M>(row: TableRow, heading: string, meanings: Record<string, M>): M | null =>
  row.optional(heading) === null ? null : row.oneOf(heading, { ...meanings });

/**
 * The sphere that a line declares, and its funding source's code. Where no word is written, the sphere is the one that
 * the code tells. A line of which neither tells is a fault: nobody guesses who pays.
 */
export function sourceCells(row: TableRow): {
  declaredOrigin: FundingOrigin;
  fundingSourceCode: string | null;
} {
  const fundingSourceCode = row.optional('fonte');
  const source = fundingSourceCode === null ? null : fundingSourceOf(fundingSourceCode);
  if (fundingSourceCode !== null && source === null) {
    row.refuse('fonte', 'não é um código de fonte de recursos', 'Use ao menos quatro algarismos, como 1660');
  }
  const origin = wordCell(row, 'origem', ORIGINS) ?? source?.origin ?? null;
  if (origin === null && (fundingSourceCode === null || source !== null)) {
    const why = source
      ? 'o código da fonte não basta para saber de quem é o dinheiro'
      : 'falta de onde vem o dinheiro';
    row.refuse('origem', why, `Use uma destas: ${Object.keys(ORIGINS).join(', ')}`);
  }
  return { declaredOrigin: origin ?? FundingOrigin.UNDECLARED, fundingSourceCode };
}
