import type { CountedCell } from './cell.ts';
import type { Relation, Term } from './relation.ts';

/** A relation at one moment, what is shown put in: between `low` and `high` for the hidden counts alone. */
export interface Constraint {
  terms: readonly Term[];
  low: number;
  high: number;
  relation: Relation;
}

type Cells = ReadonlyMap<string, CountedCell>;

/**
 * What follows for the hidden counts from one relation, now and at each earlier moment that can still be asked for.
 * A moment at which one of its counts is neither shown nor hidden tells nothing, unless counts of it may be missing.
 */
export function constraintsOf(relation: Relation, cells: Cells): Constraint[] {
  const own = relation.terms.flatMap(([id]) => cells.get(id) ?? []);
  if (!own.some(({ hidden }) => hidden)) return [];
  const others = own.flatMap((cell) => cell.others.map((other) => ({ cell, other })));
  return unique([
    ...[null, ...momentsOf(own)].map((moment) => constraintAt(relation, cells, moment)),
    ...others.map(({ cell, other }) =>
      filledIn(relation, cells, (each) => (each === cell ? other : each.value)),
    ),
  ]);
}

/** What follows from relations at each single moment: for counts that cannot have been the same at all of them. */
export function statesOf(relations: readonly Relation[], cells: Cells): Constraint[][] {
  const own = relations.flatMap(({ terms }) => terms.flatMap(([id]) => cells.get(id) ?? []));
  return [null, ...momentsOf(own)].map((moment) =>
    unique(relations.map((relation) => constraintAt(relation, cells, moment))),
  );
}

/** The constraints of two moments, each once. */
export const together = (one: readonly Constraint[], other: readonly Constraint[]): Constraint[] =>
  one === other ? [...one] : unique([...one, ...other]);

/** A relation as it was just before a moment, or as it is. */
const constraintAt = (relation: Relation, cells: Cells, moment: string | null): Constraint | null =>
  filledIn(relation, cells, (cell) => (moment === null ? cell.value : valueAt(cell, moment)));

const momentsOf = (cells: readonly CountedCell[]): string[] =>
  [...new Set(cells.flatMap(({ past }) => past.map(({ until }) => until)))].toSorted();

/** What a cell showed just before a moment. */
function valueAt({ past, value }: CountedCell, moment: string): number | null {
  const then = past.find(({ until }) => until >= moment);
  return then ? then.value : value;
}

function unique(constraints: readonly (Constraint | null)[]): Constraint[] {
  const found = new Map<string, Constraint>();
  for (const each of constraints)
    if (each) found.set(JSON.stringify([each.terms, each.low, each.high]), each);
  return [...found.values()];
}

function filledIn(
  relation: Relation,
  cells: Cells,
  shown: (cell: CountedCell) => number | null,
): Constraint | null {
  const terms: Term[] = [];
  let known = 0;
  for (const [index, term] of relation.terms.entries()) {
    const [id, coefficient] = term;
    const cell = cells.get(id);
    const value = cell && !cell.hidden ? shown(cell) : null;
    if (cell?.hidden) terms.push(term);
    else if (value !== null) known += coefficient * value;
    // The first is the total, without which there is no equation.
    else if (!relation.mayMiss || index === 0) return null;
  }
  return terms.length === 0
    ? null
    : { terms, low: relation.low - known, high: relation.high - known, relation };
}
