import type { CountedCell } from './cell.ts';

/** Between what a hidden count lies by itself, for somebody; `isLone` when nothing else is hidden that could tell it. */
type Knowledge = (cell: CountedCell | undefined, isLone: boolean) => readonly [low: number, high: number];

/** Who knows that no zero is hidden, as long as there is anything else to hide. */
const knowsNoZero: Knowledge = (cell) => [cell?.isMean ? 0 : 1, Infinity];

/**
 * Who knows the floor, too: a count is hidden for another's sake or because it is below it, and there is no other one
 * near the lone one.
 */
const knowsFloor: Knowledge = (cell, isLone) => {
  if (!cell || !isLone) return knowsNoZero(cell, isLone);
  return cell.isMean ? [0, cell.leastShown] : [1, cell.leastShown - 1];
};

/** What somebody can know of each hidden count before he puts any together: who knows most comes first. */
export const KNOWLEDGE: readonly Knowledge[] = [knowsFloor, knowsNoZero, () => [0, Infinity]];
