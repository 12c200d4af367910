import { today } from '../../shared/context.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { sourceIdOf, type PublicFile } from '../../shared/import/file/public-file.ts';
import { planSets, type PlanRows } from './plan-rows.ts';
import { plannedValue } from './planned-value.ts';

const TITLE = /^#?\s*PLANO MUNICIPAL DE ASSISTÊNCIA SOCIAL (\d{4})\s*[-–]\s*(\d{4})\s*$/i;
const AXIS = /^EIXO (\d+):\s*(.+?)\s*$/;
const STRATEGY = /^([a-z])\)\s*(.+)$/s;
const YEARS_FROM = 4;

/** Which of an action's strategies a letter names, from 1. */
const positionOf = (letter: string): number => (letter.codePointAt(0) ?? 0) - 96;

/**
 * The table of a municipal plan as it is copied from its PDF: cells between tabs; guideline, action, strategy,
 * unit and one column a year. A blank guideline or action repeats the one above (merged cells), page titles
 * stand in the middle of the table, and the letters of the strategies begin anew in each action.
 */
export const planTable: Layout = {
  kind: 'plano',
  title: 'Tabela do plano municipal, copiada do PDF, com uma tabulação entre as células',
  namesItsPlace: false,

  recognises: ({ lines }) =>
    lines.some((line) => TITLE.test(line)) && lines.some((line) => line.startsWith('DIRETRIZ	AÇÃO	ESTRATÉGIA	')),

  read(file, { ibgeCode }): Reading {
    const table = new PlanTableReading(file, ibgeCode ?? '');
    for (const [index, text] of file.lines.entries()) table.line(index + 1, text);
    table.end();
    return { sets: planSets(table.rows), problems: table.problems, usedLines: table.usedLines };
  },
};

class PlanTableReading {
  readonly problems: Problem[] = [];
  readonly usedLines = new Set<number>();
  readonly rows: PlanRows;
  private years: number[] = [];
  private axis: string | null = null;
  private guideline: string | null = null;
  private action: string | null = null;
  private letters = 0;
  private isHeaderMissed = false;
  private plan: string | null = null;

  constructor(
    private readonly file: PublicFile,
    private readonly ibgeCode: string,
  ) {
    const source = {
      id: sourceIdOf(file.sha256),
      title: 'Plano Municipal de Assistência Social',
      sha256: file.sha256,
      isDemonstration: false,
      retrievedOn: today(),
    };
    this.rows = { source, plan: null, axes: [], guidelines: [], actions: [], strategies: [], targets: [] };
  }

  line(line: number, text: string): void {
    const cells = text.split('\t').map((cell) => cell.trim());
    const first = cells[0] ?? '';
    const isUsed =
      text.trim() === '' ||
      this.title(first) ||
      this.axisLine(line, first) ||
      first === 'DIRETRIZ' ||
      this.yearsLine(line, cells) ||
      this.strategyLine(line, cells);
    if (isUsed) this.usedLines.add(line);
  }

  end(): void {
    if (!this.plan)
      this.fault(
        1,
        1,
        this.file.lines[0] ?? '',
        'falta o título com os anos do plano',
        'Inclua a linha "PLANO MUNICIPAL DE ASSISTÊNCIA SOCIAL 2022-2025"',
      );
    if (this.rows.strategies.length === 0)
      this.fault(
        this.file.lines.length,
        1,
        '',
        'a tabela não tem nenhuma estratégia',
        'Confira se as células estão separadas por tabulação',
      );
  }

  private title(text: string): boolean {
    const [, start, end] = TITLE.exec(text) ?? [];
    if (!start || !end) return false;
    this.plan = `${this.ibgeCode}-${start}-${end}`;
    const title = `Plano Municipal de Assistência Social ${start}-${end}`;
    this.rows.source = { ...this.rows.source, title };
    this.rows.plan = {
      id: this.plan,
      ibgeCode: this.ibgeCode,
      title,
      startYear: Number(start),
      endYear: Number(end),
      sourceId: this.rows.source.id,
    };
    return true;
  }

