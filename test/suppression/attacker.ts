import * as highsModule from 'highs';
import type { Seen } from './shown.ts';

/** The least and the greatest whole number that a hidden count was found to be able to be; exact where they are near. */
export interface Possible {
  low: number;
  high: number;
}

interface Equation {
  /** Hidden counts with what each is multiplied by. */
  terms: [string, number][];
  low: number;
  high: number;
}

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
const BANDS = ['EXTREME_POVERTY', 'POVERTY', 'LOW_INCOME'].map((band) => `CADUNICO_FAMILIES_${band}`);

/** What somebody knows of a hidden count before he puts anything together: `isLone` when no other is hidden near it. */
export type Knowledge = (key: string, isLone: boolean) => Possible;

/** Nothing: it may be any number. */
export const nothing: Knowledge = () => ({ low: 0, high: Infinity });

/**
 * The floor: what is hidden is no zero, and a lone one is below the least that is shown anywhere, which is 6, or of a
 * part of a municipality 100 families or 200 people. A mean need not be a whole number.
 */
export function floorIn(states: readonly Seen[]): Knowledge {
  const shown = states.flatMap((state) => [...state].map(([key, value]) => ({ kind: kindOf(key), value })));
  const leastOf = (key: string): number => {
    const alike = shown.filter(({ kind, value }) => kind === kindOf(key) && Number(value) > 0);
    return Math.min(LEAST[kindOf(key)], ...alike.map(({ value }) => Number(value)));
  };
  return (key, isLone) => {
    const isMean = key.includes('/mean');
    const least = isLone ? leastOf(key) : Infinity;
    return { low: isMean ? 0 : 1, high: isMean ? least : least - 1 };
  };
}

const LEAST = { whole: 6, families: 100, people: 200 } as const;

function kindOf(key: string): keyof typeof LEAST {
  const [owner = '', name = '', , territory = ''] = key.split('|');
  if (owner !== 'indicator' || territory === '') return 'whole';
  return name.includes('FAMILIES') ? 'families' : 'people';
}

/**
 * Somebody who puts together all that was ever shown, and knows what the figures mean: totals and their parts, years
 * and their months, means, wholes. What is hidden at last is taken to have been the same before. Each state of the
 * data is one `Seen`; the last one is the present. `knows` is what he knows besides.
 */
export async function attack(
  states: readonly Seen[],
  knows: Knowledge = nothing,
): Promise<Map<string, Possible>> {
  const now = states.at(-1) ?? new Map<string, number | 'hidden'>();
  const hidden = [...now].flatMap(([key, value]) => (value === 'hidden' ? [key] : []));
  const found = new Map<string, Possible>();
  // What was shown once is known.
  for (const key of hidden) {
    const shown = states.map((state) => state.get(key)).find((value) => typeof value === 'number');
    if (typeof shown === 'number') found.set(key, { low: shown, high: shown });
  }
  const unknown = new Set(hidden.filter((key) => !found.has(key)));
  const each = states.map((state) => equationsOf(state, unknown));
  const all = unique(each.flat());
  const near = new Set(all.flatMap(({ terms }) => (terms.length > 1 ? terms.map(([key]) => key) : [])));
  const known: Known = (key) => knows(key, !near.has(key));
  for (const group of groupsOf(all)) {
    const keys = new Set(group.flatMap(({ terms }) => terms.map(([key]) => key)));
    const own = each.map((equations) =>
      equations.filter(({ terms }) => terms.some(([key]) => keys.has(key))),
    );
    const tried = (await solve(group, known)) ?? (await inPairs(distinct(own), known));
    for (const [key, possible] of tried) found.set(key, possible);
  }
  for (const key of unknown) if (!found.has(key)) found.set(key, known(key));
  return found;
}

/** When all states together contradict each other, each is tried alone and with each other one. */
async function inPairs(all: readonly Equation[][], known: Known): Promise<Map<string, Possible>> {
  const found = new Map<string, Possible>();
  for (const [index, one] of all.entries()) {
    for (const other of all.slice(index)) {
      for (const group of groupsOf(unique([...one, ...other]))) {
        for (const [key, possible] of (await solve(group, known)) ?? []) {
          const before = found.get(key);
          if (!before || possible.high - possible.low < before.high - before.low) found.set(key, possible);
        }
      }
    }
  }
  return found;
}

const distinct = (states: readonly Equation[][]): Equation[][] => [
  ...new Map(states.map((state) => [JSON.stringify(state), state])).values(),
];

function unique(equations: readonly Equation[]): Equation[] {
  return [...new Map(equations.map((each) => [JSON.stringify(each), each])).values()];
}

/** What follows from one state of the data, with its numbers put in. */
function equationsOf(state: Seen, unknown: ReadonlySet<string>): Equation[] {
  const equations: Equation[] = [];
  const add = (parts: readonly [string, number][], low: number, high: number) => {
    const terms = parts.filter(([key]) => unknown.has(key));
    const numbers = parts
      .filter(([key]) => !unknown.has(key))
      .map(([key, factor]) => [state.get(key), factor]);
    if (terms.length === 0 || numbers.some(([value]) => typeof value !== 'number')) return;
    const sum = numbers.reduce((all, [value, factor]) => all + Number(value) * Number(factor), 0);
    equations.push({ terms, low: low - sum, high: high - sum });
  };
  const isThere = (key: string) => state.has(key);
  const sum = (total: string, parts: readonly string[]) => {
    if (isThere(total) && parts.length > 0)
      add([[total, 1], ...parts.map((part): [string, number] => [part, -1])], 0, 0);
  };
  const keys = [...state.keys()];
  for (const key of keys) {
    const [owner = '', form = '', code = '', period = ''] = key.split('|');
    if (owner === 'indicator') {
      indicatorEquations(key, { isThere, sum, add, keys, state });
      continue;
    }
    if (period.length === 4) {
      const months = MONTHS.map((month) => [owner, form, code, `${period}-${month}`].join('|'));
      if (months.every(isThere)) sum(key, months);
    } else if (owner === 'total') {
      sum(
        key,
        keys.filter(
          (each) => each !== key && each.split('|').slice(1).join('|') === [form, code, period].join('|'),
        ),
      );
    }
    const whole = [owner, form, 'A1', period].join('|');
    if (code === 'A2' && isThere(whole))
      add(
        [
          [whole, 1],
          [key, -1],
        ],
        0,
        Infinity,
      );
  }
  return equations;
}

