import type { Source } from '../graph/source.ts';
import { figureStatus } from '../text/labels.ts';
import type { Owned, Owner, Scope } from './scope.ts';
import { type Column, type FilledTable, type ReadColumn, text, word } from './table.ts';

/** A table of the downloads: it knows its rows in a municipality and in the country. */
export interface DataTable {
  name: string;
  title: string;
  in(scope: Scope): FilledTable;
  /** The sources of its rows. */
  sources(scope: Scope): Source[];
}

/** The same with a way to fill it with the rows of one figure. */
export interface TableOf<Row> extends DataTable {
  of(owner: Owner, rows: readonly Row[]): FilledTable;
}

interface Definition<Row> {
  /** Stable name, of files and in the data package. */
  name: string;
  title: string;
  /** The type of the public graph that a row is, or a sentence. */
  about: string;
  /** Names of the columns that together are on one row only. */
  key: readonly string[];
  columns: readonly ReadColumn<Row>[];
  source?: (row: Row) => Source | null | undefined;
}

const ownerColumns: readonly ReadColumn<Owner>[] = [
  text('Código IBGE', 'Municipality.ibgeCode', ({ ibgeCode }) => ibgeCode),
  text('Município', 'Municipality.name', ({ name }) => name),
  text('UF', 'State.code', ({ uf }) => uf),
];

const sourceColumns: readonly ReadColumn<Source | null>[] = [
  text('Fonte id', 'Source.id', (source) => source?.id),
  text('Fonte', 'Source.title', (source) => source?.title),
  text('Lugar na fonte', 'Source.locator', (source) => source?.locator),
];

/** Why a figure is there or missing, in words; a gap never stands for zero. */
export const status = <Row>(
  about: string,
  code: (row: Row) => keyof typeof figureStatus | undefined,
  title = 'Situação',
): ReadColumn<Row> => ({ ...word(title, about, figureStatus, code), hidden: figureStatus.SUPPRESSED.word });

/** A column without the way to its value, which no format and no description needs. */
const described = ({ name, title, type, about, unit, words, hidden }: Column): Column => ({
  name,
  title,
  type,
  about,
  unit,
  words,
  hidden,
});

/** Makes a table of rows: columns of the owner first, those of the source last. */
export const defineTable =
  <Row>(rows: (scope: Scope) => readonly Owned<Row>[]) =>
  ({ name, title, about, key, columns, source }: Definition<Row>): TableOf<Row> => {
    const all = [...ownerColumns, ...columns, ...(source ? sourceColumns : [])];
    const fill = (owned: readonly Owned<Row>[]): FilledTable => ({
      name,
      title,
      about,
      key,
      columns: all.map(described),
      rows: owned.map(({ owner, row }) => [
        ...ownerColumns.map((column) => column.value(owner)),
        ...columns.map((column) => column.value(row)),
        ...(source ? sourceColumns.map((column) => column.value(source(row) ?? null)) : []),
      ]),
    });
    return {
      name,
      title,
      in: (scope) => fill(rows(scope)),
      of: (owner, own) => fill(own.map((row) => ({ owner, row }))),
      sources: (scope) => rows(scope).flatMap(({ row }) => source?.(row) ?? []),
    };
  };
