import { readOds } from 'hucre/ods';
import { readXlsx, type Cell, type Sheet, type Workbook } from 'hucre/xlsx';
import { cellText } from './cell-text.ts';
import { LIMITS } from './limits.ts';
import { Refusal } from './refusal.ts';

/** A sheet as texts; `rows[0]` is its first row. */
export interface Grid {
  sheet: string;
  rows: string[][];
  /** Cells that have no value that could be read; lines and columns from 1. */
  faults: { line: number; column: number; value: string; problem: string; remedy: string }[];
  notes: string[];
}

/** The first sheet with content of a spreadsheet that was found to be harmless; hidden sheets are passed over. */
export async function readGrid(format: 'xlsx' | 'ods', bytes: Uint8Array): Promise<Grid> {
  const names: string[] = [];
  if (format === 'ods') {
    const { sheets } = await readOds(bytes, { readStyles: true });
    return chosen(
      sheets,
      sheets.map(({ name }) => name),
    );
  }
  await readXlsx(bytes, {
    sheets: ({ name, hidden, veryHidden }) => {
      if (!hidden && !veryHidden) names.push(name);
      return false;
    },
  });
  // One sheet after another, so that only one is in memory.
  for (const name of names) {
    const { sheets }: Workbook = await readXlsx(bytes, { sheets: [name], readStyles: true });
    if (sheets.some(hasContent)) return chosen(sheets, names);
  }
  return chosen([], names);
}

const hasContent = ({ rows, cells }: Sheet): boolean =>
  rows.some((row) => row.some((value) => value !== null && value !== '')) ||
  [...(cells?.values() ?? [])].some(({ formula }) => formula !== undefined);

function chosen(sheets: Sheet[], names: string[]): Grid {
  const sheet = sheets.find(hasContent);
  if (!sheet) throw new Refusal('nenhuma planilha tem conteúdo. Preencha uma delas e salve de novo.');
  const others = names.filter((name) => name !== sheet.name);
  const grid: Grid = { sheet: sheet.name, rows: [], faults: [], notes: [] };
  if (others.length > 0) {
    const list = others.map((name) => `"${name}"`).join(', ');
    grid.notes.push(`Foi lida a planilha "${sheet.name}", a primeira com conteúdo; ficaram de fora ${list}.`);
  }
  const formulas = fill(grid, sheet);
  if (formulas > 0) {
    grid.notes.push(
      formulas === 1
        ? 'Uma célula tem fórmula; vale o resultado que o arquivo guarda.'
        : `${formulas} células têm fórmula; valem os resultados que o arquivo guarda.`,
    );
  }
  return grid;
}

/** Fills the grid and returns how many formulas the sheet has. */
function fill(grid: Grid, { rows, cells }: Sheet): number {
  let formulas = 0;
  for (const [rowIndex, values] of rows.entries()) {
    const texts = values.map((value, columnIndex) => {
      const cell = cells?.get(`${rowIndex},${columnIndex}`);
      if (cell?.formula !== undefined) formulas += 1;
      const text = cellText(value, cell);
      const fault = valueFault(cell, text);
      if (fault) grid.faults.push({ line: rowIndex + 1, column: columnIndex + 1, ...fault });
      return text;
    });
    while (texts.length > 0 && texts.at(-1) === '') texts.pop();
    if (texts.length > LIMITS.columns) {
      throw new Refusal(
        `a planilha "${grid.sheet}" tem ${texts.length} colunas na linha ${rowIndex + 1}; o limite é ${LIMITS.columns}. Apague as colunas que sobram.`,
      );
    }
    grid.rows.push(texts);
  }
  while (grid.rows.length > 0 && grid.rows.at(-1)?.length === 0) grid.rows.pop();
  return formulas;
}

function valueFault(cell: Cell | undefined, text: string) {
  if (cell?.formula !== undefined && text === '') {
    return {
      value: `=${cell.formula}`,
      problem: 'a fórmula não tem o resultado guardado',
      remedy: 'Abra no programa de planilhas e salve de novo, ou troque a fórmula pelo valor',
    };
  }
  return /^#(REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!)$/.test(text)
    ? {
        value: text,
        problem: 'a célula mostra um erro de fórmula',
        remedy: 'Corrija a fórmula ou escreva o valor',
      }
    : null;
}
