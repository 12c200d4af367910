import { FigureStatus } from '../shared/figure-status.ts';
import type { Counts, PlaceCell } from '../shared/suppression/counts.ts';
import { meanOf, partOf, sameAs, sumOf, type Relation } from '../shared/suppression/relation.ts';
import { Attendance } from './attendance.ts';
import { attendanceCode } from './attendance-codes.ts';
import { monthsOf } from './attendance-totals.ts';
import { Indicator } from './indicator.ts';
import { indicatorFloor } from './indicator-floor.ts';

const HIDDEN = { value: null, status: FigureStatus.SUPPRESSED };

/** What the network counts: attendance by unit and in all, and the indicators of a municipality and of its parts. */
export const networkCounts: Counts = {
  tables: [
    { entity: Attendance, hidden: HIDDEN },
    {
      entity: Indicator,
      hidden: { ...HIDDEN, otherValues: [] },
      floorOf: (row) => indicatorFloor(row as unknown as Indicator),
      isMean: ({ period }) => String(period).endsWith('/mean'),
    },
  ],
  relations: (cells) => [
    ...attendanceRelations(cells.filter(({ table }) => table === 'attendance')),
    ...indicatorRelations(cells.filter(({ table }) => table === 'indicator')),
    ...attendanceMeans(cells),
  ],
};

const text = ({ row }: PlaceCell, column: string): string => textOf(row[column]);
const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
const isTotal = (cell: PlaceCell): boolean => text(cell, 'ownerId') === text(cell, 'ibgeCode');
const isYear = (cell: PlaceCell): boolean => text(cell, 'period').length === 4;

/** A month's total is of all units, a year's sum of twelve months, and new cases are some of all. */
function attendanceRelations(cells: readonly PlaceCell[]): Relation[] {
  const ofCode = (cell: PlaceCell) => `${text(cell, 'form')}.${text(cell, 'code')}`;
  const relations: Relation[] = [];
  for (const same of Map.groupBy(cells, (cell) => `${ofCode(cell)}/${text(cell, 'period')}`).values()) {
    const total = same.find(isTotal);
    const units = same.filter((cell) => !isTotal(cell)).map(({ id }) => id);
    if (total && units.length > 0) relations.push(sumOf(total.id, units, true));
  }
  for (const series of Map.groupBy(cells, (cell) => `${text(cell, 'ownerId')}/${ofCode(cell)}`).values()) {
    const byPeriod = new Map(series.map((cell) => [text(cell, 'period'), cell.id]));
    for (const year of series.filter(isYear)) {
      const months = monthsOf(text(year, 'period')).flatMap((month) => byPeriod.get(month) ?? []);
      if (months.length === 12) relations.push(sumOf(year.id, months));
    }
  }
  const byKey = new Map(cells.map((cell) => [keyOf(cell, text(cell, 'code')), cell.id]));
  for (const cell of cells) {
    const whole = attendanceCode(text(cell, 'form'), text(cell, 'code'))?.within;
    const id = whole === undefined || isYear(cell) ? undefined : byKey.get(keyOf(cell, whole));
    if (id !== undefined) relations.push(partOf(cell.id, id));
  }
  return relations;
}

const keyOf = (cell: PlaceCell, code: string): string =>
  [text(cell, 'ownerId'), text(cell, 'form'), code, text(cell, 'period')].join('/');

const BANDS = [
  'CADUNICO_FAMILIES_EXTREME_POVERTY',
  'CADUNICO_FAMILIES_POVERTY',
  'CADUNICO_FAMILIES_LOW_INCOME',
];

/** Three bands make the families; families are no more than people; months make a mean; parts make the whole. */
function indicatorRelations(cells: readonly PlaceCell[]): Relation[] {
  const at = (code: string, period: string, territory = '') =>
    cells.find(
      (cell) =>
        text(cell, 'code') === code &&
        text(cell, 'period') === period &&
        text(cell, 'territory') === territory,
    )?.id;
  const relations: Relation[] = [];
  for (const cell of cells) {
    const [code, period, territory] = ['code', 'period', 'territory'].map((column) => text(cell, column));
    if (code === undefined || period === undefined) continue;
    if (code === 'CADUNICO_FAMILIES') {
      const bands = BANDS.flatMap((band) => at(band, period, territory) ?? []);
      if (bands.length === BANDS.length) relations.push(sumOf(cell.id, bands));
      else relations.push(...bands.map((band) => partOf(band, cell.id)));
      const people = at('CADUNICO_PEOPLE', period, territory);
      if (people) relations.push(partOf(cell.id, people));
    }
    if (territory !== '') continue;
    const parts = cells.filter(
      (each) =>
        text(each, 'code') === code && text(each, 'period') === period && text(each, 'territory') !== '',
    );
    // Whether the parts that are told are all there are is not known; who believes it works with the sum.
    if (parts.length > 0)
      relations.push(
        sumOf(
          cell.id,
          parts.map(({ id }) => id),
          true,
        ),
      );
    if (period.endsWith('/mean')) {
      const months = monthsOf(period.slice(0, 4)).flatMap((month) => at(code, month) ?? []);
      if (months.length > 0) relations.push(meanOf(cell.id, months, decimalsOf(cell)));
    }
  }
  return relations;
}

/** A monthly mean of a report and the monthly totals of the form can be of the same adolescents. */
function attendanceMeans(cells: readonly PlaceCell[]): Relation[] {
  const totals = new Map(
    cells
      .filter((cell) => cell.table === 'attendance' && isTotal(cell))
      .map((cell) => [`${text(cell, 'form')}.${text(cell, 'code')}/${text(cell, 'period')}`, cell.id]),
  );
  return cells
    .filter((cell) => cell.table === 'indicator' && text(cell, 'code') === 'ATTENDANCE_SOCIO_EDUCATIONAL')
    .flatMap((cell) => {
      const period = text(cell, 'period');
      const same = totals.get(`CREAS.J1/${period}`);
      if (same) return [sameAs(cell.id, same)];
      const months = period.endsWith('/mean') ? monthsOf(period.slice(0, 4)) : [];
      const own = months.flatMap((month) => totals.get(`CREAS.J1/${month}`) ?? []);
      return own.length === 12 ? [meanOf(cell.id, own, decimalsOf(cell))] : [];
    });
}

const decimalsOf = ({ row }: PlaceCell): number => (textOf(row['value']).split('.')[1] ?? '').length;
