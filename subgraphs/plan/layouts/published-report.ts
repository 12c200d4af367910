import type { Rows } from '../../shared/rows.ts';
import { ManagementReport } from '../management-report.ts';
import { ReportArea, ReportItem } from '../report-item.ts';

/** A published management report as far as other files speak of it. */
export interface PublishedReport {
  report: ManagementReport;
  areas: ReportArea[];
  items: ReportItem[];
}

/** The report with this id, with its areas and items in their order; null when it is not published. */
export async function publishedReport(rows: Rows, id: string): Promise<PublishedReport | null> {
  const report = await rows.byId(ManagementReport, id);
  if (!report) return null;
  const [areas, items] = await Promise.all([
    rows.children(ReportArea, 'reportId', id, ['position']),
    rows.children(ReportItem, 'reportId', id, ['position']),
  ]);
  return { report, areas, items };
}
