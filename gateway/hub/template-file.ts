import { stringify } from 'csv-stringify/sync';
import { writeOds } from 'hucre/ods';
import { writeXlsx, type Cell, type DataValidation, type WriteSheet } from 'hucre/xlsx';
import { definitions } from '../../subgraphs/index.ts';
import { instructionRows, templateRows, type TemplateKind } from './template-rows.ts';

/** The formats in which a table to fill in is written. */
export const TEMPLATE_FORMATS = ['xlsx', 'ods', 'csv'] as const;
export type TemplateFormat = (typeof TEMPLATE_FORMATS)[number];

const ROWS_TO_FILL = 300;
const SHEETS = { table: 'Preencher', instructions: 'Instruções', words: 'Valores' };

/** Every kind of table that people fill in, by name. */
export const templateKinds = (): TemplateKind[] =>
  definitions
    .flatMap(({ layouts }) => layouts)
    .flatMap(({ kind, title, template }) => (template ? [{ kind, title, template }] : []))
    .toSorted((a, b) => a.kind.localeCompare(b.kind));

/** A table to fill in. What its remarks say is not read, and filled in it is a file of its kind. */
export async function templateFile(kind: TemplateKind, format: TemplateFormat): Promise<Uint8Array> {
  const rows = templateRows(kind);
  if (format === 'csv') return Buffer.from(stringify(rows, { bom: true, delimiter: ';' }));
  const width = kind.template.columns.length;
  const table: WriteSheet = {
    name: SHEETS.table,
    rows,
    cells: textCells(rows, width),
    columns: kind.template.columns.map(({ example }) => ({
      width: Math.max(18, Math.min(40, example.length + 4)),
    })),
    dataValidations: choices(kind, rows.length),
  };
  const instructions: WriteSheet = {
    name: SHEETS.instructions,
    rows: instructionRows(kind),
    columns: [{ width: 22 }, { width: 80 }, { width: 12 }, { width: 50 }, { width: 50 }],
  };
  const words = wordColumns(kind);
  const sheets = [table, instructions, ...(words.length > 0 ? [wordSheet(words)] : [])];
  return format === 'ods' ? writeOds({ sheets }) : writeXlsx({ sheets });
}

/**
 * Cells that hold text whatever is typed, the empty ones too: programs of spreadsheets take "2/2025" for a day and
 * "1.1" for a number otherwise.
 */
function textCells(rows: readonly string[][], width: number): Map<string, Partial<Cell>> {
  const headingRow = rows.findIndex(([first = '']) => !first.startsWith('#'));
  const cells = new Map<string, Partial<Cell>>();
  for (let row = 0; row < rows.length + ROWS_TO_FILL; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const value = rows[row]?.[column] || null;
      const font = row === headingRow ? { font: { bold: true } } : {};
      cells.set(`${row},${column}`, { value, style: { numFmt: '@', ...font } });
    }
  }
  return cells;
}

const wordColumns = ({ template }: TemplateKind) => template.columns.filter(({ allowed }) => allowed);

/** The allowed words, a column of words for each column that has them; lists in cells point here. */
function wordSheet(columns: ReturnType<typeof wordColumns>): WriteSheet {
  const height = Math.max(...columns.map(({ allowed = [] }) => allowed.length));
  const rows = Array.from({ length: height }, (_, row) =>
    columns.map(({ allowed = [] }) => allowed[row] ?? ''),
  );
  return {
    name: SHEETS.words,
    rows: [columns.map(({ heading }) => heading), ...rows],
    columns: columns.map(() => ({ width: 36 })),
  };
}

/** Lists to choose from in the rows to fill. Other words are warned of and not forbidden: a remark may be written. */
function choices(kind: TemplateKind, firstRow: number): DataValidation[] {
  return wordColumns(kind).map(({ heading, allowed = [] }, index) => {
    const letter = letterOf(kind.template.columns.findIndex((column) => column.heading === heading));
    const words = letterOf(index);
    return {
      type: 'list',
      formula1: `${SHEETS.words}!$${words}$2:$${words}$${allowed.length + 1}`,
      range: `${letter}${firstRow + 1}:${letter}${firstRow + ROWS_TO_FILL}`,
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: 'warning',
      errorTitle: heading,
      errorMessage: 'Esta palavra não está na lista de valores.',
    };
  });
}

const letterOf = (column: number): string => String.fromCharCode(65 + column);
