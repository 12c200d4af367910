import type { EntityClass } from '@mikro-orm/core';
import type { CountedCell } from './cell.ts';
import { FLOOR } from './floor.ts';
import type { Relation } from './relation.ts';

type Row = Readonly<Record<string, unknown>>;

/** A table whose rows count people or families, by `value`. */
export interface CountedTable {
  entity: EntityClass<object>;
  /** What a row says in place of a count that is hidden. */
  hidden: Row;
  /** Whether a row counts people or families; every row unless given. */
  isCounted?: (row: Row) => boolean;
  /** The smallest count of a row that may be published; five unless given. */
  floorOf?: (row: Row) => number;
  /** Whether a row is a mean and no count; none unless given. */
  isMean?: (row: Row) => boolean;
}

/** A counted cell with its row, for the subgraph that knows what it is. */
export interface PlaceCell extends CountedCell {
  table: string;
  row: Row;
}

/** What a subgraph tells of its counts. */
export interface Counts {
  tables: readonly CountedTable[];
  /** What is known to hold between counts of one municipality; cells of other subgraphs are named by their id. */
  relations: (cells: readonly PlaceCell[]) => Relation[];
}

/** The id of a row's cell, the same in all subgraphs. */
export const cellId = (tableName: string, rowId: string): string => `${tableName}/${rowId}`;

/** The rows of a table that may be counted, and how. */
export const countedTable = (
  counts: Counts | undefined,
  entity: EntityClass<object>,
): CountedTable | undefined => counts?.tables.find((each) => each.entity === entity);

export const isCountedRow = ({ isCounted }: CountedTable, row: Row): boolean => isCounted?.(row) ?? true;
export const floorOfRow = ({ floorOf }: CountedTable, row: Row): number => floorOf?.(row) ?? FLOOR;
