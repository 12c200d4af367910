import type { Action, Plan, Strategy, Target } from '../graph/plan.ts';
import { judgement } from '../text/labels.ts';

export type Judgement = keyof typeof judgement;

/** How many strategies have each judgement, in the order in which they are always shown; zeros left out. */
export function tally(strategies: readonly Strategy[]): { judgement: Judgement; count: number }[] {
  return (Object.keys(judgement) as Judgement[])
    .map((key) => ({ judgement: key, count: strategies.filter((one) => one.judgement === key).length }))
    .filter(({ count }) => count > 0);
}

/** All actions of a plan, in its order. */
export const actionsOf = (plan: Plan): readonly Action[] =>
  plan.axes.flatMap((axis) => axis.guidelines.flatMap((guideline) => guideline.actions));

/** All strategies of a plan, in its order. */
export const strategiesOf = (plan: Plan): readonly Strategy[] =>
  actionsOf(plan).flatMap((action) => action.strategies);

/** Years that a plan or an action has targets for. */
export function targetYears(strategies: readonly Strategy[]): number[] {
  const years = new Set(strategies.flatMap((strategy) => strategy.targets.map((target) => target.year)));
  return [...years].toSorted((a, b) => a - b);
}

/** What was measured last for a target and not withdrawn, or null. */
export function latestMeasurement(target: Target): Target['measurements'][number] | null {
  const valid = target.measurements.filter(({ withdrawnOn }) => withdrawnOn === null);
  return valid.toSorted((a, b) => a.measuredOn.localeCompare(b.measuredOn)).at(-1) ?? null;
}

/** Whether anything that still counts was measured of a strategy. */
export const isMeasured = (strategy: Strategy): boolean =>
  strategy.targets.some((target) => latestMeasurement(target) !== null);

/** The newest plan, which has the address plano/; older ones follow. */
export const plansNewestFirst = (plans: readonly Plan[]): Plan[] =>
  plans.toSorted((a, b) => b.startYear - a.startYear || b.endYear - a.endYear || a.id.localeCompare(b.id));

/** Address of a plan: the newest is at plano/, the older ones at their years. Null for a plan without a page. */
export function planPath(
  { path, published }: { path: string; published: { plans: readonly Plan[] } },
  planId: string,
): string | null {
  const [newest, ...older] = plansNewestFirst(published.plans);
  if (newest?.id === planId) return `${path}plano/`;
  const plan = older.find(({ id }) => id === planId);
  return plan ? `${path}plano-${plan.startYear}-${plan.endYear}/` : null;
}

/** Address of an action on the page of its plan; null when that plan has none. */
export function actionPath(
  town: Parameters<typeof planPath>[0],
  { id, code }: { id: string; code: string },
): string | null {
  const base = planPath(town, id.slice(0, id.lastIndexOf('/')));
  return base && `${base}#a${code}`;
}
