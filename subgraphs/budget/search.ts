import type { Searchable } from '../shared/search/search-entries.ts';
import { SearchKind } from '../shared/search/search-kind.ts';
import { Amendment } from './amendment.ts';
import { BudgetLine } from './budget-line.ts';
import { FiscalYear } from './fiscal-year.ts';
import { Partnership } from './partnership.ts';

/** What can be found of the money. */
export const budgetSearch: Searchable[] = [
  {
    kind: SearchKind.FISCAL_YEAR,
    from: [FiscalYear, BudgetLine, Amendment],
    columns: {
      record: '"fiscal_year"."id"',
      title: `'Orçamento de ' || "fiscal_year"."year"`,
      summary: `'Quem pagou e o que foi gasto em ' || "fiscal_year"."year"`,
      words: `'exercício dinheiro despesa receita financiamento cofinanciamento repasse transferência fundo municipal de assistência social FMAS FNAS'`,
      body: '"parts"."text"',
      ibgeCode: '"fiscal_year"."ibge_code"',
      path: `'orcamento/' || "fiscal_year"."year" || '/'`,
    },
    rows: (table) => `${table(FiscalYear)} left join lateral (
      select string_agg(distinct "text", ' ') as "text" from (
        select "budget_line"."title" as "text" from ${table(BudgetLine)} where "budget_line"."fiscal_year_id" = "fiscal_year"."id"
        union all select concat_ws(' ', 'emenda parlamentar', "amendment"."author", "amendment"."programme")
          from ${table(Amendment)} where "amendment"."fiscal_year_id" = "fiscal_year"."id"
      ) "each_part") "parts" on true`,
  },
  {
    kind: SearchKind.PARTNERSHIP,
    from: [Partnership],
    columns: {
      record: '"partnership"."id"',
      title: `"partnership"."object"`,
      summary: `'Parceria ' || "partnership"."number" || ', com ' || "partnership"."body"`,
      words: `'termo de colaboração fomento acordo de cooperação convênio organização da sociedade civil entidade'`,
      day: '"partnership"."signed_on"',
      ibgeCode: '"partnership"."ibge_code"',
      path: `'rede/entidades/' || "partnership"."organization_id" || '/'`,
    },
    rows: (table) => table(Partnership),
  },
];
