import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { ImportRefused, problemText, type Problem } from '../../subgraphs/shared/import/problem.ts';
import { publicFile, type PublicFile } from '../../subgraphs/shared/import/file/public-file.ts';
import { readTable } from '../../subgraphs/shared/import/table/table.ts';

/** What a cell of a test's spreadsheet may hold. */
export type TypedCell = string | number | boolean | Date | null;

/** A file of text, opened. */
export const opened = (text: string | Uint8Array, name = 'arquivo.csv'): Promise<PublicFile> =>
  publicFile(name, typeof text === 'string' ? new TextEncoder().encode(text) : text);

/** Number formats by cell ("2,1": third row, second column, from 0). */
export type Formats = Record<string, string>;

const sheetsOf = (rows: TypedCell[][], name: string, formats: Formats) => [
  {
    name,
    rows,
    cells: new Map(
      Object.entries(formats).map(([place, numFmt]) => {
        const [row = 0, column = 0] = place.split(',').map(Number);
        const value = rows[row]?.[column] ?? null;
        return [place, { value, type: 'number' as const, style: { numFmt } }];
      }),
    ),
  },
];

/** A spreadsheet of Excel with one sheet. */
export const xlsx = (rows: TypedCell[][], name = 'Metas', formats: Formats = {}): Promise<Uint8Array> =>
  writeXlsx({ sheets: sheetsOf(rows, name, formats) });

/** A spreadsheet of LibreOffice with one sheet. */
export const ods = (rows: TypedCell[][], name = 'Metas', formats: Formats = {}): Promise<Uint8Array> =>
  writeOds({ sheets: sheetsOf(rows, name, formats) });

/** Why a file is refused: the messages, or none when it is not. */
export async function refusal(work: Promise<unknown>): Promise<readonly string[]> {
  try {
    await work;
    return [];
  } catch (error) {
    if (error instanceof ImportRefused) return error.messages;
    throw error;
  }
}

/** A table and what a person would be told of its faults. */
export function table(file: PublicFile) {
  const problems: Problem[] = [];
  const read = readTable(file, problems);
  return { ...read, rows: read.rows, messages: () => problems.map((problem) => problemText(file, problem)) };
}
