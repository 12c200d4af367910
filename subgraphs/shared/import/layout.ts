import type { EntityClass } from '@mikro-orm/core';
import type { Context } from '../context.ts';
import type { Problem } from './problem.ts';
import type { PublicFile } from './file/public-file.ts';
import type { TableRow } from './table/table-row.ts';
import type { Template } from './template.ts';

/**
 * One kind of public file that a subgraph knows how to read. Several subgraphs may have a layout of the same kind:
 * each then takes its own part of the file.
 */
export interface Layout {
  /** The name that `--kind` takes, in Portuguese: "plano", "relatorio-gestao". */
  kind: string;
  /** What the file is, for people, in Portuguese. */
  title: string;
  /** True when the file says by itself which municipality it speaks of, or speaks of none. */
  namesItsPlace: boolean;
  /** For tables that people fill in: what `--template` writes. */
  template?: Template;
  /**
   * Columns of a published list that no reader uses and that say nothing of a person. A file with any other column
   * that is not used is kept as a copy without it.
   */
  publicColumns?: readonly string[];
  /** The names of all fields that its form in JSON has as published; of one with others a copy without them is kept. */
  publicFields?: readonly string[];
  /** Whether the content is of this kind; never looks at the file's name. */
  recognises(file: PublicFile): boolean;
  /** Takes the rows out. Reports every fault it finds; when it reports one, nothing is written. */
  read(file: PublicFile, context: ReadingContext): Reading | Promise<Reading>;
}

/** What a layout may know besides the file: what its own subgraph has published, and what the importer said. */
export interface ReadingContext extends Context {
  /** The municipality that the person who imports has named, if any. */
  ibgeCode: string | null;
}

/** What one subgraph took from a file. */
export interface Reading {
  /** Rows by table, parents before children. */
  sets: RecordSet[];
  problems: Problem[];
  /** Lines (from 1) that were understood; what nobody used is told to the person who imports. */
  usedLines: Set<number>;
  /** The municipality's name as the file prints it, to be held against the code that was given. */
  placeName?: string;
  /** What the person who imports should know, in Portuguese: what was left out, not taken, or odd. */
  notes?: string[];
  /**
   * Lines (from 1) that tell of a protected place: of the file only a copy in CSV without them is kept, also when there
   * are none and something beside the table might tell of one.
   */
  leftOutLines?: ReadonlySet<number>;
  /** True when the file shows rows that are never published, so that it is kept only as a copy without them. */
  showsHidden?: boolean;
  /** Where a row of the table shows counts: the column, and the cell; null for one that is never published. */
  countsIn?: (row: TableRow) => { heading: string; cell: string | null }[];
  /** Given when the file holds protected places: whether the name of the file or its document could tell where. */
  tellsPlace?: (name: string) => boolean;
  /** Where a text shows a count: its cell, and the number as it stands in a line (from 1). */
  shownCounts?: readonly { cell: string; line: number; text: string }[];
  /** Further rows of the same tables, for files too long for memory. `problems` grows while they are read. */
  more?: AsyncIterable<RecordSet[]>;
}

/** Rows of one table. Only the columns that are given are written; `scope` bounds what is withdrawn. */
export interface RecordSet {
  entity: EntityClass<object>;
  rows: Record<string, unknown>[];
  /** Rows of this table with these values that the file no longer has are withdrawn; without it none are. */
  scope?: Record<string, unknown>;
  /** Why rows are changed that the file itself does not tell of, in Portuguese: the rule that changes them. */
  because?: string;
  /** Why a row that is gone was withdrawn, in Portuguese; "não está mais no arquivo" unless given. */
  reason?: string;
}
