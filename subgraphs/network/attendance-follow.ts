import { FigureStatus } from '../shared/figure-status.ts';
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
  type Total,
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
    const known = new Map<string, Summand>(told.map((figure) => [attendanceId(figure), figure]));
    const stored = new Map(figures.map((figure) => [attendanceId(figure), figure]));
    const others = totalsOf(told, known, expectedUnits(units, told)).filter((total) => {
      const before = stored.get(attendanceId(total));
      return before !== undefined && isOther(total, before);
    });
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
  }
}

/** What is hidden though it could be summed stays so, and is not told as hidden by this run. */
const isOther = (total: Total, before: StoredFigure): boolean =>
  before.status !== total.status
    ? before.status !== FigureStatus.SUPPRESSED
    : before.value !== total.value ||
      (coverageOf(total).unitsExpected ?? null) !== before.unitsExpected ||
      (coverageOf(total).unitsReported ?? null) !== before.unitsReported;

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
