import { today } from '../../../shared/context.ts';
import type { Problem } from '../../../shared/import/problem.ts';
import { sourceIdOf, type PublicFile } from '../../../shared/import/file/public-file.ts';
import type { PlanRows } from '../plan-rows.ts';
import { plannedValue } from '../planned-value.ts';
import { faults, targetFault } from './faults.ts';
import { AXIS, CODED, positionOf, STRATEGY, TITLE, YEARS_FROM } from './shapes.ts';

/** Reads the table line by line: what stands above decides what a blank cell means. */
export class PlanTableReading {
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
    if (!this.plan) this.fault(faults.noTitle({ line: 1, column: 1, value: this.file.lines[0] ?? '' }));
    if (this.rows.strategies.length === 0)
      this.fault(faults.noStrategies({ line: this.file.lines.length, column: 1, value: '' }));
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
    if (!this.plan) this.fault(faults.axisBeforeTitle({ line, column: 1, value: text }));
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
      const place = { line, column: YEARS_FROM + at + 1, value: cells[YEARS_FROM + at] ?? '' };
      this.fault(faults.otherYears(place, startYear, endYear, expected));
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
        faults.otherWidth(
          { line, column: Math.min(cells.length, columns) + 1, value: cells.join(' | ') },
          cells.length,
          columns,
        ),
      );
    }
    this.mergedCells(line, cells);
    const [, letter, officialText] = STRATEGY.exec(cells[2] ?? '') ?? [];
    if (!letter || !officialText) {
      this.letters += 1;
      return this.fault(faults.noLetter({ line, column: 3, value: cells[2] ?? '' }));
    }
    this.letters += 1;
    if (positionOf(letter) !== this.letters) {
      this.fault(faults.otherLetter({ line, column: 3, value: `${letter})` }, this.letters));
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
      this.fault(faults.noHeader({ line, column: YEARS_FROM, value: cells[YEARS_FROM - 1] ?? '' }));
    }
    return true;
  }

  /** A cell that is not blank opens a guideline or an action; a blank one repeats what stands above. */
  private mergedCells(line: number, [guideline = '', action = '']: string[]): void {
    if (guideline !== '' && this.axis === null) {
      this.axis = guideline.split('.')[0] ?? '';
      this.fault(faults.noAxis({ line, column: 1, value: guideline }, this.axis));
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
    if (!this.action) this.fault(faults.noAction({ line, column: 2, value: action }));
  }

  private open(
    line: number,
    column: number,
    cell: string,
    parent: string | null,
    add: (code: string, text: string) => void,
  ) {
    const [, code, text] = CODED.exec(cell) ?? [];
    if (!code || !text || !parent || !code.startsWith(`${parent}.`)) {
      this.fault(faults.otherParent({ line, column, value: cell }, parent));
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
    if (measurementUnit === '') this.fault(faults.noUnit({ line, column: 4, value: '' }));
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
        this.fault(faults.noTarget({ line, column: column + 1, value: cell }, problem ?? ''));
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

  /** Records a fault; false, for a line with one was not used. */
  private fault(problem: Problem): false {
    this.problems.push(problem);
    return false;
  }
}
