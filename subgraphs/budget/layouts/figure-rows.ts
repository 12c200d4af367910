import type { RecordSet } from '../../shared/import/layout.ts';
import { SourceDocument } from '../../shared/source.ts';
import type { SpendingStage } from '../spending-stage.ts';
import { StatementFigure } from '../statement-figure.ts';
import { IntraBudget, type Statement } from '../statement.ts';
import { fiscalYearSet } from './fiscal-year-rows.ts';
import { intraCode, stageCode, statementCode } from './statement-words.ts';
import type { TownYear } from './siconfi-row.ts';

/** One amount of a statement, as a file gives it. */
export interface ReadFigure extends TownYear {
  statement: Statement;
  period: string;
  stage: SpendingStage | null;
  intraBudget: IntraBudget;
  subfunction: string | null;
  fundingSourceCode: string | null;
  amount: string;
  locator: string;
}

/** What a file is the whole of: rows of this that it no longer has are withdrawn. */
export interface FigureScope extends Pick<ReadFigure, 'statement' | 'period'> {
  towns: readonly TownYear[];
  /** Where a file has some stages only. */
  stages?: readonly SpendingStage[];
}

type FigureSource = Partial<SourceDocument> & { id: string };

const fiscalYearIdOf = ({ ibgeCode, year }: TownYear): string => `${ibgeCode}-${year}`;

/**
 * The sets to write: each figure is in the scope of its statement and period. Of a year only its existence is said,
 * as these statements know nothing of the total that its own source prints.
 */
export function figureSets(
  figures: readonly ReadFigure[],
  source: FigureSource,
  scopes: readonly FigureScope[],
): RecordSet[] {
  const rows = figures.map(({ ibgeCode, year, ...figure }) => ({
    id: figureId({ ibgeCode, year, ...figure }),
    fiscalYearId: fiscalYearIdOf({ ibgeCode, year }),
    ...figure,
    sourceId: source.id,
  }));
  return [
    { entity: SourceDocument, rows: [source] },
    fiscalYearSet(figures),
    ...scopes.map(({ statement, period, towns, stages }) => ({
      entity: StatementFigure,
      rows: rows.filter((row) => row.statement === statement && row.period === period),
      scope: {
        statement,
        period,
        fiscalYearId: { $in: towns.map(fiscalYearIdOf) },
        ...(stages ? { stage: { $in: [...stages] } } : {}),
      },
    })),
  ];
}

/** The id of a figure: "3136702-2024/rreo/bimestre-6/liquidacao/sem-intra/244". */
export const figureId = (figure: Omit<ReadFigure, 'amount' | 'locator'>): string =>
  [
    fiscalYearIdOf(figure),
    statementCode(figure.statement),
    periodCode(figure.period),
    stageCode(figure.stage),
    ...(figure.intraBudget === IntraBudget.UNDECLARED ? [] : [intraCode(figure.intraBudget)]),
    figure.subfunction ?? 'funcao-08',
    ...(figure.fundingSourceCode === null ? [] : [figure.fundingSourceCode]),
  ].join('/');

function periodCode(period: string): string {
  const [, sign, number] = /^\d{4}(?:([/-])(\d+))?$/.exec(period) ?? [];
  if (sign === undefined) return 'ano';
  return `${sign === '/' ? 'bimestre' : 'mes'}-${number}`;
}
