import type { SourceRecord } from './csv-records.ts';
import { recordFaults } from './cell-faults.ts';
import { repaired } from '../file/double-encoding.ts';
import { calendarDate } from '../numbers.ts';
import { addProblem, type Problem } from '../problem.ts';
import type { PublicFile } from '../file/public-file.ts';
import { aboutColumn, headOf } from './table-head.ts';
import { TableRow } from './table-row.ts';

/** The lines above the headings whose value is a day. */
const DAYS = new Set(['publicado', 'coletado', 'avaliado']);

/**
 * Turns the records of one table into rows, the first record being the headings. Whether the table is read at once or
 * bit by bit, the same things are faults.
 */
export class TableReading {
  readonly about: ReadonlyMap<string, string>;
  headings: string[] = [];
  readonly asked = new Set<string>();
  private readonly missing = new Set<string>();
  private headingsLine = 1;

  constructor(
    private readonly file: PublicFile,
    private readonly problems: Problem[],
  ) {
    this.about = this.readAbout();
    file.contents.unused.push(() => this.unusedColumns);
  }

  /** Headings that nobody has asked for so far. */
  get unusedColumns(): string[] {
    return this.headings.filter((heading) => heading !== '' && !this.asked.has(heading));
  }

  /** The row of a record; null for the headings, remarks and empty rows. */
  row(record: SourceRecord): TableRow | null {
    const { line, cells } = record;
    if (cells.every((cell) => cell.trim() === '')) return null;
    if (this.headings.length === 0) {
      this.readHeadings(record);
      return null;
    }
    if (cells[0]?.trimStart().startsWith('#')) return null;
    const { sheet, references } = this.file;
    const extra = cells.findIndex((cell, index) => index >= this.headings.length && cell.trim() !== '');
    if (extra !== -1) {
      addProblem(this.problems, {
        line,
        column: extra + 1,
        value: cells[extra] ?? '',
        problem: 'célula a mais',
        remedy: 'Apague a célula, e o sinal que a separa',
        sheet,
      });
    }
    const { asked, missing, headingsLine } = this;
    const context = { sheet, asked, missing, headingsLine, references };
    return new TableRow(line, this.headings, cells, this.problems, context);
  }

  /** Records what no cell may have. */
  check(record: SourceRecord): void {
    for (const fault of recordFaults(record, this.file.sheet)) addProblem(this.problems, fault);
  }

  private readHeadings({ line, cells }: SourceRecord): void {
    this.headingsLine = line;
    this.headings = cells.map((cell) => repaired(cell).trim());
    while (this.headings.at(-1) === '') this.headings.pop();
    for (const [index, heading] of this.headings.entries()) {
      if (heading === '' || this.headings.indexOf(heading) === index) continue;
      addProblem(this.problems, {
        line,
        column: index + 1,
        value: heading,
        problem: 'o título da coluna se repete',
        remedy: 'Dê a cada coluna um título só seu, ou apague uma delas',
        sheet: this.file.sheet,
      });
    }
  }

  private readAbout(): Map<string, string> {
    const { lines, sheet } = this.file;
    const about = new Map<string, string>();
    const end = headOf(lines).line - 1;
    for (const [index, line] of lines.slice(0, end === -1 ? lines.length : end).entries()) {
      if (/^[\s;,]*$/.test(line)) continue;
      const [, key, value = ''] = /^# ?([^:]+): ?(.*)$/.exec(line) ?? [];
      if (key !== undefined) {
        about.set(key, this.checkedAbout(key, value.trim(), index + 1));
        if (key === 'municipio') this.nameMunicipality(value.trim(), index + 1);
      } else {
        addProblem(this.problems, {
          line: index + 1,
          column: 1,
          value: line,
          problem: 'linha de cabeçalho sem "# chave: valor"',
          remedy: 'Corrija a linha',
          sheet,
        });
      }
    }
    return about;
  }

  /** Whatever kind a file is of: the municipality that it names must be one. */
  private nameMunicipality(value: string, line: number): void {
    if (!/^\d{7}$/.test(value)) return;
    const column = aboutColumn(this.file, line);
    const remedy = 'Confira os sete algarismos do IBGE, ou importe antes a lista de municípios';
    const place = { line, column, sheet: this.file.sheet };
    this.file.references.push({ type: 'Municipality', id: value, value, remedy, ...place });
  }

  /** What a line above the headings says, its days written year first. */
  private checkedAbout(key: string, value: string, line: number): string {
    if (value === '') return value;
    const day = DAYS.has(key) ? calendarDate(value) : value;
    const isHash = key !== 'sha256' || /^[0-9a-f]{64}$/.test(value);
    if (day !== null && isHash) return day;
    addProblem(this.problems, {
      line,
      column: aboutColumn(this.file, line),
      value,
      problem: `a linha "# ${key}:" não traz ${isHash ? 'um dia' : 'uma impressão digital SHA-256'}`,
      remedy: isHash
        ? 'Escreva como 2025-06-30'
        : 'São 64 algarismos e letras de a a f; sem ela, deixe vazio',
      sheet: this.file.sheet,
    });
    return '';
  }
}
