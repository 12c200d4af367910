import { fundingSourceOf } from './funding-source.ts';
import { sumOf } from './funding-shares.ts';
import { SpendingStage } from './spending-stage.ts';
import type { StatementFigure } from './statement-figure.ts';
import type { StatementAmount, StatementPart, StatementSummary } from './statement-summary.ts';
import { IntraBudget, Statement } from './statement.ts';
import { wholeFigures, type WholeFigure } from './whole-figures.ts';

const STATEMENTS = Object.values(Statement);
const WAYS = Object.values(IntraBudget);
const STAGES: readonly (SpendingStage | null)[] = [...Object.values(SpendingStage), null];

/**
 * The statements of a year, each way of counting that they publish by itself, with their parts. Of each stage the latest
 * period counts, as statements count from January; the whole is published, or summed of the parts of that statement.
 */
export function statementSummaries(figures: readonly StatementFigure[]): StatementSummary[] {
  const keyOf = ({
    statement,
    period,
    intraBudget,
  }: Pick<WholeFigure, 'statement' | 'period' | 'intraBudget'>) => [statement, period, intraBudget].join(' ');
  const parts = Map.groupBy(figures, keyOf);
  return [...Map.groupBy(wholeFigures(figures), keyOf)]
    .flatMap(([key, whole]) => {
      const published = parts.get(key);
      return published ? summaryOf(whole as [WholeFigure, ...WholeFigure[]], published) : [];
    })
    .toSorted(
      (one, other) =>
        STATEMENTS.indexOf(one.statement) - STATEMENTS.indexOf(other.statement) ||
        WAYS.indexOf(one.intraBudget) - WAYS.indexOf(other.intraBudget),
    );
}

function summaryOf(
  whole: readonly [WholeFigure, ...WholeFigure[]],
  figures: readonly StatementFigure[],
): StatementSummary {
  const [{ statement, period, intraBudget }] = whole;
  const stages = new Set(whole.map(({ stage }) => stage));
  const shown = figures.filter(({ stage }) => stages.has(stage));
  const named = [...whole, ...shown].flatMap(({ sourceId }) => sourceId ?? []);
  return {
    statement,
    period,
    intraBudget,
    stages: whole
      .map(({ stage, amount, isFromParts }) => ({ stage, amount, isFromParts }))
      .toSorted((one, other) => STAGES.indexOf(one.stage) - STAGES.indexOf(other.stage)),
    subfunctions: partsBy(shown, ({ subfunction }) => subfunction),
    fundingSources: partsBy(shown, ({ fundingSourceCode }) => sourceKey(fundingSourceCode)),
    sourceIds: [...new Set(named)],
  };
}

const sourceKey = (code: string | null): string | null =>
  code === null ? null : (fundingSourceOf(code)?.code ?? code);

/** The figures that name a part, by it; what names both a subfunction and a source counts for each. */
function partsBy(
  figures: readonly StatementFigure[],
  keyOf: (figure: StatementFigure) => string | null,
): StatementPart[] {
  const groups = Map.groupBy(figures, keyOf);
  groups.delete(null);
  return [...groups]
    .toSorted(([one], [other]) => String(one).localeCompare(String(other)))
    .map(([key, group]) => ({
      key: String(key),
      fundingSource: fundingSourceIn(group, String(key)),
      stages: STAGES.flatMap((stage) => stageOf(group, stage)),
    }));
}

const fundingSourceIn = (group: readonly StatementFigure[], key: string) =>
  group.some(({ fundingSourceCode }) => sourceKey(fundingSourceCode) === key) ? fundingSourceOf(key) : null;

function stageOf(group: readonly StatementFigure[], stage: SpendingStage | null): StatementAmount[] {
  const all = group.filter((figure) => figure.stage === stage);
  if (all.length === 0) return [];
  // A part may be published whole beside its own parts, which are then no addition to it.
  const isDetailed = ({ subfunction, fundingSourceCode }: StatementFigure) =>
    subfunction !== null && fundingSourceCode !== null;
  const plain = all.filter((figure) => !isDetailed(figure));
  const counted = plain.length > 0 ? plain : all;
  const amount = sumOf(counted.map((figure) => figure.amount)).toFixed(2);
  return [{ stage, amount, isFromParts: counted.length > 1 || plain.length === 0 }];
}
