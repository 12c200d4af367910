import type { FiscalYear } from '../../graph/budget.ts';
import { fundingOrigin } from '../../text/labels.ts';
import { defineTable, status } from '../define-table.ts';
import { ofTowns } from '../scope.ts';
import { money, share, text, word, year } from '../table.ts';

export const fundingOf = (one: FiscalYear) => one.funding.map((part) => ({ year: one.year, part }));

export const funding = defineTable(ofTowns((town) => town.published.fiscalYears.flatMap(fundingOf)))({
  name: 'financiamento',
  title: 'De onde veio o dinheiro de cada ano',
  about: 'Funding',
  key: ['financiamento_id'],
  columns: [
    text('Financiamento id', 'Funding.id', ({ part }) => part.id),
    year('Ano', 'FiscalYear.year', (row) => row.year),
    word('Origem do dinheiro', 'Funding.origin', fundingOrigin, ({ part }) => part.origin),
    money('Valor', 'Funding.amount', ({ part }) => part.amount),
    share('Parte do total', 'Funding.share', ({ part }) => (part.share === null ? null : String(part.share))),
    status('Funding.status', ({ part }) => part.status),
  ],
  source: ({ part }) => part.source,
});
