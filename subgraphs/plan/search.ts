import type { Searchable } from '../shared/search/search-entries.ts';
import { SearchKind } from '../shared/search/search-kind.ts';
import { Action } from './action.ts';
import { Axis } from './axis.ts';
import { Guideline } from './guideline.ts';
import { ManagementReport } from './management-report.ts';
import { Plan } from './plan.ts';
import { ReportArea, ReportItem } from './report-item.ts';
import { Strategy } from './strategy.ts';

/** All texts of a row that has a plain title, the document's words, or both. */
const texts = (table: string) => `concat_ws(' ', "${table}"."plain_title", "${table}"."official_text")`;

/** A short title: the plain one, else the document's words, which are long. */
const title = (table: string) =>
  `coalesce("${table}"."plain_title", case when length("${table}"."official_text") <= 160 then "${table}"."official_text" else left("${table}"."official_text", 150) || '…' end, '')`;

/** The path of a plan's own address, which a newer plan does not take away. */
const period = `'plano-' || "plan"."start_year" || '-' || "plan"."end_year" || '/'`;

/** What can be found of plans and reports. */
export const planSearch: Searchable[] = [
  {
    kind: SearchKind.PLAN,
    from: [Plan, Axis, Guideline, Action],
    columns: {
      record: '"plan"."id"',
      title: '"plan"."title"',
      summary: `"plan"."start_year" || ' a ' || "plan"."end_year"`,
      words: `'plano municipal de assistência social PMAS metas'`,
      body: '"parts"."text"',
      ibgeCode: '"plan"."ibge_code"',
      path: period,
    },
    rows: (table) => `${table(Plan)} left join lateral (
      select string_agg("text", ' ') as "text" from (
        select ${texts('axis')} as "text" from ${table(Axis)} where "axis"."plan_id" = "plan"."id"
        union all select ${texts('guideline')} from ${table(Guideline)}
          join ${table(Axis)} on "axis"."id" = "guideline"."axis_id" where "axis"."plan_id" = "plan"."id"
        union all select ${texts('action')} from ${table(Action)} where "action"."plan_id" = "plan"."id"
      ) "each_part") "parts" on true`,
  },
  {
    kind: SearchKind.STRATEGY,
    from: [Strategy, Action, Plan],
    columns: {
      record: '"strategy"."id"',
      title: `"strategy"."code" || ' ' || ${title('strategy')}`,
      summary: `'Ação ' || "action"."code" || ': ' || ${title('action')}`,
      words: `concat_ws(' ', 'estratégia meta do plano municipal', "plan"."start_year", "plan"."end_year", "strategy"."indicator")`,
      body: `concat_ws(' ', "strategy"."official_text", "strategy"."explanation", "action"."official_text")`,
      ibgeCode: '"plan"."ibge_code"',
      path: `${period} || "strategy"."code" || '/'`,
    },
    rows: (table) => `${table(Strategy)} join ${table(Action)} on "action"."id" = "strategy"."action_id"
      join ${table(Plan)} on "plan"."id" = "strategy"."plan_id"`,
  },
  {
    kind: SearchKind.MANAGEMENT_REPORT,
    from: [ManagementReport, ReportArea, ReportItem],
    columns: {
      record: '"management_report"."id"',
      title: '"management_report"."title"',
      summary: `'O que foi feito em ' || "management_report"."year"`,
      words: `'relatório anual de gestão ações realizadas desafios prestação de contas'`,
      body: '"parts"."text"',
      ibgeCode: '"management_report"."ibge_code"',
      path: `'relatorio/' || "management_report"."year" || '/'`,
    },
    rows: (table) => `${table(ManagementReport)} left join lateral (
      select string_agg("text", ' ') as "text" from (
        select "report_area"."title" as "text" from ${table(ReportArea)} where "report_area"."report_id" = "management_report"."id"
        union all select ${texts('report_item')} from ${table(ReportItem)} where "report_item"."report_id" = "management_report"."id"
      ) "each_part") "parts" on true`,
  },
];