  private axisLine(line: number, text: string): boolean {
    const [, code, officialText] = AXIS.exec(text) ?? [];
    if (!code || !officialText) return false;
    if (this.axis === code) return true;
    this.axis = code;
    this.guideline = this.action = null;
    this.rows.axes.push({
      id: `${this.plan}/${code}`,
      planId: this.plan ?? '',
      code,
      officialText,
      position: this.rows.axes.length + 1,
    });
    if (!this.plan)
      this.fault(line, 1, text, 'eixo antes do título do plano', 'Ponha o título do plano acima');
    return true;
  }

  /** The row that names the years; it may stand again in the middle of the table, with the same years. */
  private yearsLine(line: number, cells: string[]): boolean {
    if (cells[3] !== 'Unidade de Medida') return false;
    const years = cells.slice(YEARS_FROM).map(Number);
    const { startYear = 0, endYear = 0 } = this.rows.plan ?? {};
    const expected = Array.from({ length: endYear - startYear + 1 }, (_, index) => startYear + index);
    const wrong = years.findIndex((year, index) => year !== expected[index]);
    if (wrong >= 0 || years.length !== expected.length) {
      const at = wrong >= 0 ? wrong : years.length;
      this.fault(
        line,
        YEARS_FROM + at + 1,
        cells[YEARS_FROM + at] ?? '',
        `os anos da tabela não são os do plano (${startYear} a ${endYear})`,
        `Escreva as colunas ${expected.join(', ')}, nesta ordem`,
      );
    }
    this.years = expected;
    return true;
  }

  private strategyLine(line: number, cells: string[]): boolean {
    if (cells.length === 1) return false;
    if (this.years.length === 0) return this.missingHeader(line, cells);

    const columns = YEARS_FROM + this.years.length;
    if (cells.length !== columns) {
      const letter = cells.map((cell) => STRATEGY.exec(cell)?.[1]).find((each) => each !== undefined);
      this.letters = letter ? positionOf(letter) : this.letters + 1;
      return this.fault(
        line,
        Math.min(cells.length, columns) + 1,
        cells.join(' | '),
        `a linha tem ${cells.length} células, mas a tabela tem ${columns}`,
        'Confira as tabulações da linha',
      );
    }
    this.mergedCells(line, cells);
    const [, letter, officialText] = STRATEGY.exec(cells[2] ?? '') ?? [];
    if (!letter || !officialText) {
      this.letters += 1;
      return this.fault(
        line,
        3,
        cells[2] ?? '',
        'a estratégia não começa com letra e parêntese',
        'Escreva como "a) texto da estratégia"',
      );
    }
    this.letters += 1;
    if (positionOf(letter) !== this.letters) {
      this.fault(
        line,
        3,
        `${letter})`,
        `a letra devia ser "${String.fromCodePoint(96 + this.letters)})"`,
        'As letras recomeçam em "a" em cada ação e não pulam nem repetem; veja se falta uma linha acima',
      );
      // Counting goes on from the letter that stands here, so that one missing row is one fault.
      this.letters = positionOf(letter);
    }
    this.strategy(line, `${this.action}.${letter}`, officialText, cells);
    return true;
  }

  /** Without the years no row can be read: that is one fault, told at the first row. */
  private missingHeader(line: number, cells: string[]): boolean {
    if (!this.isHeaderMissed) {
      this.isHeaderMissed = true;
      this.fault(
        line,
        YEARS_FROM,
        cells[YEARS_FROM - 1] ?? '',
        'falta acima desta linha o cabeçalho com a unidade de medida e os anos',
        'Inclua a linha "Unidade de Medida", com um ano em cada coluna, como está no plano',
      );
    }
    return true;
  }

