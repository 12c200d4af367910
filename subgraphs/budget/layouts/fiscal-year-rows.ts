import type { RecordSet } from '../../shared/import/layout.ts';
import { FiscalYear } from '../fiscal-year.ts';

/** The years of rows; of a year that is known nothing is changed. */
export function fiscalYearSet(rows: readonly { ibgeCode: string; year: number }[]): RecordSet {
  const years = new Map(
    rows.map(({ ibgeCode, year }) => {
      const id = `${ibgeCode}-${year}`;
      return [id, { id, ibgeCode, year }];
    }),
  );
  return { entity: FiscalYear, rows: [...years.values()] };
}
