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

/** Plans with the newest first, which is also to be read at plano/. */
export const plansNewestFirst = (plans: readonly Plan[]): Plan[] =>
  plans.toSorted((a, b) => b.startYear - a.startYear || b.endYear - a.endYear || a.id.localeCompare(b.id));

/** A municipality as far as addresses of its plans go. */
interface PlanPlace {
  path: string;
  published: { plans: readonly Plan[] };
}

/** Address of a plan, which never changes: it has the plan's years. Null for a plan without a page. */
export function planPath({ path, published }: PlanPlace, planId: string): string | null {
  const plan = published.plans.find(({ id }) => id === planId);
  return plan ? permanentPath(path, plan) : null;
}

/** The same of a plan that is known. */
export const permanentPath = (townPath: string, { startYear, endYear }: Plan): string =>
  `${townPath}plano-${startYear}-${endYear}/`;

/** The newest plan that has a strategy with this code: it is the one at plano/CODE/. */
export const planOfCode = ({ published }: Pick<PlanPlace, 'published'>, code: string): Plan | null =>
  plansNewestFirst(published.plans).find((plan) => strategiesOf(plan).some((each) => each.code === code)) ??
  null;

/** Address of an action on the page of its plan; null when that plan has none. */
export function actionPath(
  town: Parameters<typeof planPath>[0],
  { id, code }: { id: string; code: string },
): string | null {
  const base = planPath(town, id.slice(0, id.lastIndexOf('/')));
  return base && `${base}#a${code}`;
}
