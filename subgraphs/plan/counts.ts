import { FigureStatus } from '../shared/figure-status.ts';
import type { Counts, PlaceCell } from '../shared/suppression/counts.ts';
import { sameAs, type Relation } from '../shared/suppression/relation.ts';
import { Measurement } from './measurement.ts';

/** What plans count: people and families that were found to be reached by a target. */
export const planCounts: Counts = {
  tables: [
    {
      entity: Measurement,
      hidden: { value: null, status: FigureStatus.SUPPRESSED },
      isCounted: ({ isOfPeople }) => isOfPeople === true,
    },
  ],
  relations: (cells) => cells.filter(({ table }) => table === 'measurement').flatMap(sameInNetwork(cells)),
};

/** A measurement is the figure that it says it is, and so are two that say the same. */
function sameInNetwork(cells: readonly PlaceCell[]): (cell: PlaceCell) => Relation[] {
  const byFigure = Map.groupBy(cells, figureOf);
  return (cell) => {
    const same = byFigure.get(figureOf(cell)) ?? [];
    return figureOf(cell) === null
      ? []
      : same.filter(({ id }) => id !== cell.id).map(({ id }) => sameAs(cell.id, id));
  };
}

/** What a cell is a figure of: what a measurement names, an indicator's or a municipal total's code, and the period. */
function figureOf({ table, row }: PlaceCell): string | null {
  if (table === 'measurement') return textOf(row['sameFigure']);
  if (table === 'indicator' && !row['territory']) return `${textOf(row['code'])}/${textOf(row['period'])}`;
  if (table !== 'attendance' || row['ownerId'] !== row['ibgeCode']) return null;
  return `${textOf(row['form'])}.${textOf(row['code'])}/${textOf(row['period'])}`;
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
