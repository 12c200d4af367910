import type { RecordSet } from '../../shared/import/layout.ts';
import { SourceDocument } from '../../shared/source.ts';
import { Amendment } from '../amendment.ts';
import { idPart, numbered } from './row-ids.ts';
import { fiscalYearSet } from './fiscal-year-rows.ts';

/** One payment of an amendment, as a file gives it. */
export interface ReadAmendment {
  ibgeCode: string;
  year: number;
  author: string | null;
  party: string | null;
  programme: string | null;
  expenseGroup: string | null;
  paymentOrder: string | null;
  paidOn: string | null;
  amount: string;
  locator: string;
}

type AmendmentSource = Partial<SourceDocument> & { id: string };

/**
 * The sets to write; a file is the whole of each municipality and year in it. One order may pay the amendments of two
 * authors, so the author is part of the id.
 */
export function amendmentSets(amendments: readonly ReadAmendment[], source: AmendmentSource): RecordSet[] {
  const rows = numbered(amendments, idOf, ({ paidOn, amount }) => `${paidOn ?? ''} ${amount}`).map(
    ({ ibgeCode, year, ...row }) => ({ ...row, fiscalYearId: `${ibgeCode}-${year}`, sourceId: source.id }),
  );
  const years = new Set(rows.map(({ fiscalYearId }) => fiscalYearId));
  return [
    { entity: SourceDocument, rows: [source] },
    fiscalYearSet(amendments),
    { entity: Amendment, rows, scope: { fiscalYearId: { $in: [...years] } } },
  ];
}

/** "3136702-2024/emenda/808502/deputado-tal/3". */
const idOf = ({ ibgeCode, year, paymentOrder, author, expenseGroup }: ReadAmendment) =>
  [
    `${ibgeCode}-${year}`,
    'emenda',
    idPart(paymentOrder, 'sem-ordem'),
    idPart(author, 'sem-autor'),
    idPart(expenseGroup, 'sem-grupo'),
  ].join('/');
