/**
 * What a reader may know of counts without seeing them: `low` ≤ Σ coefficient × count ≤ `high`. A total and its parts
 * are an equation; a part is no more than its whole; a printed mean stands for a sum between two bounds.
 */
export interface Relation {
  terms: readonly Term[];
  low: number;
  high: number;
  /** True when a count that is not there adds nothing, as a unit that did not exist; else nothing follows without it. */
  mayMiss?: boolean;
}

/** A count, by the id of its cell, and what it is multiplied by. */
export type Term = readonly [cell: string, coefficient: number];

/** The total is the sum of its parts. */
export const sumOf = (total: string, parts: readonly string[], mayMiss = false): Relation => ({
  terms: [[total, 1], ...parts.map((part): Term => [part, -1])],
  low: 0,
  high: 0,
  mayMiss,
});

/** A part is no more than its whole. */
export const partOf = (part: string, whole: string): Relation => ({
  terms: [
    [whole, 1],
    [part, -1],
  ],
  low: 0,
  high: Infinity,
});

/** Two figures, of one subgraph or of two, that count the same. */
export const sameAs = (one: string, other: string): Relation => sumOf(one, [other]);

/** A mean that is printed with so many decimals, times the number of its parts, is their sum to within half a unit. */
export function meanOf(mean: string, parts: readonly string[], decimals = 0): Relation {
  const slack = (parts.length * 10 ** -decimals) / 2;
  return {
    terms: [[mean, parts.length], ...parts.map((part): Term => [part, -1])],
    low: -slack,
    high: slack,
  };
}
