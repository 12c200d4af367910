import { solve } from 'yalps';
import type { Constraint } from './constraints.ts';
import { POSSIBLE_VALUES } from './floor.ts';

/** The solver works with fractions: what lies this near to a whole number is one. */
const NEAR = 1e-6;

/** Between what a hidden count lies, as far as it was looked into. */
type Range = [low: number, high: number];

/** Between what a count lies by itself, for whoever knows that. */
export type Known = (id: string) => Readonly<Range>;

/**
 * The hidden counts that have too few possible values, exact for whole numbers wherever the relations are sums. Null
 * when no counts at all fit the constraints: then the figures contradict each other, or what is known of each.
 */
export function narrowIn(constraints: readonly Constraint[], known: Known): string[] | null {
  const problem = problemOf(constraints, known);
  const ranges = new Map<string, Range>(
    [...problem.variables.keys()].map((id) => [id, [Infinity, -Infinity]]),
  );
  /** Solves for one count; every solution is a possible value of all others, too. */
  const reach = (id: string, direction: 'minimize' | 'maximize'): number | null => {
    const own = problem.variables.get(id) ?? new Map<string, number>();
    const model = {
      direction,
      objective: 'count',
      constraints: problem.rows,
      variables: new Map([...problem.variables, [id, new Map([...own, ['count', 1]])]]),
    };
    const { status, result, variables } = solve(model, { includeZeroVariables: true });
    if (status === 'unbounded') return Infinity;
    if (status !== 'optimal') return null;
    for (const [each, value] of variables) widen(ranges.get(each), value);
    return result;
  };
  const narrow: string[] = [];
  for (const [id, range] of ranges) {
    if (!isNarrow(range)) continue;
    const high = reach(id, 'maximize');
    if (high === null) return null;
    if (high === Infinity) continue;
    widen(range, high);
    if (!isNarrow(range)) continue;
    const low = reach(id, 'minimize');
    if (low === null) return null;
    widen(range, low);
    if (isNarrow(range)) narrow.push(id);
  }
  return narrow;
}

function widen(range: Range | undefined, value: number): void {
  if (!range) return;
  range[0] = Math.min(range[0], value);
  range[1] = Math.max(range[1], value);
}

const isNarrow = ([low, high]: Range): boolean =>
  !(Math.floor(high + NEAR) - Math.ceil(low - NEAR) + 1 >= POSSIBLE_VALUES);

/** The constraints as the solver wants them; each count is counted from its least, for the solver begins at zero. */
function problemOf(constraints: readonly Constraint[], known: Known) {
  const variables = new Map<string, Map<string, number>>();
  const rows = new Map<string, { equal: number } | { min: number } | { max: number }>();
  for (const [index, { terms, ...bounds }] of constraints.entries()) {
    const least = terms.reduce((sum, [id, coefficient]) => sum + coefficient * known(id)[0], 0);
    const [low, high] = [bounds.low - least, bounds.high - least];
    const own = new Map<string, { equal: number } | { min: number } | { max: number }>();
    if (low === high) own.set(`${index}=`, { equal: low });
    else {
      if (low > -Infinity) own.set(`${index}>`, { min: low });
      if (high < Infinity) own.set(`${index}<`, { max: high });
    }
    for (const [row, bound] of own) rows.set(row, bound);
    for (const [id, coefficient] of terms) {
      let variable = variables.get(id);
      if (!variable) variables.set(id, (variable = new Map()));
      for (const row of own.keys()) variable.set(row, (variable.get(row) ?? 0) + coefficient);
    }
  }
  for (const [id, variable] of variables) {
    const [low, high] = known(id);
    if (high === Infinity) continue;
    rows.set(id, { max: high - low });
    variable.set(id, 1);
  }
  return { variables, rows };
}

/** Constraints that share no count have nothing to do with each other, and small problems are solved much faster. */
export function componentsOf(constraints: readonly Constraint[]): Constraint[][] {
  const above = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    while (above.get(root) !== undefined && above.get(root) !== root) root = above.get(root) ?? root;
    above.set(id, root);
    return root;
  };
  for (const { terms } of constraints) {
    const [first = ''] = terms[0] ?? [];
    for (const [id] of terms) above.set(rootOf(id), rootOf(first));
  }
  return [...Map.groupBy(constraints, ({ terms }) => rootOf(terms[0]?.[0] ?? '')).values()];
}
