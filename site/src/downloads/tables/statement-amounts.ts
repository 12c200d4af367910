import type { FiscalYear } from '../../graph/budget.ts';
import { askedIntra, intraBudget, spendingStage, statement } from '../../text/money-labels.ts';
import { defineTable } from '../define-table.ts';
import { ofTowns } from '../scope.ts';
import { integer, money, text, word, year, yesNo } from '../table.ts';

/** What each statement of a year says: of the whole, of each subfunction and of each funding source. */
export const statementAmountsOf = (one: FiscalYear) =>
  one.statementSummaries.flatMap((summary, at) => {
    const whole = { cut: 'tudo', key: '', stages: summary.stages };
    const cuts = [
      whole,
      ...summary.subfunctions.map(({ key, stages }) => ({ cut: 'subfunção', key, stages })),
      ...summary.fundingSources.map(({ key, stages }) => ({ cut: 'fonte de recursos', key, stages })),
    ];
    return cuts.flatMap(({ cut, key, stages }) =>
      stages.map((amount) => ({ year: one.year, at, summary, cut, key, amount })),
    );
  });

export const statementAmounts = defineTable(
  ofTowns((town) => town.published.fiscalYears.flatMap(statementAmountsOf)),
)({
  name: 'demonstrativos',
  title: 'O que cada demonstrativo oficial diz, por etapa, subfunção e fonte de recursos',
  about: 'StatementSummary',
  key: ['codigo_ibge', 'ano', 'ordem', 'corte', 'parte', 'etapa'],
  columns: [
    year('Ano', 'FiscalYear.year', (row) => row.year),
    integer('Ordem', 'O número do demonstrativo entre os do ano.', ({ at }) => at + 1),
    word('Demonstrativo', 'StatementSummary.statement', statement, ({ summary }) => summary.statement),
    text('Período', 'StatementSummary.period', ({ summary }) => summary.period),
    word('Intraorçamentário', 'StatementSummary.intraBudget', intraBudget, ({ summary }) =>
      askedIntra(summary.intraBudget, summary.stages),
    ),
    text('Corte', 'Se o valor é de tudo, de uma subfunção ou de uma fonte de recursos.', ({ cut }) => cut),
    text('Parte', 'StatementPart.key', ({ key }) => key || 'tudo'),
    text('Etapa', 'StatementAmount.stage', ({ amount: { stage } }) =>
      stage === null ? 'Recebido' : spendingStage[stage].word,
    ),
    money('Valor', 'StatementAmount.amount', ({ amount }) => amount.amount),
    yesNo('Somado aqui', 'StatementAmount.isFromParts', ({ amount }) => amount.isFromParts),
  ],
  source: ({ summary }) => summary.sources[0],
});
