import { sumOf } from './funding-shares.ts';
import { SpendingStage } from './spending-stage.ts';
import type { StatementFigure } from './statement-figure.ts';
import { IntraBudget, Statement } from './statement.ts';

/** What one statement says of a whole year's social assistance in one stage, published or summed of its parts. */
export interface WholeFigure {
  statement: Statement;
  stage: SpendingStage | null;
  period: string;
  intraBudget: IntraBudget;
  amount: string;
  isFromParts: boolean;
  /** Null when parts of several documents were summed. */
  sourceId: string | null;
  locator: string | null;
}

/** The month, from 1 to 12, up to which a period counts: "2024", "2024/6" and "2024-12" all end in December. */
export function lastMonth(period: string): number {
  const [, sign, number] = /^\d{4}(?:([/-])(\d+))?$/.exec(period) ?? [];
  if (sign === undefined) return 12;
  return Number(number) * (sign === '/' ? 2 : 1);
}

/** The whole figures of a year's statements: of each statement and stage the latest period, each way of counting. */
export function wholeFigures(figures: readonly StatementFigure[]): WholeFigure[] {
  const groups = Map.groupBy(figures, ({ statement, stage }) => `${statement} ${stage}`);
  return [...groups.values()].flatMap((group) => {
    const latest = group.reduce((one, other) => (isLater(other.period, one.period) ? other : one));
    const ofPeriod = group.filter(({ period }) => period === latest.period);
    const counted = [...Map.groupBy(ofPeriod, ({ intraBudget }) => intraBudget).values()].map(wholeOf);
    const isTellingIntra = figures.some(
      (each) => each.statement === latest.statement && each.period === latest.period && isOnly(each),
    );
    return [...counted, ...included(counted, isTellingIntra)];
  });
}

/** Of two periods that end together, the year is the word of the statement that closes it. */
const isLater = (period: string, than: string): boolean =>
  lastMonth(period) === lastMonth(than) ? period.length < than.length : lastMonth(period) > lastMonth(than);

/**
 * The figure of the whole function out of a statement's figures that count alike. A total that is published is taken
 * as it is; only where there is none are its parts summed, of the fewest kinds that the statement gives.
 */
function wholeOf(figures: readonly StatementFigure[]): WholeFigure {
  const parted = (figure: StatementFigure) =>
    (figure.subfunction === null ? 0 : 2) + (figure.fundingSourceCode === null ? 0 : 1);
  const fewest = Math.min(...figures.map(parted));
  const parts = figures.filter((figure) => parted(figure) === fewest);
  return summed(parts, parts[0]!.intraBudget, fewest > 0);
}

const isOnly = ({ intraBudget }: Pick<WholeFigure, 'intraBudget'>): boolean =>
  intraBudget === IntraBudget.ONLY;

/**
 * With what organs pay each other: what is without it and only that, together, where a statement has both. A matrix
 * that tells it of any stage has every balance of the municipality, so that what it lacks in another one is zero; of
 * one that has only what is without it, nobody knows.
 */
function included(counted: readonly WholeFigure[], isTellingIntra: boolean): WholeFigure[] {
  const has = (intra: IntraBudget) => counted.some(({ intraBudget }) => intraBudget === intra);
  const isMatrix = counted[0]?.statement === Statement.MSC;
  const isWhole = isMatrix && (isTellingIntra || has(IntraBudget.UNDECLARED));
  const isKnown = has(IntraBudget.EXCLUDED) && has(IntraBudget.ONLY);
  if (has(IntraBudget.INCLUDED) || !(isWhole || isKnown)) return [];
  const parts = counted.filter(({ intraBudget }) => isWhole || intraBudget !== IntraBudget.UNDECLARED);
  return [summed(parts, IntraBudget.INCLUDED, true)];
}

function summed(
  parts: readonly (Omit<WholeFigure, 'isFromParts' | 'locator'> & { locator: string | null })[],
  intraBudget: IntraBudget,
  isFromParts: boolean,
): WholeFigure {
  const { statement, stage, period, sourceId, locator } = parts[0]!;
  const isOneDocument = parts.every((part) => part.sourceId === sourceId);
  return {
    statement,
    stage,
    period,
    intraBudget,
    amount: sumOf(parts.map(({ amount }) => amount)).toFixed(2),
    isFromParts,
    sourceId: isOneDocument ? sourceId : null,
    locator: parts.length === 1 ? locator : null,
  };
}

const ORDER = Object.values(Statement);

/** The order in which sources are shown, the municipality's own first. */
export const byStatement = (one: WholeFigure, other: WholeFigure): number =>
  ORDER.indexOf(one.statement) - ORDER.indexOf(other.statement);

/**
 * One figure of each statement, that count alike as far as the statements let them: with or without what organs pay
 * each other, whichever most statements can say.
 */
export function sideBySide(figures: readonly WholeFigure[]): WholeFigure[] {
  const statements = [...Map.groupBy(figures, ({ statement }) => statement).values()];
  const able = (intra: IntraBudget) => statements.filter((group) => group.some(countsBy(intra))).length;
  const common =
    able(IntraBudget.INCLUDED) > able(IntraBudget.EXCLUDED) ? IntraBudget.INCLUDED : IntraBudget.EXCLUDED;
  const preferred = [common, IntraBudget.UNDECLARED, IntraBudget.INCLUDED, IntraBudget.EXCLUDED];
  return statements.flatMap(
    (group) => preferred.map((intra) => group.find(countsBy(intra))).find((found) => found) ?? [],
  );
}

const countsBy =
  (intra: IntraBudget) =>
  ({ intraBudget }: WholeFigure): boolean =>
    intraBudget === intra;
