import type { RecordSet } from '../../shared/import/layout.ts';
import type { Rows } from '../../shared/rows.ts';
import { Attendance } from '../attendance.ts';
import { FIGURE_COLUMNS } from '../attendance-follow.ts';
import {
  attendanceId,
  coverageOf,
  expectedUnits,
  totalsOf,
  type Figure,
  type FigureKey,
  type ReportingUnit,
  type Summand,
} from '../attendance-totals.ts';

interface Published {
  units: ReadonlyMap<string, ReportingUnit>;
  rows: Rows;
  sourceId: string;
}

/** The rows of what units told, and of the sums that become whole with it. */
export async function attendanceSets(
  told: ReadonlyMap<string, readonly (Figure & { line: number })[]>,
  { units, rows, sourceId }: Published,
): Promise<RecordSet> {
  const known = await knownFigures(told, rows);
  const unitsIn = Map.groupBy(units.values(), ({ ibgeCode }) => ibgeCode);
  const own = [...told.values()].flat();
  const totals = [...told].flatMap(([ibgeCode, figures]) => {
    const all = [...(known.get(ibgeCode) ?? []), ...figures];
    const summands = new Map<string, Summand>(all.map((figure) => [attendanceId(figure), figure]));
    return totalsOf(figures, summands, expectedUnits(unitsIn.get(ibgeCode) ?? [], all));
  });
  return {
    entity: Attendance,
    rows: [
      ...own.map((figure) => ({ ...rowOf(figure, sourceId), locator: `linha ${figure.line}` })),
      ...totals.map((total) => ({ ...rowOf(total, sourceId), ...coverageOf(total), locator: null })),
    ],
  };
}

function rowOf(figure: Figure, sourceId: string) {
  const { ibgeCode, unitId, form, code, period, value, status } = figure;
  const ownerId = unitId ?? ibgeCode;
  const id = attendanceId(figure);
  return {
    id,
    ibgeCode,
    ownerId,
    form,
    code,
    period,
    value,
    status,
    unitsReported: null,
    unitsExpected: null,
    sourceId,
  };
}

/** What is published of the years that are told, by municipality: an earlier month belongs to the same sums. */
async function knownFigures(
  told: ReadonlyMap<string, readonly FigureKey[]>,
  rows: Rows,
): Promise<Map<string, Figure[]>> {
  const years = new Set([...told.values()].flat().map(({ period }) => period.slice(0, 4)));
  const { name } = rows.table(Attendance);
  const found = await rows.select<Figure>(
    `select ${FIGURE_COLUMNS} from ${name}
     where "ibge_code" = any($1) and substr("period", 1, 4) = any($2) and length("period") > 4`,
    [[...told.keys()], [...years]],
  );
  return Map.groupBy(found, ({ ibgeCode }) => ibgeCode);
}
