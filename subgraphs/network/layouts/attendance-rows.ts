import type { RecordSet } from '../../shared/import/layout.ts';
import type { Rows } from '../../shared/rows.ts';
import { Attendance } from '../attendance.ts';
import type { AttendanceForm } from '../attendance-form.ts';
import {
  attendanceId,
  isOpen,
  totalsOf,
  type Figure,
  type FigureKey,
  type Summand,
  type Total,
} from '../attendance-totals.ts';

/** A unit that fills in one of the forms. */
export interface ReportingUnit {
  id: string;
  ibgeCode: string;
  form: AttendanceForm;
  openedOn: string | null;
}

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
  const unitsAt = Map.groupBy(units.values(), ({ ibgeCode, form }) => `${ibgeCode}/${form}`);
  const own = [...told.values()].flat();
  for (const figure of own) known.get(figure.ibgeCode)?.set(attendanceId(figure), figure);
  const totals = [...told].flatMap(([ibgeCode, figures]) =>
    totalsOf(figures, known.get(ibgeCode) ?? new Map<string, Summand>(), (form, month) =>
      (unitsAt.get(`${ibgeCode}/${form}`) ?? []).filter((unit) => isOpen(unit, month)).map(({ id }) => id),
    ),
  );
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

/** How many units a month's total is of; a year's sum is of twelve months, which is said by its period. */
const coverageOf = ({ unitId, period, reported, expected }: Total) =>
  unitId === null && period.length > 4 ? { unitsReported: reported, unitsExpected: expected } : {};

/** What is published of the years that are told, by municipality: an earlier month belongs to the same sums. */
async function knownFigures(
  told: ReadonlyMap<string, readonly FigureKey[]>,
  rows: Rows,
): Promise<Map<string, Map<string, Summand>>> {
  const years = new Set([...told.values()].flat().map(({ period }) => period.slice(0, 4)));
  const { name } = rows.table(Attendance);
  const found = await rows.select<Summand & { id: string; ibgeCode: string }>(
    `select "id", "ibge_code" as "ibgeCode", "value"::text as "value", "status" from ${name}
     where "ibge_code" = any($1) and substr("period", 1, 4) = any($2) and length("period") > 4`,
    [[...told.keys()], [...years]],
  );
  const all = new Map([...told.keys()].map((code) => [code, new Map<string, Summand>()]));
  for (const { id, ibgeCode, value, status } of found) all.get(ibgeCode)?.set(id, { value, status });
  return all;
}
