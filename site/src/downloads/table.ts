import { slug } from './slug.ts';

/** What a cell holds. Numbers that must stay exact are decimals in text, as in the graph. */
export type Cell = string | number | boolean | null;

/** How a column is read: a share is a fraction of 1, money has centavos, a moment has an hour. */
export type ColumnType =
  'text' | 'integer' | 'decimal' | 'money' | 'share' | 'date' | 'moment' | 'boolean' | 'year';

/** A column as every format and every description of it sees it. */
export interface Column {
  /** Stable name, from the title: "parte_do_total". */
  name: string;
  title: string;
  type: ColumnType;
  /** "Funding.share", the field of the public graph that says what it is; or a sentence, where no field does. */
  about: string;
  unit?: string | undefined;
  /** The words of a column that has a closed list of them, by their code in the graph. */
  words?: Readonly<Record<string, string>> | undefined;
  /** The word of this column that says that the row hides something which must not be read anywhere. */
  hidden?: string | undefined;
}

/** A column with the way to its value. */
export interface ReadColumn<Row> extends Column {
  value: (row: Row) => Cell;
}

/** A table with its rows: what the formats write. */
export interface FilledTable {
  name: string;
  title: string;
  /** The type of the public graph that a row is, or a sentence. */
  about: string;
  /** The columns whose values together are on one row only. */
  key: readonly string[];
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
}

type Words = Readonly<Record<string, string | { word: string } | { one: string }>>;

const column =
  (type: ColumnType) =>
  <Row>(
    title: string,
    about: string,
    value: (row: Row) => Cell | undefined,
    unit?: string,
  ): ReadColumn<Row> => ({
    name: slug(title),
    title,
    type,
    about,
    unit,
    value: (row) => value(row) ?? null,
  });

export const text = column('text');
export const integer = column('integer');
export const year = column('year');
export const decimal = column('decimal');
export const date = column('date');
export const moment = column('moment');
export const yesNo = column('boolean');

/** Reais and centavos, as the graph's exact decimal. */
export const money = <Row>(title: string, about: string, value: (row: Row) => Cell): ReadColumn<Row> =>
  column('money')(title, about, value, 'R$');

/** A fraction of 1. */
export const share = <Row>(title: string, about: string, value: (row: Row) => Cell): ReadColumn<Row> =>
  column('share')(title, about, value, 'fração de 1');

/** Many values in one cell, with "; " between them. */
export const list = <Row>(
  title: string,
  about: string,
  value: (row: Row) => readonly string[],
): ReadColumn<Row> => column('text')(title, about, (row: Row) => value(row).join('; ') || null);

/** A code of the graph as the word that the pages use for it. */
export function word<Row>(
  title: string,
  about: string,
  labels: Words,
  code: (row: Row) => string | null | undefined,
): ReadColumn<Row> {
  const words = Object.fromEntries(
    Object.entries(labels).map(([key, label]) => [
      key,
      typeof label === 'string' ? label : 'word' in label ? label.word : label.one,
    ]),
  );
  const value = (row: Row) => {
    const found = code(row);
    return found === null || found === undefined ? null : (words[found] ?? found);
  };
  return { ...column('text')(title, about, value), words };
}
