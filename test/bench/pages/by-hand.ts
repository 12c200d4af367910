import type { Client } from 'pg';

/** Rows of one statement written by hand, with what the page's question brings of the database. */
export type Rows = Record<string, unknown>[];

const SOURCE = `json_build_object('id', src.id, 'title', src.title, 'publisher', src.publisher, 'url', src.url,
  'publishedOn', src.published_on, 'retrievedOn', src.retrieved_on, 'sha256', src.sha256, 'licence', src.licence)`;

const PLAN = `
  select a.code as axis, g.code as guideline, ac.code as action, s.id as strategy, s.code, s.target_kind, t.id as target,
    t.year, t.planned::text, m.id as measurement, m.value::text, m.measured_on::text, ${SOURCE} as source
  from plan.axis a
  join plan.guideline g on g.axis_id = a.id
  join plan.action ac on ac.guideline_id = g.id
  join plan.strategy s on s.action_id = ac.id
  join plan.target t on t.strategy_id = s.id
  join plan.source src on src.id = s.source_id
  left join plan.measurement m on m.target_id = t.id
  where a.plan_id = $1
  order by a.position, g.position, ac.position, s.position, t.year, m.measured_on, m.id`;

const MONEY = `
  select l.id, l.code, l.title, l.origin, l.protection_level, l.block, l.subfunction, l.expense_nature,
    l.funding_source_code, l.action_id, l.unit_id, l.multi_year_plan::text, l.initial_appropriation::text,
    l.appropriation::text, l.commitment::text, l.settlement::text,
    l.payment::text, l.carried_over::text, l.carried_over_paid::text, l.locator, ${SOURCE} as source
  from budget.budget_line l join budget.source src on src.id = l.source_id
  where l.fiscal_year_id = $1 order by l.position`;

const TRANSFERS = `
  select t.id, t.origin, t.block, t.component, t.month, t.payment_order, t.paid_on::text, t.amount::text, ${SOURCE} as source
  from budget.transfer t join budget.source src on src.id = t.source_id
  where t.fiscal_year_id = $1 order by t.month, t.paid_on, t.id`;

const TOTALS = (column: string) => `
  select ${column} as key, count(*)::int as lines, sum(appropriation)::text as appropriation,
    sum(commitment)::text as commitment, sum(settlement)::text as settlement, sum(payment)::text as payment
  from budget.budget_line where fiscal_year_id = $1 group by 1`;

/** What a plan's page is made of: one statement. */
export const planByHand = async (client: Client, planId: string): Promise<Rows> =>
  (await client.query<Rows[number]>({ name: 'plan', text: PLAN, values: [planId] })).rows;

/** What a year's money page is made of: its lines, its transfers, and the four sums that the page shows. */
export async function moneyByHand(
  client: Client,
  yearId: string,
): Promise<{ lines: Rows; transfers: Rows; totals: Rows[] }> {
  const ask = async (name: string, text: string): Promise<Rows> =>
    (await client.query<Rows[number]>({ name, text, values: [yearId] })).rows;
  const lines = await ask('lines', MONEY);
  const transfers = await ask('transfers', TRANSFERS);
  const totals: Rows[] = [];
  for (const column of ["'ALL'", 'origin', 'protection_level', 'subfunction'])
    totals.push(await ask(`totals by ${column}`, TOTALS(column)));
  return { lines, transfers, totals };
}
