import { itemsOf } from '../downloads/tables/report-items.ts';
import type { Indicator } from '../graph/network.ts';
import type { ManagementReport } from '../graph/management-reports.ts';
import type { Town } from '../graph/snapshot.ts';
import { attendanceIn } from './attendance.ts';

type Tie = Pick<ManagementReport['figureTies'][number], 'id' | 'strategy' | 'unit' | 'source'>;

/** That an item or a number of a report speaks of a strategy or of a unit, as somebody declared it. */
export interface ToldTie {
  report: ManagementReport;
  tie: Tie;
  /** The item, with its area; null for a number. */
  item: { area: string | null; title: string } | null;
  /** The number as the network publishes it; null for an item, and for a number that is not published here. */
  figure: Indicator | null;
}

/** All ties of a report: those of items in its order, then those of numbers. */
export function tiesOf({ published }: Town, report: ManagementReport): ToldTie[] {
  const figures = new Map(published.indicators.map((one) => [one.id, one]));
  return [
    ...itemsOf(report).flatMap(({ area, item }) =>
      item.ties.map((tie) => ({ report, tie, item: { area, title: item.title }, figure: null })),
    ),
    ...report.figureTies.map((tie) => ({
      report,
      tie,
      item: null,
      figure: figures.get(tie.indicator.id) ?? null,
    })),
  ];
}

/** What all reports of a municipality tell of one strategy or unit. */
export const toldOf = (town: Town, of: 'strategy' | 'unit', id: string): ToldTie[] =>
  town.published.reports.flatMap((report) => tiesOf(town, report)).filter(({ tie }) => tie[of]?.id === id);

/** The numbers that a report's page shows: attendance in its year, and any other number that somebody tied. */
export function figuresOf(town: Town, report: ManagementReport): Indicator[] {
  const attended = attendanceIn(town.published.indicators, report.year);
  const others = tiesOf(town, report).flatMap(({ figure }) => figure ?? []);
  return [...new Set([...attended, ...others])];
}
