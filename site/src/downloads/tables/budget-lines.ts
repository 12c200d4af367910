import type { FiscalYear } from '../../graph/budget.ts';
import { fundingOrigin } from '../../text/labels.ts';
import { fundingBlock, protectionLevel } from '../../text/money-labels.ts';
import { defineTable, status } from '../define-table.ts';
import { ofTowns } from '../scope.ts';
import { money, text, word, year } from '../table.ts';

export const linesOf = (one: FiscalYear) => one.lines.map((line) => ({ year: one.year, line }));

export const budgetLines = defineTable(ofTowns((town) => town.published.fiscalYears.flatMap(linesOf)))({
  name: 'linhas-do-orcamento',
  title: 'Linhas do orçamento, etapa por etapa',
  about: 'BudgetLine',
  key: ['linha_id'],
  columns: [
    text('Linha id', 'BudgetLine.id', ({ line }) => line.id),
    year('Ano', 'FiscalYear.year', (row) => row.year),
    text('Código', 'BudgetLine.code', ({ line }) => line.code),
    text('Título', 'BudgetLine.title', ({ line }) => line.title),
    word('Origem do dinheiro', 'BudgetLine.origin', fundingOrigin, ({ line }) => line.origin),
    text('Fonte de recursos', 'FundingSource.publishedCode', ({ line }) => line.fundingSource?.publishedCode),
    text('Fonte de recursos nacional', 'FundingSource.code', ({ line }) => line.fundingSource?.code),
    word(
      'Nível de proteção',
      'BudgetLine.protectionLevel',
      protectionLevel,
      ({ line }) => line.protectionLevel,
    ),
    word('Bloco', 'BudgetLine.block', fundingBlock, ({ line }) => line.block),
    text('Subfunção', 'BudgetLine.subfunction', ({ line }) => line.subfunction),
    text('Natureza da despesa', 'BudgetLine.expenseNature', ({ line }) => line.expenseNature),
    money('PPA', 'BudgetLine.multiYearPlan', ({ line }) => line.multiYearPlan.amount),
    status('MoneyFigure.status', ({ line }) => line.multiYearPlan.status, 'Situação do PPA'),
    money(
      'Dotação inicial',
      'BudgetLine.initialAppropriation',
      ({ line }) => line.initialAppropriation.amount,
    ),
    status(
      'MoneyFigure.status',
      ({ line }) => line.initialAppropriation.status,
      'Situação da dotação inicial',
    ),
    money('Dotação', 'BudgetLine.appropriation', ({ line }) => line.appropriation.amount),
    status('MoneyFigure.status', ({ line }) => line.appropriation.status, 'Situação da dotação'),
    money('Empenho', 'BudgetLine.commitment', ({ line }) => line.commitment.amount),
    status('MoneyFigure.status', ({ line }) => line.commitment.status, 'Situação do empenho'),
    money('Liquidação', 'BudgetLine.settlement', ({ line }) => line.settlement.amount),
    status('MoneyFigure.status', ({ line }) => line.settlement.status, 'Situação da liquidação'),
    money('Pagamento', 'BudgetLine.payment', ({ line }) => line.payment.amount),
    status('MoneyFigure.status', ({ line }) => line.payment.status, 'Situação do pagamento'),
    money('Restos a pagar', 'BudgetLine.carriedOver', ({ line }) => line.carriedOver.amount),
    status('MoneyFigure.status', ({ line }) => line.carriedOver.status, 'Situação dos restos a pagar'),
    money('Restos pagos', 'BudgetLine.carriedOverPaid', ({ line }) => line.carriedOverPaid.amount),
    status('MoneyFigure.status', ({ line }) => line.carriedOverPaid.status, 'Situação dos restos pagos'),
    text('Ação id', 'Action.id', ({ line }) => line.action?.id),
    text('Ação', 'Action.code', ({ line }) => line.action?.code),
    text('Título da ação', 'Action.title', ({ line }) => line.action?.title),
    text('Plano id', 'Plan.id', ({ line }) => line.action?.plan.id),
    year('Primeiro ano do plano', 'Plan.startYear', ({ line }) => line.action?.plan.startYear),
    year('Último ano do plano', 'Plan.endYear', ({ line }) => line.action?.plan.endYear),
    text('Unidade id', 'BudgetLine.unit', ({ line }) => line.unit?.id),
  ],
  source: ({ line }) => line.source,
});
