import { Big } from 'big.js';
import { writtenList, writtenMoney } from '../../shared/written.ts';
import type { SpendingStage } from '../spending-stage.ts';
import { IntraBudget } from '../statement.ts';
import { amountOf, type SiconfiRow, type TownYear } from './siconfi-row.ts';

/** A figure of social assistance in a statement by function. */
export interface FunctionalFigure extends TownYear {
  stage: SpendingStage;
  intraBudget: IntraBudget;
  subfunction: string | null;
  /** The amounts of its parts by their column; most have one. */
  parts: Map<string, { amount: string; place: string }>;
}

/** Where an amount stands: what it counts, and of which part of a stage it is. */
interface Cell {
  subfunction: string | null;
  /** Whether the row says of itself that it is of what organs pay each other. */
  said: boolean | null;
  /** Whether the total of that part stands above it. */
  isBelowIntra: boolean;
  stage: SpendingStage;
  part: string;
}

/** Keeps a figure's first amount. The same again is nothing new; another amount is told, and the first stays. */
export function keepCell(
  row: SiconfiRow,
  town: TownYear,
  figures: Map<string, FunctionalFigure>,
  cell: Cell,
): string | null {
  const amount = amountOf(row);
  if (amount === null) return null;
  const { subfunction, stage, part, said, isBelowIntra } = cell;
  const keyOf = (intra: IntraBudget) => [stage, intra, subfunction].join('/');
  // Below the total of the intra part an account is of that part only when it stood above it, too: some files list
  // both totals before all functions.
  const isRepeated = figures.get(keyOf(IntraBudget.EXCLUDED))?.parts.has(part) ?? false;
  const intraBudget = (said ?? (isBelowIntra && isRepeated)) ? IntraBudget.ONLY : IntraBudget.EXCLUDED;
  const key = keyOf(intraBudget);
  const figure = figures.get(key) ?? { ...town, stage, intraBudget, subfunction, parts: new Map() };
  const known = figure.parts.get(part);
  if (!known) figure.parts.set(part, { amount, place: row.place });
  figures.set(key, figure);
  if (!known || known.amount === amount) return null;
  return `${row.place}: ${writtenMoney(amount)}, e ficou ${writtenMoney(known.amount)} (${known.place})`;
}

/** A figure's parts as one amount, with all their places. */
export function wholeOf({ parts }: FunctionalFigure): { amount: string; locator: string } {
  const all = [...parts.values()];
  return {
    amount: all.reduce((sum, { amount }) => sum.plus(amount), new Big(0)).toFixed(2),
    locator: writtenList(all.map(({ place }) => place)),
  };
}
