import type { RecordSet } from '../../shared/import/layout.ts';
import { SourceDocument } from '../../shared/source.ts';
import type { FigureStatus } from '../../shared/figure-status.ts';
import { Indicator } from '../indicator.ts';
import type { IndicatorCode } from '../indicator-codes.ts';

/** One number as a file gives it. */
export interface IndicatorFigure {
  code: IndicatorCode;
  period: string;
  value: string | null;
  status: FigureStatus;
  locator: string;
}

/** The rows of one document's indicators; what that document, or the given scope, no longer has is withdrawn. */
export function indicatorSets(
  ibgeCode: string,
  source: { id: string },
  figures: readonly IndicatorFigure[],
  scope: Record<string, unknown> = { sourceId: source.id },
): RecordSet[] {
  const rows = figures.map((figure) => ({
    ...figure,
    id: `${ibgeCode}/${figure.code}/${figure.period}`,
    ibgeCode,
    sourceId: source.id,
  }));
  return [
    { entity: SourceDocument, rows: [source] },
    { entity: Indicator, rows, scope: { ...scope, ibgeCode } },
  ];
}
