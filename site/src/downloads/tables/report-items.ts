import type { ManagementReport } from '../../graph/management-reports.ts';
import { defineTable } from '../define-table.ts';
import { ofTowns } from '../scope.ts';
import { text, year } from '../table.ts';

/** What a report says was done, area by area, and what it says was hard. */
export const itemsOf = (report: ManagementReport) => [
  ...report.areas.flatMap(({ title, items }) => items.map((item) => ({ report, area: title, item }))),
  ...report.challenges.map((item) => ({ report, area: null, item })),
];

export const reportItems = defineTable(ofTowns((town) => town.published.reports.flatMap(itemsOf)))({
  name: 'relatorio-de-gestao',
  title: 'Itens dos relatórios de gestão: o que foi feito e os desafios',
  about: 'ReportItem',
  key: ['item_id'],
  columns: [
    text('Item id', 'ReportItem.id', ({ item }) => item.id),
    text('Relatório id', 'ManagementReport.id', ({ report }) => report.id),
    year('Ano', 'ManagementReport.year', ({ report }) => report.year),
    text('Parte', '“feito” ou “desafio”, como o relatório os separa.', ({ area }) =>
      area === null ? 'desafio' : 'feito',
    ),
    text('Área', 'ReportArea.title', ({ area }) => area),
    text('Item', 'ReportItem.title', ({ item }) => item.title),
    text('Lugar do item', 'Source.locator', ({ item }) => item.source.locator),
  ],
  source: ({ report }) => report.source,
});
