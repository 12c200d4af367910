import type { BudgetLine, FiscalYear } from '../graph/budget.ts';
import type { Deliberation } from '../graph/council.ts';
import type { Town } from '../graph/snapshot.ts';
import type { YearLine } from './action-money.ts';
import { stillThere } from './subjects.ts';

/** What a decision leads to, as far as the graph connects it; empty lists are shown as empty steps. */
export interface Trail {
  plans: { id: string; title: string }[];
  actions: { id: string; code: string; title: string }[];
  /** Years of which the decision concerns all lines. */
  years: FiscalYear[];
  /** Lines that it concerns one by one: of its plans, its actions or its units. */
  lines: YearLine[];
  units: { id: string; name: string }[];
}

/**
 * Follows a decision to plan actions, budget lines, payments and units. A line is singled out when its action, the plan
 * of its action, or its unit is concerned; lines lead on to their actions and units.
 */
export function trailOf(deliberation: Deliberation, { published }: Town): Trail {
  const subjects = stillThere(deliberation.concerns);
  const plans = subjects.filter((subject) => subject.__typename === 'Plan');
  const actions = subjects.filter((subject) => subject.__typename === 'Action');
  const units = subjects.filter((subject) => subject.__typename === 'NetworkUnit');
  const concernedYears = subjects.filter((subject) => subject.__typename === 'FiscalYear');
  const years = published.fiscalYears.filter(({ id }) => concernedYears.some((each) => each.id === id));

  const concerned = new Set([...plans, ...actions, ...units].map(({ id }) => id));
  const lines = published.fiscalYears.flatMap((year) =>
    year.lines
      .filter((line) => subjectsOfLine(line).some((id) => concerned.has(id)))
      .map((line) => ({ year, line })),
  );
  const followed = [...lines.map(({ line }) => line), ...years.flatMap((year) => year.lines)];
  return {
    plans,
    actions: byId([...actions, ...followed.flatMap(({ action }) => action ?? [])]),
    years,
    lines,
    units: byId([...units, ...followed.flatMap(({ unit }) => unit ?? [])]),
  };
}

/** The things through which a decision singles out a line: its action, the plan of that, its unit. */
export const subjectsOfLine = ({ action, unit }: BudgetLine): string[] => [
  ...(action ? [action.id, planIdOf(action.id)] : []),
  ...(unit ? [unit.id] : []),
];

/** An action's id is that of its plan and its code. */
const planIdOf = (actionId: string): string => actionId.slice(0, actionId.lastIndexOf('/'));

const byId = <T extends { id: string }>(things: readonly T[]): T[] => [
  ...new Map(things.map((thing) => [thing.id, thing])).values(),
];
