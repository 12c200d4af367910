import { LIMITS } from './limits.ts';
import { Refusal } from './refusal.ts';

/**
 * Counts how large a sheet will be when it is opened, from the names and attributes of its elements: readers keep the
 * whole rectangle, so that two cells far apart cost as much as all between them.
 */
export class SheetSize {
  private row = 0;
  private column = 0;
  private widest = 0;
  private lastRow = 0;
  private repeatedRows = 1;

  /** Takes notice of an element; `content` is its tag without the brackets. */
  element(name: string, content: string): void {
    if (name === 'worksheet' || name === 'table') this.reset();
    else if (name === 'row') this.startRow(numberIn(ROW, content) ?? this.row + 1, 1);
    else if (name === 'table-row')
      this.startRow(this.row + this.repeatedRows, numberIn(ROWS_REPEATED, content) ?? 1);
    else if (name === 'c') this.cell(columnOf(content) ?? this.column + 1);
    else if (name === 'table-cell') {
      const last = this.column + (numberIn(COLUMNS_REPEATED, content) ?? 1);
      // Empty cells up to the edge of the sheet are only formatting.
      if (/value-type=|formula=/.test(content)) this.cell(last);
      else this.column = last;
    }
  }

  private reset(): void {
    [this.row, this.column, this.widest, this.lastRow, this.repeatedRows] = [0, 0, 0, 0, 1];
  }

  private startRow(row: number, repeated: number): void {
    [this.row, this.column, this.repeatedRows] = [row, 0, repeated];
  }

  private cell(column: number): void {
    this.column = column;
    this.widest = Math.max(this.widest, column);
    this.lastRow = this.row + this.repeatedRows - 1;
    if (this.widest > LIMITS.columns) {
      throw new Refusal(
        `a planilha tem ${this.widest} colunas na linha ${this.row}; o limite é ${LIMITS.columns}. Apague as colunas que sobram.`,
      );
    }
    if (this.lastRow > LIMITS.sheetRows || this.lastRow * this.widest > LIMITS.sheetCells) {
      throw new Refusal(
        `a planilha tem mais de ${LIMITS.sheetRows} linhas ou de ${LIMITS.sheetCells} células. Salve como .csv, que pode ser mais longo, ou divida o arquivo.`,
      );
    }
  }
}

const ROW = /\sr=["'](\d+)["']/;
const ROWS_REPEATED = /number-rows-repeated=["'](\d+)["']/;
const COLUMNS_REPEATED = /number-columns-repeated=["'](\d+)["']/;

const numberIn = (attribute: RegExp, content: string): number | null => {
  const found = attribute.exec(content)?.[1];
  return found === undefined ? null : Number(found);
};

function columnOf(content: string): number | null {
  const letters = /\sr=["']([A-Za-z]{1,3})\d+["']/.exec(content)?.[1]?.toUpperCase();
  return letters === undefined
    ? null
    : Array.from(letters).reduce((sum, sign) => sum * 26 + sign.charCodeAt(0) - 64, 0);
}
