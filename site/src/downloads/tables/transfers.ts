import type { FiscalYear } from '../../graph/budget.ts';
import { fundingOrigin } from '../../text/labels.ts';
import { fundingBlock } from '../../text/money-labels.ts';
import { defineTable } from '../define-table.ts';
import { ofTowns } from '../scope.ts';
import { date, integer, money, text, word, year } from '../table.ts';

export const transfersOf = (one: FiscalYear) =>
  one.transfers.map((transfer) => ({ year: one.year, transfer }));

export const transfers = defineTable(ofTowns((town) => town.published.fiscalYears.flatMap(transfersOf)))({
  name: 'repasses',
  title: 'Repasses ao fundo municipal',
  about: 'Transfer',
  key: ['repasse_id'],
  columns: [
    text('Repasse id', 'Transfer.id', ({ transfer }) => transfer.id),
    year('Ano', 'FiscalYear.year', (row) => row.year),
    integer('Mês', 'Transfer.month', ({ transfer }) => transfer.month),
    word('Origem do dinheiro', 'Transfer.origin', fundingOrigin, ({ transfer }) => transfer.origin),
    word('Bloco', 'Transfer.block', fundingBlock, ({ transfer }) => transfer.block),
    text('Bloco na fonte', 'Transfer.publishedBlock', ({ transfer }) => transfer.publishedBlock),
    text('Componente', 'Transfer.component', ({ transfer }) => transfer.component),
    text('Ordem bancária', 'Transfer.paymentOrder', ({ transfer }) => transfer.paymentOrder),
    date('Pago em', 'Transfer.paidOn', ({ transfer }) => transfer.paidOn),
    money('Valor', 'Transfer.amount', ({ transfer }) => transfer.amount),
  ],
  source: ({ transfer }) => transfer.source,
});