/** What is known of each by itself. */
type Known = (key: string) => Possible;

interface Shown {
  isThere: (key: string) => boolean;
  sum: (total: string, parts: readonly string[]) => void;
  add: (parts: readonly [string, number][], low: number, high: number) => void;
  keys: readonly string[];
  state: Seen;
}

function indicatorEquations(key: string, { isThere, sum, add, keys, state }: Shown): void {
  const [, name = '', period = '', territory = ''] = key.split('|');
  const at = (other: string, when = period) => ['indicator', other, when, territory].join('|');
  if (name === 'CADUNICO_FAMILIES') {
    const bands = BANDS.map((band) => at(band));
    if (bands.every(isThere)) sum(key, bands);
    const people = at('CADUNICO_PEOPLE');
    if (isThere(people))
      add(
        [
          [people, 1],
          [key, -1],
        ],
        0,
        Infinity,
      );
  }
  if (territory !== '') return;
  const start = `indicator|${name}|${period}|`;
  sum(
    key,
    keys.filter((each) => each.startsWith(start) && each !== key),
  );
  if (!period.endsWith('/mean')) return;
  const months = MONTHS.map((month) => at(name, `${period.slice(0, 4)}-${month}`)).filter(isThere);
  if (months.length < 2) return;
  const shown = state.get(key);
  const decimals = typeof shown === 'number' ? (String(shown).split('.')[1] ?? '').length : 0;
  const slack = (months.length * 10 ** -decimals) / 2;
  add([[key, months.length], ...months.map((month): [string, number] => [month, -1])], -slack, slack);
}

interface Solution {
  Status: string;
  ObjectiveValue: number;
  Columns: Record<string, { Primal?: number }>;
}
type Load = () => Promise<{ solve(problem: string): Solution }>;
const highs = (highsModule as unknown as { default: Load }).default();

/** Exact bounds in whole numbers of every count of the equations; null when nothing fits all of them. */
async function solve(equations: readonly Equation[], known: Known): Promise<Map<string, Possible> | null> {
  const solver = await highs;
  const found = new Map<string, Possible>();
  for (const group of groupsOf(equations)) {
    const keys = [...new Set(group.flatMap(({ terms }) => terms.map(([key]) => key)))];
    const nameOf = new Map(keys.map((key, index) => [key, `x${index}`]));
    const alone = keys.map((key): Equation => ({ terms: [[key, 1]], ...known(key) }));
    const rows = [...group, ...alone].flatMap(({ terms, low, high }, index) => {
      const left = terms
        .map(([key, factor]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${nameOf.get(key)}`)
        .join(' ');
      return [
        ...(low > -Infinity ? [` a${index}: ${left} >= ${low}`] : []),
        ...(high < Infinity ? [` b${index}: ${left} <= ${high}`] : []),
      ];
    });
    const least = new Map(keys.map((key) => [key, Infinity]));
    const greatest = new Map(keys.map((key) => [key, -Infinity]));
    /** Every solution is a possible value of all counts. */
    const reach = (sense: string, key: string): boolean => {
      const problem = `${sense}\n obj: ${nameOf.get(key)}\nSubject To\n${rows.join('\n')}\nGeneral\n ${[...nameOf.values()].join(' ')}\nEnd\n`;
      const { Status, Columns } = solver.solve(problem);
      if (Status === 'Infeasible') return false;
      if (Status !== 'Optimal') greatest.set(key, Infinity);
      else {
        for (const each of keys) {
          const value = Math.round(Columns[nameOf.get(each) ?? '']?.Primal ?? 0);
          least.set(each, Math.min(least.get(each) ?? value, value));
          greatest.set(each, Math.max(greatest.get(each) ?? value, value));
        }
      }
      return true;
    };
    const isOpen = (key: string) => (greatest.get(key) ?? 0) - (least.get(key) ?? 0) >= 4;
    for (const key of keys) {
      if (!isOpen(key) && !reach('Maximize', key)) return null;
      if (!isOpen(key) && !reach('Minimize', key)) return null;
      found.set(key, { low: least.get(key) ?? 0, high: greatest.get(key) ?? Infinity });
    }
  }
  return found;
}

/** Equations that share no count are solved by themselves. */
function groupsOf(equations: readonly Equation[]): Equation[][] {
  const groups: { keys: Set<string>; own: Equation[] }[] = [];
  for (const equation of equations) {
    const keys = new Set(equation.terms.map(([key]) => key));
    const own = [equation];
    for (const group of groups.filter((each) => [...keys].some((key) => each.keys.has(key)))) {
      for (const key of group.keys) keys.add(key);
      own.push(...group.own);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push({ keys, own });
  }
  return groups.map(({ own }) => own);
}
