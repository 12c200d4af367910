import type { RecordSet } from '../../shared/import/layout.ts';
import { SourceDocument } from '../../shared/source.ts';
import type { FundingBlock } from '../funding-block.ts';
import type { FundingOrigin } from '../funding-origin.ts';
import { Transfer } from '../transfer.ts';
import { fiscalYearSet } from './fiscal-year-rows.ts';
import { BLOCKS } from './line-words.ts';
import { ORIGIN_CODES } from './origins.ts';
import { idPart, numbered } from './row-ids.ts';

/** One transfer, as a file gives it. */
export interface ReadTransfer {
  ibgeCode: string;
  year: number;
  origin: FundingOrigin;
  month: number | null;
  block: FundingBlock;
  publishedBlock: string | null;
  component: string | null;
  paymentOrder: string | null;
  paidOn: string | null;
  amount: string;
  locator: string;
}

type TransferSource = Partial<SourceDocument> & { id: string };

/**
 * The sets to write. A file is the whole of the months that it has rows of, for each year, sphere and municipality in
 * it: the panel gives out single months too, and one more month takes nothing of the others away. The month is
 * part of a transfer's id for the same reason, as orders of two months may have one number.
 */
export function transferSets(transfers: readonly ReadTransfer[], source: TransferSource): RecordSet[] {
  const rows = numbered(transfers, idOf, ({ paidOn, amount }) => `${paidOn ?? ''} ${amount}`);
  const lists = [...Map.groupBy(rows, ({ year, origin }) => `${year} ${origin}`).values()];
  return [
    { entity: SourceDocument, rows: [source] },
    fiscalYearSet(transfers),
    ...lists.map((list) => ({
      entity: Transfer,
      rows: list.map(({ ibgeCode, year, ...row }) => ({
        ...row,
        fiscalYearId: `${ibgeCode}-${year}`,
        sourceId: source.id,
      })),
      scope: scopeOf(list),
    })),
  ];
}

/** "3136702-2024/federal/08/9703/componente-scfv". */
const idOf = ({
  ibgeCode,
  year,
  origin,
  month,
  paymentOrder,
  component,
  publishedBlock,
  block,
}: ReadTransfer) =>
  [
    `${ibgeCode}-${year}`,
    ORIGIN_CODES[origin],
    month === null ? 'sem-mes' : String(month).padStart(2, '0'),
    idPart(paymentOrder, 'sem-ordem'),
    idPart(component ?? publishedBlock ?? wordOf(block), 'sem-componente'),
  ].join('/');

const wordOf = (block: FundingBlock): string | null =>
  Object.entries(BLOCKS).find(([, meaning]) => meaning === block)?.[0] ?? null;

function scopeOf(list: readonly ReadTransfer[]) {
  const [{ origin }] = list as [ReadTransfer];
  const years = new Set(list.map(({ ibgeCode, year }) => `${ibgeCode}-${year}`));
  const months = new Set(list.map(({ month }) => month));
  const named = { month: { $in: [...months].filter((month) => month !== null) } };
  return {
    origin,
    fiscalYearId: { $in: [...years] },
    ...(months.has(null) ? { $or: [named, { month: null }] } : named),
  };
}
