import { repaired } from '../file/double-encoding.ts';
import { brazilianDecimal, calendarDate, pointDecimal } from '../numbers.ts';
import { addProblem, type Problem } from '../problem.ts';
import type { Reference } from '../reference.ts';

/** The words of a cell that says yes or no. */
export const YES_OR_NO: readonly string[] = ['sim', 'não'];

const NONE: readonly string[] = [];

/** What the rows of one table share. */
export interface RowContext {
  /** The sheet, if the table is one of a spreadsheet; its numbers were typed, so no point is in doubt. */
  sheet?: string | undefined;
  /** Headings that a reader has asked for. */
  asked: Set<string>;
  /** The line of the headings, from 1. */
  headingsLine: number;
  /** Headings that were wanted and are not there; each is told once, and not for every row. */
  missing: Set<string>;
  /** What cells name that must be there. */
  references: Reference[];
}

/** One row of a file of facts. Each reader checks its cell and, when it is wrong, records a fault. */
export class TableRow {
  private refused: readonly string[] = NONE;

  constructor(
    /** Where the row begins in the file, from 1. */
    readonly line: number,
    private readonly headings: readonly string[],
    private readonly cells: readonly string[],
    private readonly problems: Problem[],
    private readonly context: RowContext = {
      asked: new Set(),
      missing: new Set(),
      headingsLine: 1,
      references: [],
    },
  ) {}

  /** The place of a heading's column in the file, from 1; 1 for a heading that is not there. */
  columnOf(heading: string): number {
    return this.headings.indexOf(heading) + 1 || 1;
  }

  /** The cell as it stands in the file; null when it is empty or the column is not in the file. */
  published(heading: string): string | null {
    this.context.asked.add(heading);
    return this.cells[this.headings.indexOf(heading)] || null;
  }

  /** The cell's text, with doubly encoded accents repaired; null when it is empty or the column is not in the file. */
  optional(heading: string): string | null {
    const published = this.published(heading);
    return published === null ? null : repaired(published).trim() || null;
  }

  /** The cell's text, which must be there. */
  text(heading: string): string {
    return this.required(heading, 'Preencha a célula') ?? '';
  }

  /** A whole number. */
  integer(heading: string): number {
    const text = this.required(heading, 'Preencha a célula');
    if (text !== null && /^-?\d+$/.test(text)) return Number(text);
    if (text !== null) this.refuse(heading, 'não é um número inteiro', 'Use só algarismos');
    return 0;
  }

  /** An exact decimal written as in Brazil ("1.234,50", "R$ 10"), or null when the cell is empty. */
  decimal(heading: string): string | null {
    const text = this.optional(heading);
    return text === null
      ? null
      : (brazilianDecimal(text) ?? this.refuse(heading, 'não é um número', 'Escreva como 1.234,50'));
  }

  /** An exact decimal written with a point, as national files do ("-13.98"), or null when the cell is empty. */
  plainDecimal(heading: string): string | null {
    const text = this.optional(heading);
    if (text === null) return null;
    const typed = this.context.sheet === undefined ? null : brazilianDecimal(text);
    return pointDecimal(text) ?? typed ?? this.refuse(heading, 'não é um número', 'Escreva como -13.98');
  }

  /** A calendar date, written year first or day first, as "2025-06-30"; null when the cell is empty. */
  date(heading: string): string | null {
    const text = this.optional(heading);
    return text === null
      ? null
      : (calendarDate(text) ?? this.refuse(heading, 'não é uma data', 'Escreva como 2025-06-30'));
  }

  /** "sim" or "não"; null when the cell is empty. */
  yes(heading: string): boolean | null {
    const text = this.optional(heading);
    if (text === null) return null;
    if (!YES_OR_NO.includes(text)) this.refuse(heading, 'não é sim nem não', 'Escreva "sim" ou "não"');
    return text === 'sim';
  }

  /** One of the words in `meanings`, as what it means. */
  oneOf<M>(heading: string, meanings: Record<string, M>): M {
    const remedy = `Use uma destas: ${Object.keys(meanings).join(', ')}`;
    const text = this.required(heading, remedy);
    if (text !== null && Object.hasOwn(meanings, text)) return meanings[text] as M;
    if (text !== null) this.refuse(heading, 'palavra desconhecida', remedy);
    return Object.values(meanings)[0] as M;
  }

  /** Several texts in one cell, with "|" between them. */
  list(heading: string): string[] {
    return (this.optional(heading) ?? '').split('|').flatMap((each) => each.trim() || []);
  }

  /** Notes that a cell, or `value` in it, names something by its id, which must be there; only for short tables. */
  names(
    heading: string,
    type: string,
    id: string,
    more: { remedy?: string; ibgeCode?: string; value?: string } = {},
  ): void {
    const value = this.cells[this.headings.indexOf(heading)] ?? '';
    const place = { line: this.line, column: this.columnOf(heading), sheet: this.context.sheet };
    this.context.references.push({ type, id, value, heading, ...more, ...place });
  }

  /** The cell's text; what is missing is a fault: once for a column that is not there, else cell by cell. */
  private required(heading: string, remedy: string): string | null {
    const text = this.optional(heading);
    if (text !== null) return text;
    if (this.headings.includes(heading)) return this.refuse(heading, 'falta o valor', remedy);
    if (this.context.missing.has(heading)) return null;
    this.context.missing.add(heading);
    addProblem(this.problems, {
      line: this.context.headingsLine,
      column: 1,
      value: this.headings.join(' | '),
      problem: `falta a coluna "${heading}"`,
      remedy: 'Acrescente-a, ou corrija o título da que traz esse dado',
      sheet: this.context.sheet,
    });
    return null;
  }

  /** Whether a fault of this cell was told, so that what would follow from it need not be told too. */
  isRefused(heading: string): boolean {
    return this.context.missing.has(heading) || this.refused.includes(heading);
  }

  /**
   * Records a fault of a cell, which is quoted as it stands unless another text is given. Of one cell the first fault
   * is told: what is said of it after that follows from what could not be read. Nor is more said of a column that is not
   * there, which was told once.
   */
  refuse(heading: string, problem: string, remedy: string, quoted?: string): null {
    if (this.isRefused(heading)) return null;
    this.refused = [...this.refused, heading];
    addProblem(this.problems, {
      line: this.line,
      column: this.columnOf(heading),
      value: quoted ?? this.cells[this.headings.indexOf(heading)] ?? '',
      problem: `coluna "${heading}": ${problem}`,
      remedy,
      sheet: this.context.sheet,
    });
    return null;
  }
}
