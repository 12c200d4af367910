import type { FiscalYear } from '../../graph/budget.ts';
import { defineTable } from '../define-table.ts';
import { ofTowns } from '../scope.ts';
import { date, money, text, year } from '../table.ts';

export const amendmentsOf = (one: FiscalYear) =>
  one.amendments.map((amendment) => ({ year: one.year, amendment }));

export const amendments = defineTable(ofTowns((town) => town.published.fiscalYears.flatMap(amendmentsOf)))({
  name: 'emendas',
  title: 'Emendas parlamentares',
  about: 'Amendment',
  key: ['emenda_id'],
  columns: [
    text('Emenda id', 'Amendment.id', ({ amendment }) => amendment.id),
    year('Ano', 'FiscalYear.year', (row) => row.year),
    text('Autor', 'Amendment.author', ({ amendment }) => amendment.author),
    text('Partido', 'Amendment.party', ({ amendment }) => amendment.party),
    text('Programa', 'Amendment.programme', ({ amendment }) => amendment.programme),
    text('Grupo de despesa', 'Amendment.expenseGroup', ({ amendment }) => amendment.expenseGroup),
    text('Ordem bancária', 'Amendment.paymentOrder', ({ amendment }) => amendment.paymentOrder),
    date('Pago em', 'Amendment.paidOn', ({ amendment }) => amendment.paidOn),
    money('Valor', 'Amendment.amount', ({ amendment }) => amendment.amount),
  ],
  source: ({ amendment }) => amendment.source,
});
