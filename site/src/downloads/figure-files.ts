import { join } from 'node:path';
import { buildPlace } from './build-place.ts';
import { writeDataFile } from './data-files.ts';
import { csv, spreadsheetCsv } from './formats/csv.ts';
import { json } from './formats/json.ts';
import type { FilledTable } from './table.ts';

/** A table of a figure, with the name that its files have beside the page. */
export interface FigureTable {
  file: string;
  table: FilledTable;
  /** What it is called where a figure has several. */
  label?: string;
}

const formats = [
  { name: 'CSV', ending: '.csv', mediaType: 'text/csv', write: csv },
  { name: 'Planilha', ending: '-planilha.csv', mediaType: 'text/csv', write: spreadsheetCsv },
  { name: 'JSON', ending: '.json', mediaType: 'application/json', write: json },
] as const;

/**
 * Writes the rows of a figure beside its page; the links to the files, in the order in which they are shown. A page that
 * shows what another one holds for good links to the files there.
 */
export function figureFiles(
  page: string,
  tables: readonly FigureTable[],
  permanent = page,
): { text: string; href: string }[] {
  const place = permanent === page ? buildPlace() : undefined;
  const folder = permanent === page ? '' : permanent;
  return tables.flatMap(({ file, table, label }) =>
    formats.map(({ name, ending, mediaType, write }) => {
      if (place) writeDataFile(join(place.out, page), file + ending, mediaType, write(table));
      return { text: label ? `${name}, ${label}` : name, href: folder + file + ending };
    }),
  );
}
