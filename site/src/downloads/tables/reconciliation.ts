import type { FiscalYear } from '../../graph/budget.ts';
import { askedIntra, intraBudget, spendingStage, statement } from '../../text/money-labels.ts';
import { defineTable } from '../define-table.ts';
import { ofTowns } from '../scope.ts';
import { integer, list, money, text, word, year, yesNo } from '../table.ts';

export const comparedOf = (one: FiscalYear) =>
  one.reconciliation.flatMap((compared, at) =>
    compared.figures.map((figure, order) => ({ year: one.year, at, compared, figure, order })),
  );

export const reconciliation = defineTable(ofTowns((town) => town.published.fiscalYears.flatMap(comparedOf)))({
  name: 'conciliacao',
  title: 'O mesmo valor em várias fontes',
  about: 'Reconciliation',
  key: ['codigo_ibge', 'ano', 'comparacao', 'ordem'],
  columns: [
    year('Ano', 'FiscalYear.year', (row) => row.year),
    integer('Comparação', 'O número da comparação entre as do ano.', ({ at }) => at + 1),
    text('Valor comparado', 'Reconciliation.title', ({ compared }) => compared.title),
    word('Etapa', 'Reconciliation.stage', spendingStage, ({ compared }) => compared.stage),
    integer(
      'Ordem',
      'A ordem da fonte na comparação; a primeira é aquela de que as outras diferem.',
      ({ order }) => order + 1,
    ),
    word('Etapa do valor', 'ReconciledFigure.stage', spendingStage, ({ figure }) => figure.stage),
    word('Demonstrativo', 'ReconciledFigure.statement', statement, ({ figure }) => figure.statement),
    text('Período', 'ReconciledFigure.period', ({ figure }) => figure.period),
    word('Intraorçamentário', 'ReconciledFigure.intraBudget', intraBudget, ({ compared, figure }) =>
      askedIntra(figure.intraBudget, compared.figures),
    ),
    money('Valor', 'ReconciledFigure.amount', ({ figure }) => figure.amount),
    money('Diferença', 'ReconciledFigure.difference', ({ figure }) => figure.difference),
    yesNo('Somado aqui', 'ReconciledFigure.isFromParts', ({ figure }) => figure.isFromParts),
    list('Razões', 'Reconciliation.reasons', ({ compared }) => compared.reasons),
  ],
  source: ({ figure }) => figure.source,
});
