import { today } from '../../shared/context.ts';
import { FigureStatus } from '../../shared/figure-status.ts';
import type { HeadedSection, ListItem } from '../../shared/import/headed-list.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import {
  MANAGEMENT_REPORT,
  managementReport,
  type ManagementReportText,
} from '../../shared/import/management-report.ts';
import { brazilianDecimal } from '../../shared/import/numbers.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { cellId } from '../../shared/suppression/counts.ts';
import type { IndicatorCode } from '../indicator-codes.ts';
import { indicatorId, indicatorSets, type IndicatorFigure } from './indicator-rows.ts';
import { attendanceCode, cadUnicoCode, MONTHS } from './report-lines.ts';

/** The part of a management report that network owns: the Cadastro Único by month, and monthly averages. */
export const networkManagementReport: Layout = {
  ...MANAGEMENT_REPORT,

  read(file, { ibgeCode }): Reading {
    const report = managementReport(file, today());
    const reading = new FiguresReading(report.year ?? 0);
    if (report.year === null) {
      const value = file.lines.find((line) => line.trim() !== '') ?? '';
      reading.fault(
        1,
        1,
        value,
        'o relatório não diz de que ano é',
        'Inclua a frase "no ano de 2021", com o ano certo',
      );
    }
    // The title of both sections is no heading of the list, for it does not end in a colon.
    const title = file.lines.findIndex((line) => /^\s*Números da Assistência Social/i.test(line));
    if (title >= 0) reading.usedLines.add(title + 1);
    reading.cadUnico(report.cadUnico);
    reading.attendance(report.attendance);
    return {
      sets: indicatorSets(ibgeCode ?? '', report.source, reading.figures, scopeOf(report)),
      problems: reading.problems,
      usedLines: reading.usedLines,
      shownCounts: reading.shown.map(({ line, text, ...figure }) => ({
        cell: cellId('indicator', indicatorId(ibgeCode ?? '', figure)),
        line,
        text,
      })),
      ...(report.placeName ? { placeName: report.placeName } : {}),
    };
  },
};

/** A newer version of a report replaces the year's figures of its sections, whatever version they came from. */
function scopeOf({ year, cadUnico, attendance, source }: ManagementReportText): Record<string, unknown> {
  const sections = [cadUnico, attendance].filter((section) => section !== null);
  if (sections.length === 0) return { sourceId: source.id };
  return {
    period: { $like: `${year}%` },
    $or: sections.map(({ heading }) => ({ locator: { $like: `“${heading}”%` } })),
  };
}

class FiguresReading {
  readonly figures: IndicatorFigure[] = [];
  readonly shown: (Pick<IndicatorFigure, 'code' | 'period' | 'territory'> & {
    line: number;
    text: string;
  })[] = [];
  readonly problems: Problem[] = [];
  readonly usedLines = new Set<number>();

  constructor(private readonly year: number) {}

  /** Lines such as `Total de Famílias: 31.687 (Jan) - 36.547 (Nov)`. */
  cadUnico(section: HeadedSection | null): void {
    if (!section) return;
    this.usedLines.add(section.line);
    for (const item of section.items) {
      const [label = '', values = ''] = item.text.split(/\s*:\s*(.*)/s);
      const code = cadUnicoCode(label);
      const months = values.split(/\s+[-–]\s+/).map((each) => /^(\S+)\s*\((\p{L}{3})\.?\)$/u.exec(each));
      if (!code || months.some((each) => !each)) {
        this.unknown(item, 'Escreva como "Total de Famílias: 31.687 (Jan) - 36.547 (Nov)"');
        continue;
      }
      this.usedLines.add(item.line);
      for (const [, number = '', month = ''] of months.filter((each) => each !== null)) {
        const monthNumber = MONTHS.indexOf(month.toLowerCase()) + 1;
        if (monthNumber === 0) {
          this.fault(
            item.line,
            column(item, month),
            month,
            'não é um mês',
            'Use três letras, como Jan ou Nov',
          );
          continue;
        }
        const period = `${this.year}-${String(monthNumber).padStart(2, '0')}`;
        this.figure(section, item, code, period, number);
      }
    }
  }

  /** Lines such as `- Abordagem Social: 745/mês`. */
  attendance(section: HeadedSection | null): void {
    if (!section) return;
    this.usedLines.add(section.line);
    for (const item of section.items) {
      const [, label = '', number = ''] = /^(.+?)\s*:\s*(\S+)\/mês$/i.exec(item.text) ?? [];
      const code = attendanceCode(label);
      if (!code) {
        this.unknown(item, 'Escreva como "- Abordagem Social: 745/mês"');
        continue;
      }
      this.usedLines.add(item.line);
      this.figure(section, item, code, `${this.year}/mean`, number);
    }
  }

  fault(line: number, at: number, value: string, problem: string, remedy: string): void {
    this.problems.push({ line, column: at, value, problem, remedy });
  }

  private unknown(item: ListItem, remedy: string): void {
    this.fault(item.line, item.column, item.text, 'linha desconhecida entre os números do relatório', remedy);
  }

  private figure(
    { heading }: HeadedSection,
    item: ListItem,
    code: IndicatorCode,
    period: string,
    number: string,
  ): void {
    const at = column(item, number);
    const value = brazilianDecimal(number);
    if (value === null) this.fault(item.line, at, number, 'não é um número', 'Escreva como 1.234');
    else {
      const locator = `“${heading}” (linha ${item.line})`;
      const territory = null;
      this.figures.push({ code, period, territory, value, status: FigureStatus.PUBLISHED, locator });
      this.shown.push({ code, period, territory, line: item.line, text: number });
    }
  }
}

/** Where a part of an item's text begins in its line, from 1. */
const column = (item: ListItem, part: string): number =>
  item.column + Math.max(0, item.text.lastIndexOf(part));
