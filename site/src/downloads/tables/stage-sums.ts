import type { FiscalYear, StageTotal } from '../../graph/budget.ts';
import { fundingOrigin } from '../../text/labels.ts';
import { protectionLevel, spendingStage, subfunction } from '../../text/money-labels.ts';
import { defineTable } from '../define-table.ts';
import { ofTowns } from '../scope.ts';
import { integer, money, text, word, year } from '../table.ts';

const grouped = (
  of: FiscalYear,
  grouping: string,
  names: Readonly<Record<string, string>>,
  all: readonly StageTotal[],
) =>
  all.flatMap((total) =>
    total.stages.map((sum) => ({
      year: of.year,
      grouping,
      group: total.key === null ? 'não declarado' : (names[total.key] ?? total.key),
      total,
      sum,
    })),
  );

/** The sums of a year's lines by stage, whole and in each of the groups that the page shows. */
export const stageSumsOf = (one: FiscalYear) => [
  ...grouped(
    one,
    'tudo',
    {},
    one.allTotals.map((total) => ({ ...total, key: 'todas as linhas' })),
  ),
  ...grouped(one, 'origem do dinheiro', fundingOrigin, one.stageTotals),
  ...grouped(one, 'nível de proteção', protectionLevel, one.levelTotals),
  ...grouped(one, 'subfunção', subfunction, one.subfunctionTotals),
  ...grouped(one, 'fonte de recursos', {}, one.sourceTotals),
  ...grouped(one, 'natureza da despesa', {}, one.natureTotals),
];

export const stageSums = defineTable(ofTowns((town) => town.published.fiscalYears.flatMap(stageSumsOf)))({
  name: 'etapas-do-gasto',
  title: 'Soma das linhas publicadas, por etapa do gasto',
  about: 'StageTotal',
  key: ['codigo_ibge', 'ano', 'agrupamento', 'grupo', 'etapa'],
  columns: [
    year('Ano', 'FiscalYear.year', (row) => row.year),
    text('Agrupamento', 'Por que as linhas foram juntadas.', ({ grouping }) => grouping),
    text('Grupo', 'StageTotal.key', ({ group }) => group),
    integer('Linhas', 'StageTotal.lineCount', ({ total }) => total.lineCount),
    word('Etapa', 'StageSum.stage', spendingStage, ({ sum }) => sum.stage),
    money('Soma', 'StageSum.amount', ({ sum }) => sum.amount),
    integer('Linhas sem valor', 'StageSum.missingLines', ({ sum }) => sum.missingLines),
    text('Situação', 'Por que a soma falta: sem o valor de uma linha não há soma.', ({ sum }) =>
      sum.amount === null ? 'falta em alguma linha' : 'somado',
    ),
  ],
});
