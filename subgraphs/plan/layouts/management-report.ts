import { today } from '../../shared/context.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import { MANAGEMENT_REPORT, managementReport } from '../../shared/import/management-report.ts';
import type { Problem } from '../../shared/import/problem.ts';
import type { ListItem } from '../../shared/import/headed-list.ts';
import { reportSets, type ReportRows } from './report-rows.ts';

/** The part of a management report that plan owns: actions by area, and challenges. */
export const planManagementReport: Layout = {
  ...MANAGEMENT_REPORT,

  read(file, { ibgeCode }): Reading {
    const problems: Problem[] = [];
    const usedLines = new Set<number>();
    const report = managementReport(file, today());
    if (report.year === null) {
      problems.push({
        line: 1,
        column: 1,
        value: file.lines.find((line) => line.trim() !== '') ?? '',
        problem: 'o relatório não diz de que ano é',
        remedy: 'Inclua a frase "no ano de 2021", com o ano certo',
      });
    }
    const id = `${ibgeCode}-${report.year}`;
    const rows: ReportRows = {
      source: report.source,
      report: {
        id,
        ibgeCode: ibgeCode ?? '',
        year: report.year ?? 0,
        title: report.source.title,
        sourceId: report.source.id,
      },
      areas: [],
      items: [],
    };
    const item = (
      areaId: string | null,
      place: string,
      section: string,
      { line, column, text }: ListItem,
      at: number,
    ) => {
      usedLines.add(line);
      if (text === '' || column === 1) {
        problems.push({
          line,
          column,
          value: text,
          problem: 'item de lista sem traço ou sem texto',
          remedy: 'Escreva como "- texto"',
        });
      }
      rows.items.push({
        id: `${id}/${place}/${at}`,
        reportId: id,
        areaId,
        officialText: text,
        position: at,
        sourceId: report.source.id,
        locator: `“${section}”, item ${at} (linha ${line})`,
      });
    };

    for (const [index, area] of report.areas.entries()) {
      const position = index + 1;
      const areaId = `${id}/area-${position}`;
      usedLines.add(area.line);
      rows.areas.push({ id: areaId, reportId: id, title: area.heading, position });
      for (const [at, each] of area.items.entries())
        item(areaId, `area-${position}`, area.heading, each, at + 1);
    }
    if (report.challenges) {
      usedLines.add(report.challenges.line);
      for (const [at, each] of report.challenges.items.entries()) {
        item(null, 'desafios', report.challenges.heading, each, at + 1);
      }
    }
    return {
      sets: reportSets(rows),
      problems,
      usedLines,
      ...(report.placeName ? { placeName: report.placeName } : {}),
    };
  },
};
