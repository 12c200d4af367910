import { said } from '../../shared/import/about.ts';
import type { PublicFile } from '../../shared/import/file/public-file.ts';
import type { Problem } from '../../shared/import/problem.ts';
import type { Table, TableRow } from '../../shared/import/table/table.ts';
import type { Rows } from '../../shared/rows.ts';
import { Measurement } from '../measurement.ts';
import { Plan } from '../plan.ts';
import { Strategy } from '../strategy.ts';
import { Target } from '../target.ts';
import { lineFault, PLAN } from './about.ts';

/** A published plan as far as other files speak of it. */
export interface PublishedPlan {
  plan: Plan;
  /** By code, in the order of the document. */
  strategies: ReadonlyMap<string, Strategy>;
}

/** The plan that a line above the table names; null, and a fault, where the line is wrong or the plan is not here. */
export async function namedPlan(
  facts: Table,
  file: PublicFile,
  rows: Rows,
  problems: Problem[],
  line = PLAN,
): Promise<PublishedPlan | null> {
  const id = said(facts, file, line, problems);
  if (!line.shape.test(id)) return null;
  const plan = await rows.byId(Plan, id);
  if (!plan) {
    const fault = {
      value: id,
      problem: 'este plano não existe aqui',
      remedy: 'Importe antes o plano, ou corrija o código do município e os anos',
    };
    problems.push(lineFault(file, line.key, fault));
    return null;
  }
  const strategies = await rows.children(Strategy, 'planId', id, ['position']);
  return { plan, strategies: new Map(strategies.map((strategy) => [strategy.code, strategy])) };
}

/** All published targets of a plan, by id. */
export async function targetsOf(
  { strategies }: PublishedPlan,
  rows: Rows,
): Promise<ReadonlyMap<string, Target>> {
  const targets = await Promise.all(
    strategies.values().map(({ id }) => rows.children(Target, 'strategyId', id, ['year'])),
  );
  return new Map(targets.flat().map((target) => [target.id, target]));
}

/** The published measurements of targets, by id. */
export async function measurementsOf(
  targetIds: readonly string[],
  rows: Rows,
): Promise<ReadonlyMap<string, Measurement>> {
  const measured = await Promise.all(
    targetIds.map((id) => rows.children(Measurement, 'targetId', id, ['measuredOn', 'id'])),
  );
  return new Map(measured.flat().map((measurement) => [measurement.id, measurement]));
}

/** The strategy that a cell names by its code; null, and a fault, where the plan has none of it. */
export function strategyCell(
  row: TableRow,
  heading: string,
  { plan, strategies }: PublishedPlan,
): Strategy | null {
  const code = row.optional(heading);
  return (
    strategies.get(code ?? '') ??
    row.refuse(
      heading,
      `o plano ${plan.id} não tem esta estratégia`,
      'Corrija o código, ou importe antes o plano que a traz',
    )
  );
}
