import { componentsOf, narrowIn } from './bounds.ts';
import { HiddenGround, type CountedCell } from './cell.ts';
import { constraintsOf, statesOf, together, type Constraint } from './constraints.ts';
import { KNOWLEDGE } from './knowledge.ts';
import type { Relation } from './relation.ts';

type Cells = ReadonlyMap<string, CountedCell>;

/**
 * Which further counts must be hidden so that no hidden one can be told from what is shown, now or in a past state:
 * each keeps at least five possible values, also for who knows the floor. What is hidden already stays so; hidden
 * values need not be known.
 */
export function complements(given: readonly CountedCell[], relations: readonly Relation[]): string[] {
  const cells = new Map(given.map((cell) => [cell.id, { ...cell }]));
  const added: string[] = [];
  const hide = (id: string) => {
    const cell = cells.get(id);
    if (cell) cell.hidden = HiddenGround.COMPLEMENT;
    added.push(id);
  };
  // What was found safe is safe until one of its counts is tied to more.
  const safe = new Set<string>();
  while (true) {
    const constraints = relations.flatMap((relation) => constraintsOf(relation, cells));
    const chosen = new Set<string>();
    for (const component of componentsOf(constraints)) {
      const key = JSON.stringify(component.map(({ terms, low, high }) => [terms, low, high]));
      if (safe.has(key)) continue;
      const told = toldIn(component, cells);
      if (told.length === 0) safe.add(key);
      const next = chosenFor(told, cells);
      if (next !== null) chosen.add(next);
    }
    if (chosen.size === 0) return added;
    for (const id of chosen) hide(id);
  }
}

/** A hidden count that has too few possible values, and what tells it. */
interface Told {
  id: string;
  constraints: readonly Constraint[];
}

/**
 * The counts of a component that can be told. Where its moments contradict each other, some count has changed: then
 * each moment is looked at, and every two together, for most counts will have been the same at both.
 */
function toldIn(component: readonly Constraint[], cells: Cells): Told[] {
  const narrow = narrowFor(component, cells);
  if (narrow) return narrow.map((id) => ({ id, constraints: component }));
  const relations = [...new Set(component.map(({ relation }) => relation))];
  const states = statesOf(relations, cells);
  const pairs = states.flatMap((one, index) => states.slice(index).map((other) => together(one, other)));
  const told = new Map<string, Told>();
  for (const constraints of pairs.flatMap(componentsOf)) {
    // What contradicts itself tells nothing.
    for (const id of narrowFor(constraints, cells) ?? []) told.set(id, told.get(id) ?? { id, constraints });
  }
  return [...told.values()];
}

/**
 * The counts that are too narrow for who knows most. What is safe from him is safe from who knows less; where what he
 * believes does not fit, because a count has changed since or is a zero, the next one is asked.
 */
function narrowFor(constraints: readonly Constraint[], cells: Cells): string[] | null {
  const tied = new Set(constraints.flatMap(({ terms }) => (terms.length > 1 ? terms.map(([id]) => id) : [])));
  for (const known of KNOWLEDGE) {
    const narrow = narrowIn(constraints, (id) => known(cells.get(id), !tied.has(id)));
    if (narrow) return narrow;
  }
  return null;
}

/** One more count to hide, from the tightest constraint that tells one: what helps it may help the others. */
function chosenFor(told: readonly Told[], cells: Cells): string | null {
  const near = told.flatMap(({ id, constraints }) =>
    constraints.filter(({ terms }) => terms.some(([term]) => term === id)),
  );
  return (
    cheapest(near, cells) ??
    cheapest(
      told.flatMap(({ constraints }) => constraints),
      cells,
    )
  );
}

/** Of the counts that are shown in constraints the one whose loss costs least, the tightest constraint first. */
function cheapest(constraints: readonly Constraint[], cells: Cells): string | null {
  const tightest = constraints.toSorted(
    (one, other) => one.terms.length - other.terms.length || Math.abs(one.low) - Math.abs(other.low),
  );
  for (const { relation } of tightest) {
    const shown = relation.terms
      .flatMap(([id]) => cells.get(id) ?? [])
      .filter((cell) => !cell.hidden && wasShown(cell));
    const [first] = shown.toSorted(byCost);
    if (first) return first.id;
  }
  return null;
}

const wasShown = ({ value, past }: CountedCell): boolean =>
  value !== null || past.some((each) => each.value !== null);

/** Small counts first, for a reader loses least with them; a zero says little, and is hidden last. */
function byCost(one: CountedCell, other: CountedCell): number {
  const cost = ({ value }: CountedCell) => (value === null ? -1 : value === 0 ? Infinity : value);
  const [first, second] = [cost(one), cost(other)];
  return (first === second ? 0 : first - second) || (one.id < other.id ? -1 : 1);
}
