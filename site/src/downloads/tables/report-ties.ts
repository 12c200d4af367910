import { tiesOf } from '../../facts/report-ties.ts';
import { defineTable, status } from '../define-table.ts';
import { ofTowns } from '../scope.ts';
import { decimal, text, year } from '../table.ts';

/** The area of a number, as files with ties name it. */
const FIGURES = 'Números';
const CHALLENGES = 'Desafios';

export const reportTies = defineTable(
  ofTowns((town) => town.published.reports.flatMap((report) => tiesOf(town, report))),
)({
  name: 'vinculos-do-relatorio',
  title: 'De que estratégia ou unidade cada item ou número dos relatórios de gestão fala',
  about:
    'Uma ligação de um item ou de um número de um relatório com uma estratégia ou unidade, segundo quem ligou.',
  key: ['ligacao_id'],
  columns: [
    text('Ligação id', 'ReportTie.id', ({ tie }) => tie.id),
    text('Relatório id', 'ManagementReport.id', ({ report }) => report.id),
    year('Ano', 'ManagementReport.year', ({ report }) => report.year),
    text(
      'Área',
      `A área do item, como está no relatório; “${CHALLENGES}” para um desafio, “${FIGURES}” para um número.`,
      ({ item }) => (item ? (item.area ?? CHALLENGES) : FIGURES),
    ),
    text('Item', 'ReportItem.title', ({ item }) => item?.title),
    text('Número', 'Indicator.name', ({ figure }) => figure?.name),
    text('Código', 'Indicator.code', ({ figure }) => figure?.code),
    text('Período', 'Indicator.period', ({ figure }) => figure?.period),
    decimal('Valor', 'Indicator.value', ({ figure }) => figure?.value),
    status('Indicator.status', ({ figure }) => figure?.status),
    text('Estratégia id', 'Strategy.id', ({ tie }) => tie.strategy?.id),
    text('Estratégia', 'Strategy.code', ({ tie }) => tie.strategy?.code),
    text('Unidade id', 'NetworkUnit.id', ({ tie }) => tie.unit?.id),
    text('Unidade', 'NetworkUnit.name', ({ tie }) => tie.unit?.name),
  ],
  source: ({ tie }) => tie.source,
});
