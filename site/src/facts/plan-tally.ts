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

/** What was measured last for a target, or null. */
export function latestMeasurement(target: Target): Target['measurements'][number] | null {
  const inOrder = target.measurements.toSorted((a, b) => a.measuredOn.localeCompare(b.measuredOn));
  return inOrder.at(-1) ?? null;
}

/** Whether anything of a strategy was ever measured. */
export const isMeasured = (strategy: Strategy): boolean =>
  strategy.targets.some((target) => target.measurements.length > 0);

/** The newest plan, which has the address plano/; older ones follow. */
export const plansNewestFirst = (plans: readonly Plan[]): Plan[] =>
  plans.toSorted((a, b) => b.startYear - a.startYear || b.endYear - a.endYear || a.id.localeCompare(b.id));
