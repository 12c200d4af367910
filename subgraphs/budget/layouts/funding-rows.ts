import type { RecordSet } from '../../shared/import/layout.ts';
import { SourceDocument } from '../../shared/source.ts';
import { FiscalYear } from '../fiscal-year.ts';
import { Funding } from '../funding.ts';
import type { FundingOrigin } from '../funding-origin.ts';
import { ORIGIN_CODES } from './origins.ts';

/** An amount as a file gives it, the percentage printed beside it as a fraction of 1, and its place there. */
interface Amount {
  amount: string | null;
  printedShare: string | null;
  locator: string | null;
}

/** Where one year's money came from, as one document tells it. */
export interface FundingOfYear {
  source: Partial<SourceDocument> & { id: string };
  ibgeCode: string;
  year: number;
  total: Amount;
  parts: (Amount & { origin: FundingOrigin })[];
}

/** The sets to write; an origin that the year's document no longer names is withdrawn. */
export function fundingSets({ source, ibgeCode, year, total, parts }: FundingOfYear): RecordSet[] {
  const fiscalYearId = `${ibgeCode}-${year}`;
  const fiscalYear = {
    id: fiscalYearId,
    ibgeCode,
    year,
    totalAmount: total.amount,
    totalSourceId: total.amount === null ? null : source.id,
    totalLocator: total.locator,
    totalPrintedShare: total.printedShare,
  };
  const rows = parts.map(({ origin, amount, printedShare, locator }, index) => ({
    id: `${fiscalYearId}/${ORIGIN_CODES[origin]}`,
    fiscalYearId,
    origin,
    amount,
    printedShare,
    position: index + 1,
    sourceId: source.id,
    locator,
  }));
  return [
    { entity: SourceDocument, rows: [source] },
    { entity: FiscalYear, rows: [fiscalYear] },
    { entity: Funding, rows, scope: { fiscalYearId } },
  ];
}
