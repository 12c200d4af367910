import { sha256Of } from './bytes.ts';
import { lineFaults, recordFaults } from '../table/cell-faults.ts';
import { blanked, csvLine, leftOutNote, personalColumns } from '../personal/left-out.ts';
import type { PublicFile } from './public-file.ts';
import type { Grid } from './sheet-grid.ts';
import { headOf } from '../table/table-head.ts';
import { repairedLines } from './text-file.ts';

const MEDIA_TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
};

/** A spreadsheet's first sheet as if it were a table in text; line 12 is row 12. */
export function sheetFile(
  name: string,
  bytes: Uint8Array,
  sheet: Grid & { format: 'xlsx' | 'ods' },
): PublicFile {
  const head = headOf(sheet.rows.map(rowLine));
  const headings = (sheet.rows[head.line - 1] ?? []).map((heading) => heading.trim());
  const personal = personalColumns(headings);
  const grid = sheet.rows.map((cells, index) => (index < head.line - 1 ? cells : blanked(cells, personal)));
  const { lines, note } = repairedLines(grid.map(rowLine));
  const leftOut = personal.map((column) => headings[column] ?? '');
  const records = grid.map((cells, index) => ({ line: index + 1, cells }));
  return {
    name,
    sha256: sha256Of(bytes),
    size: bytes.byteLength,
    format: sheet.format,
    mediaType: MEDIA_TYPES[sheet.format],
    notes: [...sheet.notes, ...note, ...leftOutNote(leftOut)],
    text: lines.join('\n'),
    lines,
    isLong: false,
    leftOut,
    sheet: sheet.sheet,
    references: [],
    pastDays: [],
    problems: [
      ...sheet.faults
        .filter(({ column }) => !personal.includes(column - 1))
        .map((fault) => ({ ...fault, sheet: sheet.sheet })),
      ...lineFaults(lines.slice(0, Math.max(0, head.line - 1))).map((fault) => ({
        ...fault,
        column: 1,
        sheet: sheet.sheet,
      })),
      ...records.slice(Math.max(0, head.line - 1)).flatMap((record) => recordFaults(record, sheet.sheet)),
    ],
    contents: {
      source: bytes,
      encoding: 'utf-8',
      published: null,
      grid,
      leftOutColumns: personal,
      tables: [],
    },
  };
}

/** A row as a line of text: a `# chave: valor` line from one cell or two, or CSV. */
function rowLine(cells: string[]): string {
  if (cells[0]?.trim().startsWith('#'))
    return cells
      .filter((cell) => cell !== '')
      .join(' ')
      .trim();
  return csvLine(cells, ';');
}
