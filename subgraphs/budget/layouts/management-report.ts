import { today } from '../../shared/context.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import { MANAGEMENT_REPORT, managementReport } from '../../shared/import/management-report.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { FundingOrigin } from '../funding-origin.ts';
import { fundingSets, type FundingOfYear } from './funding-rows.ts';
import { moneyLine, type MoneyLine } from './money-section.ts';

/** The part of a management report that budget owns: where the year's money came from, and its total. */
export const budgetManagementReport: Layout = {
  ...MANAGEMENT_REPORT,

  read(file, { ibgeCode }): Reading {
    const problems: Problem[] = [];
    const usedLines = new Set<number>();
    const report = managementReport(file, today());
    const section = report.money;
    const placeName = report.placeName ? { placeName: report.placeName } : {};
    if (!section) return { sets: [], problems, usedLines, ...placeName };

    usedLines.add(section.line);
    if (report.year === null) {
      problems.push({
        line: 1,
        column: 1,
        value: file.lines.find((line) => line.trim() !== '') ?? '',
        problem: 'o relatório não diz de que ano é',
        remedy: 'Inclua a frase "no ano de 2021", com o ano certo',
      });
    }
    const lines: MoneyLine[] = [];
    for (const item of section.items) {
      const line = moneyLine(file, item, problems);
      if (!line) continue;
      usedLines.add(item.line);
      if (lines.some(({ part }) => part === line.part)) {
        problems.push({
          ...line.at(line.label),
          problem: 'esta origem já apareceu na seção',
          remedy: 'Deixe uma linha por origem e uma de total',
        });
      } else lines.push(line);
    }

    const funding: FundingOfYear = {
      source: report.source,
      ibgeCode: ibgeCode ?? '',
      year: report.year ?? 0,
      total: { amount: null, printedShare: null, locator: null },
      parts: [],
    };
    for (const { part, amount, printedShare, line } of lines) {
      const figure = { amount, printedShare, locator: `“${section.heading}” (linha ${line})` };
      if (part === 'TOTAL') funding.total = figure;
      else funding.parts.push({ ...figure, origin: FundingOrigin[part] });
    }
    return { sets: problems.length > 0 ? [] : fundingSets(funding), problems, usedLines, ...placeName };
  },
};
