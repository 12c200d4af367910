import { csvRecords, type SourceRecord } from './csv-records.ts';
import { addProblem, ImportRefused, type Problem } from '../problem.ts';
import { sha256Of, sourceIdOf, type PublicFile } from '../file/public-file.ts';
import { namedByFacts } from '../../source-extract.ts';
import { headOf } from './table-head.ts';
import { TableReading } from './table-reading.ts';
import type { TableRow } from './table-row.ts';

export { declaredKind, hasHeadings, headingsOf } from './table-head.ts';
export { TableRow, YES_OR_NO } from './table-row.ts';

/**
 * A file of facts: `# chave: valor` lines that name the kind, the place and the document the facts were taken
 * from, then a table with headings, in text or in a spreadsheet. The project's own sample is written so.
 */
export interface Table {
  about: ReadonlyMap<string, string>;
  /** The headings, each in the place of its column; empty where a column has none or is about persons. */
  headings: readonly string[];
  rows: TableRow[];
  /** Headings that nobody has asked for; complete when all rows have been read. */
  readonly unusedColumns: string[];
}

/** Every line, for layouts of facts: what they cannot read is a fault, so nothing is left unused. */
export const allLines = (file: PublicFile): Set<number> =>
  new Set(file.lines.keys().map((index) => index + 1));

/**
 * Reads a file of facts. Faults of its cells are added to `problems` as the cells are asked for; what no file may
 * have is added at once. A file too long for memory is refused: its layout must use `streamTable`.
 */
export function readTable(file: PublicFile, problems: Problem[]): Table {
  if (file.isLong) {
    throw new ImportRefused([`${file.name}: é longo demais para este tipo. Divida em partes de até 16 MB.`]);
  }
  for (const problem of file.problems) addProblem(problems, problem);
  const reading = new TableReading(file, problems);
  const rows = shortRecords(file).flatMap((record) => {
    if (!file.contents.grid) reading.check(record);
    return reading.row(record) ?? [];
  });
  return {
    about: reading.about,
    headings: reading.headings,
    rows,
    get unusedColumns() {
      return reading.unusedColumns;
    },
  };
}

/** The rows of a short table or of a sheet, headings first, without the columns about persons. */
export function shortRecords({ name, lines, contents }: PublicFile): SourceRecord[] {
  const { line, delimiter } = headOf(lines);
  if (line === 0) return [];
  if (contents.grid) {
    return contents.grid
      .map((cells, index) => ({ line: index + 1, cells }))
      .filter((record) => record.line >= line);
  }
  return csvRecords((contents.published ?? lines).slice(line - 1), { name, delimiter, firstLine: line });
}

/**
 * A row without the columns whose heading the file does not have: what another file told of them then stays, for a
 * column that is not there says nothing, and an empty cell says that there is nothing.
 */
export function toldBy<R extends object>(
  { headings }: Pick<Table, 'headings'>,
  row: R,
  headingOf: Partial<Record<keyof R & string, string>>,
): R {
  const untold = Object.entries(headingOf).filter(([, heading]) => !headings.includes(heading as string));
  const told = { ...row };
  for (const [property] of untold) delete told[property as keyof R];
  return told;
}

/**
 * The document that the facts were taken from: the file's own lines say which. Of a document whose bytes nobody
 * kept there is no hash; a file that names no document is one itself.
 */
export function sourceOfTable({ about }: Pick<Table, 'about'>, file: PublicFile) {
  const said = (key: string) => about.get(key) || null;
  const title = said('fonte') ?? file.name;
  const publisher = said('publicador');
  const url = said('endereco');
  // A document that was made up for the demonstration is the file itself.
  const isDemonstration = said('demonstracao') === 'sim';
  const isItself = isDemonstration || said('fonte') === null;
  const sha256 = said('sha256') ?? (isItself ? file.sha256 : null);
  const row = {
    id: sourceIdOf(sha256 ?? sha256Of([title, publisher, url].join('\n'))),
    title,
    publisher,
    url,
    publishedOn: said('publicado'),
    retrievedOn: said('coletado'),
    sha256,
    licence: said('licenca'),
    isDemonstration,
    isExtract: sha256 !== file.sha256,
  };
  return namedByFacts(row, file.sha256);
}
