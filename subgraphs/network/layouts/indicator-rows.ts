import { Big } from 'big.js';
import type { RecordSet } from '../../shared/import/layout.ts';
import { SourceDocument } from '../../shared/source.ts';
import type { FigureStatus } from '../../shared/figure-status.ts';
import { Indicator } from '../indicator.ts';
import type { IndicatorCode } from '../indicator-codes.ts';
import { slug } from '../slug.ts';

/** One number as a file gives it. */
export interface IndicatorFigure {
  code: IndicatorCode;
  period: string;
  /** The part of the municipality that it is of; null for the whole. */
  territory: string | null;
  value: string | null;
  status: FigureStatus;
  locator: string;
}

/** The id of an indicator's row. */
export const indicatorId = (
  ibgeCode: string,
  { code, period, territory }: { code: string; period: string; territory: string | null },
): string => [ibgeCode, code, period, ...(territory === null ? [] : [slug(territory)])].join('/');

/**
 * The rows of one document's indicators; what that document, or the given scope, no longer has is withdrawn. Of two
 * numbers for the same thing the first is the figure, and the other is kept beside it for the graph to tell.
 */
export function indicatorSets(
  ibgeCode: string,
  source: { id: string },
  figures: readonly IndicatorFigure[],
  scope: Record<string, unknown> = { sourceId: source.id },
): RecordSet[] {
  const rows = [...Map.groupBy(figures, (figure) => indicatorId(ibgeCode, figure))].flatMap(
    ([id, [first, ...others]]) =>
      first ? [{ ...first, otherValues: othersThan(first, others), id, ibgeCode, sourceId: source.id }] : [],
  );
  return [
    { entity: SourceDocument, rows: [source] },
    { entity: Indicator, rows, scope: { ...scope, ibgeCode } },
  ];
}

function othersThan({ value }: IndicatorFigure, others: readonly IndicatorFigure[]): string[] {
  return others.flatMap((other) =>
    value !== null && other.value !== null && !new Big(other.value).eq(value) ? [other.value] : [],
  );
}
