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
import { ReportTie } from '../report-tie.ts';
import { lineFault } from './about.ts';
import { once } from './once.ts';
import { CHALLENGES } from './report-facts.ts';
import { publishedReport } from './published-report.ts';
import { itemCell, namedStrategy } from './tie-cells.ts';

const KIND = 'vinculos-relatorio';

/** Of which strategies and units the items of a management report speak, as somebody declared it. */
export const reportTies: Layout = {
  kind: KIND,
  title: 'Ligações de um relatório de gestão: de que estratégia ou unidade cada item fala',
  namesItsPlace: true,
  template: {
    about: [
      MUNICIPALITY_LINE,
      requiredLine(YEAR.key, 'ano de que o relatório trata', '2024'),
      ...SOURCE_LINES,
    ],
    columns: [
      required('area', `área do relatório, como está nele; "${CHALLENGES}" para um desafio`, CHALLENGES),
      required('numero', 'posição do item na área, a partir de 1', '1'),
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
    const refuseTwice = once();
    const ties: Record<string, unknown>[] = [];
    for (const row of facts.rows) {
      const item = itemCell(row, report);
      const strategyId = await namedStrategy(row, rows, ibgeCode);
      const unitId = row.optional('unidade');
      if (row.optional('estrategia') === null && unitId === null) {
        row.refuse('estrategia', 'a linha não diz de que o item fala', 'Preencha "estrategia" ou "unidade"');
      }
      if (unitId !== null) {
        const remedy = 'Corrija o código, ou importe antes a lista de unidades';
        row.names('unidade', 'NetworkUnit', unitId, { ibgeCode, remedy });
      }
      const locator = row.optional('lugar');
      const common = { itemId: item?.id, sourceId: source.id, locator };
      for (const [heading, about] of [
        ['estrategia', { strategyId, unitId: null }],
        ['unidade', { strategyId: null, unitId }],
      ] as const) {
        const named = about.strategyId ?? about.unitId;
        if (!item || named === null) continue;
        const id = `${item.id}>${named}`;
        refuseTwice(row, heading, id, 'Deixe uma só linha de cada ligação');
        ties.push({ id, ...common, ...about });
      }
    }
    const itemId = { $in: report?.items.map(({ id }) => id) ?? [] };
    return {
      sets: [
        { entity: SourceDocument, rows: [source] },
        { entity: ReportTie, rows: ties, scope: { itemId } },
      ],
      problems,
      usedLines: allLines(file),
    };
  },
};
