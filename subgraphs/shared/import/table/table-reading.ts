import type { SourceRecord } from './csv-records.ts';
import { tellsShelter } from '../place-traces.ts';
import { shelterFault } from '../shelter-fault.ts';
import { recordFaults } from './cell-faults.ts';
import { repaired } from '../file/double-encoding.ts';
import { calendarDate } from '../numbers.ts';
import { isRemark } from '../personal/unused-parts.ts';
import { addProblem, type Problem } from '../problem.ts';
import type { PublicFile } from '../file/public-file.ts';
import { AboutLines } from './about-lines.ts';
import { aboutColumn, headOf } from './table-head.ts';
import { TableRow, YES_OR_NO } from './table-row.ts';

/** How a value is read, and what is said of one that cannot be. */
interface Shape {
  read(value: string): string | null;
  lacks: string;
  remedy: string;
}

const DAY: Shape = { read: calendarDate, lacks: 'um dia', remedy: 'Escreva como 2025-06-30' };
const YES_NO: Shape = {
  read: (value) => (YES_OR_NO.includes(value) ? value : null),
  lacks: 'sim nem não',
  remedy: 'Escreva "sim" ou "não"',
};

/** What the value of a line above the headings must be, by its key, whatever kind the file is of. */
const SHAPES: Readonly<Record<string, Shape>> = {
  publicado: DAY,
  coletado: DAY,
  avaliado: DAY,
  completa: YES_NO,
  demonstracao: YES_NO,
  endereco: {
    read: (value) => (/^https?:\/\/\S+$/.test(value) && URL.canParse(value) ? value : null),
    lacks: 'um endereço da internet',
    remedy: 'Escreva como https://www.exemplo.gov.br/documento.pdf; sem endereço, deixe vazio',
  },
  sha256: {
    read: (value) => (/^[0-9a-f]{64}$/.test(value) ? value : null),
    lacks: 'uma impressão digital SHA-256',
    remedy: 'São 64 algarismos e letras de a a f; sem ela, deixe vazio',
  },
};

/** The days on which something was done that cannot be still to come. */
const PAST_DAYS = new Set(['publicado', 'coletado']);

/**
 * Turns the records of one table into rows, the first record being the headings. Whether the table is read at once or
 * bit by bit, the same things are faults.
 */
export class TableReading {
  readonly about: AboutLines;
  headings: string[] = [];
  readonly asked = new Set<string>();
  /** Rows that are remarks, as far as the table was read. */
  remarks = 0;
  private readonly missing = new Set<string>();
  private headingsLine = 1;

  constructor(
    readonly file: PublicFile,
    private readonly problems: Problem[],
  ) {
    this.about = this.readAbout();
    file.contents.tables.push(this);
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
    if (isRemark(cells)) {
      this.remarks += 1;
      return null;
    }
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

  /** Records cells that tell where a shelter is: of a long table nobody looks through them otherwise. */
  checkShelters({ line, cells }: SourceRecord): void {
    for (const [index, cell] of cells.entries())
      if (tellsShelter(repaired(cell)))
        addProblem(this.problems, { line, column: index + 1, ...shelterFault(this.headings[index]) });
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

  private readAbout(): AboutLines {
    const { lines, sheet } = this.file;
    const about = new AboutLines();
    const end = headOf(lines).line - 1;
    for (const [index, line] of lines.slice(0, end === -1 ? lines.length : end).entries()) {
      if (/^[\s;,]*$/.test(line)) continue;
      const [, key, value = ''] = /^# ?([^:]+): ?(.*)$/.exec(line) ?? [];
      if (key !== undefined) {
        about.add(key, this.checkedAbout(key, value.trim(), index + 1), index + 1);
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
    const shape = Object.hasOwn(SHAPES, key) ? SHAPES[key] : undefined;
    const read = shape ? shape.read(value) : value;
    const place = { line, column: aboutColumn(this.file, line), value, sheet: this.file.sheet };
    if (read !== null && PAST_DAYS.has(key)) this.file.pastDays.push({ ...place, key, day: read });
    if (!shape || read !== null) return read ?? '';
    addProblem(this.problems, {
      ...place,
      problem: `a linha "# ${key}:" não traz ${shape.lacks}`,
      remedy: shape.remedy,
    });
    return '';
  }
}
