import type { RecordSet } from '../../shared/import/layout.ts';
import { SourceDocument } from '../../shared/source.ts';
import { ManagementReport } from '../management-report.ts';
import { ReportArea, ReportItem } from '../report-item.ts';

/** The rows of one management report, table by table. */
export interface ReportRows {
  source: Partial<SourceDocument> & { id: string };
  report: Partial<ManagementReport> & { id: string };
  areas: (Partial<ReportArea> & { id: string })[];
  items: (Partial<ReportItem> & { id: string })[];
}

/** The sets to write, parents first; what this report no longer has is withdrawn. */
export function reportSets({ source, report, areas, items }: ReportRows): RecordSet[] {
  const scope = { reportId: report.id };
  return [
    { entity: SourceDocument, rows: [source] },
    { entity: ManagementReport, rows: [report] },
    { entity: ReportArea, rows: areas, scope },
    { entity: ReportItem, rows: items, scope },
  ];
}
