import { allLines, declaredKind, readTable, sourceOfTable } from '../../shared/import/table/table.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { MUNICIPALITY, said, YEAR } from '../../shared/import/about.ts';
import {
  MUNICIPALITY_LINE,
  optional,
  required,
  requiredLine,
  SOURCE_LINES,
} from '../../shared/import/template.ts';
import { SourceDocument } from '../../shared/source.ts';
import { FigureTie } from '../figure-tie.ts';
import { ReportTie } from '../report-tie.ts';
import { lineFault } from './about.ts';
import { once } from '../../shared/import/table/seen-rows.ts';
import { CHALLENGES } from './report-facts.ts';
import { publishedReport } from './published-report.ts';
import { FIGURES, figureCell, itemCell, namedSubjects } from './tie-cells.ts';

const KIND = 'vinculos-relatorio';

/** Of which strategies and units the items and the numbers of a management report speak, as somebody declared it. */
export const reportTies: Layout = {
  kind: KIND,
  title: 'Ligações de um relatório de gestão: de que estratégia ou unidade cada item ou número fala',
  namesItsPlace: true,
  template: {
    about: [
      MUNICIPALITY_LINE,
      requiredLine(YEAR.key, 'ano de que o relatório trata', '2024'),
      ...SOURCE_LINES,
    ],
    columns: [
      required(
        'area',
        `área do relatório, como está nele; "${CHALLENGES}" para um desafio, "${FIGURES}" para um número`,
        CHALLENGES,
      ),
      required(
        'numero',
        'posição do item na área, a partir de 1; de um número, o código e o período dele, como ATTENDANCE_CREAS 2024/mean',
        '1',
      ),
      optional(
        'estrategia',
        'estratégia de que o item fala: o plano, uma barra e o código, como 0000000-2022-2025/1.1.1.c',
      ),
      optional('unidade', 'unidade da rede de que o item fala, pelo código dela', 'exemplo-creas-1'),
      optional('lugar', 'onde a fonte diz isto: página, item', 'página 4'),
    ],
  },
  recognises: (file) => declaredKind(file) === KIND,

  async read(file, { rows }): Promise<Reading> {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const source = sourceOfTable(facts, file);
    const ibgeCode = said(facts, file, MUNICIPALITY, problems);
    const year = said(facts, file, YEAR, problems);
    const report = await publishedReport(rows, `${ibgeCode}-${year}`);
    if (!report && problems.length === 0) {
      const problem = `o relatório de gestão de ${year} do município ${ibgeCode} não existe aqui`;
      const remedy = 'Importe antes o relatório, ou corrija o código e o ano';
      problems.push(lineFault(file, YEAR.key, { value: year, problem, remedy }));
    }
    const reportId = report?.report.id ?? '';
    const refuseTwice = once();
    const items: Record<string, unknown>[] = [];
    const figures: Record<string, unknown>[] = [];
    for (const row of facts.rows) {
      const isFigure = row.optional('area') === FIGURES;
      const toldId = isFigure ? figureCell(row, ibgeCode) : (itemCell(row, report)?.id ?? null);
      const place = { sourceId: source.id, locator: row.optional('lugar') };
      for (const [heading, about] of await namedSubjects(row, rows, ibgeCode)) {
        if (toldId === null) continue;
        const tie = `${toldId}>${about.strategyId ?? about.unitId}`;
        refuseTwice(row, heading, tie, 'Deixe uma só linha de cada ligação');
        if (isFigure)
          figures.push({ id: `${reportId}>${tie}`, reportId, indicatorId: toldId, ...about, ...place });
        else items.push({ id: tie, itemId: toldId, ...about, ...place });
      }
    }
    const itemId = { $in: report?.items.map(({ id }) => id) ?? [] };
    return {
      sets: [
        { entity: SourceDocument, rows: [source] },
        { entity: ReportTie, rows: items, scope: { itemId } },
        { entity: FigureTie, rows: figures, scope: { reportId } },
      ],
      problems,
      usedLines: allLines(file),
    };
  },
};