  /** A cell that is not blank opens a guideline or an action; a blank one repeats what stands above. */
  private mergedCells(line: number, [guideline = '', action = '']: string[]): void {
    if (guideline !== '' && this.axis === null) {
      this.axis = guideline.split('.')[0] ?? '';
      this.fault(
        line,
        1,
        guideline,
        'falta o eixo acima desta linha',
        `Inclua a linha "EIXO ${this.axis}: texto"`,
      );
    }
    if (guideline !== '') {
      this.guideline = this.open(line, 1, guideline, this.axis, (code, officialText) =>
        this.rows.guidelines.push({
          id: `${this.plan}/${code}`,
          axisId: `${this.plan}/${this.axis}`,
          code,
          officialText,
          position: this.rows.guidelines.length + 1,
        }),
      );
      this.action = null;
    }
    if (action !== '') {
      this.letters = 0;
      this.action = this.open(line, 2, action, this.guideline, (code, officialText) =>
        this.rows.actions.push({
          id: `${this.plan}/${code}`,
          planId: this.plan ?? '',
          guidelineId: `${this.plan}/${this.guideline}`,
          code,
          officialText,
          position: this.rows.actions.length + 1,
        }),
      );
    }
    if (!this.action)
      this.fault(
        line,
        2,
        action,
        'estratégia sem ação acima dela',
        'Preencha a célula da ação, como "1.1.1: texto"',
      );
  }

  private open(
    line: number,
    column: number,
    cell: string,
    parent: string | null,
    add: (code: string, text: string) => void,
  ) {
    const [, code, text] = /^([\d.]+):\s*(.+)$/s.exec(cell) ?? [];
    if (!code || !text || !parent || !code.startsWith(`${parent}.`)) {
      this.fault(
        line,
        column,
        cell,
        `o código não pertence a "${parent ?? 'nenhum item acima'}"`,
        `Escreva como "${parent ?? '1'}.1: texto"`,
      );
      return parent && `${parent}.?`;
    }
    add(code, text);
    return code;
  }

  private strategy(line: number, code: string, officialText: string, cells: string[]): void {
    const id = `${this.plan}/${code}`;
    const place = `ação ${this.action}, letra ${code.split('.').at(-1)}`;
    const common = { sourceId: this.rows.source.id };
    const measurementUnit = cells[3] ?? '';
    if (measurementUnit === '')
      this.fault(line, 4, '', 'falta a unidade de medida', 'Preencha a célula, como "Unidade" ou "Global"');
    this.rows.strategies.push({
      ...common,
      id,
      actionId: `${this.plan}/${this.action}`,
      planId: this.plan ?? '',
      code,
      officialText,
      measurementUnit,
      position: this.rows.strategies.length + 1,
      locator: `${place} (linha ${line})`,
    });
    const isShare = (cells[YEARS_FROM] ?? '').endsWith('%');
    for (const [index, year] of this.years.entries()) {
      const column = YEARS_FROM + index;
      const cell = cells[column] ?? '';
      const value = plannedValue(cell);
      const problem = targetFault(value, year, isShare);
      if (!value || problem) {
        this.fault(
          line,
          column + 1,
          cell,
          problem ?? '',
          'Escreva um número como 12 ou um percentual como 25%',
        );
        continue;
      }
      this.rows.targets.push({
        ...common,
        ...value,
        id: `${id}/${year}`,
        strategyId: id,
        year,
        locator: `${place}, ${year} (linha ${line}, coluna ${column + 1})`,
      });
    }
  }

  private fault(line: number, column: number, value: string, problem: string, remedy: string): false {
    this.problems.push({ line, column, value, problem, remedy });
    return false;
  }
}

/** What is wrong with a year's target, or null. A row is of numbers or of percentages, and none is above 100%. */
function targetFault(value: ReturnType<typeof plannedValue>, year: number, isShare: boolean): string | null {
  if (!value) return `a meta de ${year} não é um número nem um percentual`;
  if (value.isShare !== isShare) return `a meta de ${year} mistura números e percentuais na mesma linha`;
  if (value.isShare && Number(value.planned) > 1) return `a meta de ${year} passa de 100%`;
  return null;
}
