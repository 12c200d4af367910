import type { PublicFile } from '../file/public-file.ts';
import type { Layout } from '../layout.ts';
import { fieldsOf } from './json-fields.ts';
import { shortRecords } from '../table/table.ts';

/** What of a table or a JSON no reader used. */
export interface UnusedParts {
  /** Headings of filled columns, and fields of a JSON. */
  columns: string[];
  /** Those among them that no layout knows as public, and filled columns without a heading as "coluna 3". */
  unknown: string[];
  /** Lines (from 1) above the table. */
  lines: number[];
  /** How many rows are remarks, which every reader passes over. */
  remarks: number;
}

/**
 * What of a file no subgraph's reader of its table used. A column of the kind's own template in which there is nothing
 * was not used because of that. Of a JSON it is every field that no layout knows of it. Complete when all rows have been
 * read; a file that was read as text has none.
 */
export function unusedParts(file: PublicFile, layouts: readonly Layout[]): UnusedParts {
  if (file.format === 'json') return unknownFields(file, layouts);
  const { tables } = file.contents;
  const [first] = tables;
  if (!first) return { columns: [], unknown: [], lines: [], remarks: 0 };
  const template = new Set(
    layouts.flatMap((each) => each.template?.columns ?? []).map((each) => each.heading),
  );
  const known = new Set(layouts.flatMap(({ publicColumns = [] }) => publicColumns));
  const columns = first.headings.filter(
    (heading, index) =>
      heading !== '' &&
      tables.every(({ asked }) => !asked.has(heading)) &&
      (!template.has(heading) || isFilled(file, index)),
  );
  return {
    columns,
    unknown: [...columns.filter((heading) => !known.has(heading)), ...unnamed(file, first.headings)],
    lines: first.about.unused.filter((line) => tables.every(({ about }) => about.unused.includes(line))),
    remarks: Math.max(...tables.map(({ remarks }) => remarks)),
  };
}

function unknownFields({ text }: PublicFile, layouts: readonly Layout[]): UnusedParts {
  const known = new Set(layouts.flatMap(({ publicFields = [] }) => publicFields));
  const unknown = [...fieldsOf(text)].filter((name) => !known.has(name));
  return { columns: unknown, unknown, lines: [], remarks: 0 };
}

/** Filled columns between the others that have no heading; those about persons have been emptied. */
const unnamed = (file: PublicFile, headings: readonly string[]): string[] =>
  headings.flatMap((heading, index) => {
    const isPersonal = file.contents.leftOutColumns.includes(index);
    return heading === '' && !isPersonal && isFilled(file, index) ? [`coluna ${index + 1}`] : [];
  });

/** Whether a column, from 0, has anything in it; of a table too long for memory it is taken to have. */
function isFilled(file: PublicFile, index: number): boolean {
  if (file.isLong) return true;
  const [, ...rows] = shortRecords(file);
  return rows.some(({ cells }) => !isRemark(cells) && (cells[index] ?? '').trim() !== '');
}

/** Whether a row below the headings is a remark: readers pass over it. */
export const isRemark = (cells: readonly string[]): boolean => cells[0]?.trimStart().startsWith('#') ?? false;
