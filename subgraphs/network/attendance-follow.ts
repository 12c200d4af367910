import type { Recording } from '../shared/history/recording.ts';
import { statement } from '../shared/history/statement.ts';
import { Attendance } from './attendance.ts';
import { AttendanceForm } from './attendance-form.ts';
import {
  attendanceId,
  coverageOf,
  expectedUnits,
  totalsOf,
  type Figure,
  type ReportingUnit,
  type Summand,
} from './attendance-totals.ts';
import { NetworkUnit } from './network-unit.ts';

/** The columns of a `Figure` in the table of attendance: a total's owner is its municipality. */
export const FIGURE_COLUMNS = `"ibge_code" as "ibgeCode", nullif("owner_id", "ibge_code") as "unitId", "form", "code", "period",
   "value"::text as "value", "status"`;

/** The columns of a `ReportingUnit` in the table of units. */
export const UNIT_COLUMNS = `"id", "ibge_code" as "ibgeCode", "kind" as "form", "opened_on" as "openedOn"`;

interface StoredFigure extends Figure {
  unitsReported: number | null;
  unitsExpected: number | null;
}

const BECAUSE = 'a lista de unidades que deviam informar mudou';

/**
 * Sums up attendance anew where the units that should report are others than before: a total of all units is none any
 * more when one is found that did not report, and becomes one when that unit goes.
 */
export async function followUnits(recording: Recording): Promise<void> {
  for (const ibgeCode of await placesToSum(recording)) {
    const { em } = recording;
    const figures = await statement<StoredFigure>(
      em,
      `select ${FIGURE_COLUMNS}, "units_reported" as "unitsReported", "units_expected" as "unitsExpected"
       from ${recording.shape(Attendance).name} where "ibge_code" = $1`,
      [ibgeCode],
    );
    const units = await statement<ReportingUnit>(
      em,
      `select ${UNIT_COLUMNS} from ${recording.shape(NetworkUnit).name} where "ibge_code" = $1 and "kind" = any($2)`,
      [ibgeCode, Object.values(AttendanceForm)],
    );
    const told = figures.filter(({ unitId, period }) => unitId !== null && period.length > 4);
    const expected = expectedUnits(units, told);
    const isOther = ({ form, period, unitsExpected }: StoredFigure) =>
      expected(form, period).length !== unitsExpected;
    const totals = figures.filter(({ unitId, period }) => unitId === null && period.length > 4);
    const stale = new Set(totals.filter(isOther).map(attendanceId));
    // A sum of parts that are hidden stays as it was: what they were is not known here any more.
    const known = new Map<string, Summand>(figures.map((figure) => [attendanceId(figure), figure]));
    const others = totalsOf(
      told.filter((figure) => stale.has(attendanceId({ ...figure, unitId: null }))),
      known,
      expected,
    ).filter((total) => total.unitId === null && known.has(attendanceId(total)));
    const { hidden } = recording;
    const before = new Set(hidden);
    await recording.put(
      Attendance,
      others.map((total) => ({
        id: attendanceId(total),
        value: total.value,
        status: total.status,
        ...coverageOf(total),
      })),
      BECAUSE,
    );
    // These totals stand in no file of this run: none is kept without them, and nobody is told that it shows them.
    for (const cell of hidden) if (!before.has(cell)) hidden.delete(cell);
  }
}

/** The municipalities with attendance of which this run changed a unit. */
async function placesToSum(recording: Recording): Promise<string[]> {
  const found = await statement<{ code: string }>(
    recording.em,
    `select distinct c."ibge_code" as "code" from ${recording.log} c
     where c."run_id" = $1 and c."table_name" = $2
       and c."ibge_code" in (select "ibge_code" from ${recording.shape(Attendance).name}) order by 1`,
    [recording.run.id, recording.shape(NetworkUnit).tableName],
  );
  return found.map(({ code }) => code);
}
