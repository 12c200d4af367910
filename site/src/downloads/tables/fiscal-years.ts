import { defineTable, status } from '../define-table.ts';
import { ofTowns } from '../scope.ts';
import { money, text, year } from '../table.ts';

export const fiscalYears = defineTable(ofTowns((town) => town.published.fiscalYears))({
  name: 'exercicios',
  title: 'Exercícios: o total de cada ano que a fonte diz',
  about: 'FiscalYear',
  key: ['exercicio_id'],
  columns: [
    text('Exercício id', 'FiscalYear.id', ({ id }) => id),
    year('Ano', 'FiscalYear.year', (one) => one.year),
    money('Total', 'FiscalYear.total', ({ total }) => total.amount),
    status('MoneyFigure.status', ({ total }) => total.status),
  ],
  source: ({ total }) => total.source,
});
