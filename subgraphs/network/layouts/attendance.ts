import type { Layout, Reading, RecordSet } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { streamTable } from '../../shared/import/table/stream-table.ts';
import {
  allLines,
  declaredKind,
  hasHeadings,
  sourceOfTable,
  type TableRow,
} from '../../shared/import/table/table.ts';
import { optional, required, SOURCE_LINES } from '../../shared/import/template.ts';
import type { Rows } from '../../shared/rows.ts';
import { SourceDocument } from '../../shared/source.ts';
import { cellId } from '../../shared/suppression/counts.ts';
import { attendanceCode, attendanceCodes, isCodeHeading } from '../attendance-codes.ts';
import { AttendanceForm } from '../attendance-form.ts';
import { UNIT_COLUMNS } from '../attendance-follow.ts';
import { attendanceId, type Figure, type ReportingUnit } from '../attendance-totals.ts';
import { NetworkUnit } from '../network-unit.ts';
import {
  codesOf,
  countCell,
  MONTH,
  monthOf,
  SITUATION,
  SITUATIONS,
  UNIT,
  unwrapped,
} from './attendance-cells.ts';
import { attendanceSets } from './attendance-rows.ts';

const KIND = 'rma';

/** The units whose monthly form is known, by their code. */
type Units = ReadonlyMap<string, ReportingUnit>;

/**
 * The monthly record of attendance (RMA), as the national releases and a municipality's own export have it: a row for
 * each unit and month, a column for each code. A unit is known by its CadSUAS code alone. What is sensitive is not
 * taken, and the file is kept without it.
 */
export const attendance: Layout = {
  kind: KIND,
  title:
    'Registro Mensal de Atendimentos (RMA) de CRAS e CREAS: NU_IDENTIFICADOR, mes e os códigos (A1, A2…)',
  namesItsPlace: true,
  publicColumns: ['nome_unidade', 'municipio', 'uf'],
  template: {
    about: SOURCE_LINES,
    columns: [
      required(UNIT, 'código da unidade no CadSUAS, como está na rede publicada', 'exemplo-cras-1'),
      required(MONTH, 'mês a que os números se referem', '2025-03'),
      optional(SITUATION, 'por que a unidade não tem números do mês', '', Object.keys(SITUATIONS)),
      ...templateCodes(),
    ],
  },
  recognises: (file) => (declaredKind(file) ?? KIND) === KIND && hasHeadings(file, [UNIT, MONTH]),

  async read(file, { rows }): Promise<Reading> {
    const problems: Problem[] = [];
    const units = await reportingUnits(rows);
    const table = await streamTable(file, problems);
    const source = sourceOfTable(table, file);
    const told = new Told(units, table.headings);
    for await (const batch of table.batches) for (const row of batch) told.add(row);
    const sets = problems.length > 0 ? [] : await setsOf(told.figures, source.id, units, rows);
    return {
      sets: [{ entity: SourceDocument, rows: [source] }, ...sets],
      problems,
      usedLines: allLines(file),
      notes: told.notes(),
      showsHidden: told.showsWithheld,
      countsIn: (row) => told.countsIn(row),
    };
  },
};

/** Some municipalities at a time, for what is known of their years need not be in memory together. */
async function setsOf(
  figures: readonly (Figure & { line: number })[],
  sourceId: string,
  units: Units,
  rows: Rows,
): Promise<RecordSet[]> {
  const places = [...Map.groupBy(figures, ({ ibgeCode }) => ibgeCode)];
  const sets: RecordSet[] = [];
  for (let start = 0; start < places.length; start += 200) {
    sets.push(await attendanceSets(new Map(places.slice(start, start + 200)), { sourceId, units, rows }));
  }
  return sets;
}

/** What the rows of a file tell, with what of it is left out. */
class Told {
  readonly figures: (Figure & { line: number })[] = [];
  showsWithheld = false;
  private readonly seen = new Set<string>();
  private readonly unknown = new Set<string>();
  private readonly withheld = new Set<string>();

  constructor(
    private readonly units: Units,
    private readonly headings: readonly string[],
  ) {}

  add(row: TableRow): void {
    const unitId = unwrapped(row.text(UNIT)) ?? '';
    const written = unwrapped(row.text(MONTH)) ?? '';
    const period = monthOf(written);
    if (written !== '' && period === null) row.refuse(MONTH, 'não é um mês', 'Escreva como 2024-05');
    if (row.optional(SITUATION)) row.oneOf(SITUATION, SITUATIONS);
    const unit = this.units.get(unitId);
    if (!unit) this.unknown.add(unitId);
    this.noteWithheld(row, unit?.form);
    if (!unit || period === null) return;
    if (this.seen.has(`${unitId}/${period}`)) {
      row.refuse(UNIT, 'uma linha acima já traz esta unidade e este mês', 'Deixe só uma das linhas');
    }
    this.seen.add(`${unitId}/${period}`);
    for (const heading of codesOf(this.headings, unit.form).published) {
      const key = { ibgeCode: unit.ibgeCode, unitId, form: unit.form, code: heading.toUpperCase(), period };
      this.figures.push({ ...key, ...countCell(row, heading), line: row.line });
    }
  }

  /** Of a unit that is not known here everything is withheld: nobody can say which form it filled in. */
  private noteWithheld(row: TableRow, form: AttendanceForm | undefined): void {
    const { withheld, published } = codesOf(this.headings, form ?? AttendanceForm.CREAS);
    for (const heading of form ? withheld : [...withheld, ...published]) {
      if (row.published(heading) === null) continue;
      this.showsWithheld = true;
      if (form) this.withheld.add(heading);
    }
  }

  /** Where a row shows counts, for the copy that is kept: of those that are never published no cell is named. */
  countsIn(row: TableRow): { heading: string; cell: string | null }[] {
    const unit = this.units.get(unwrapped(row.published(UNIT)) ?? '');
    const period = monthOf(unwrapped(row.published(MONTH)) ?? '') ?? '';
    return this.headings.filter(isCodeHeading).map((heading) => {
      const code = heading.toUpperCase();
      const isPublished = unit !== undefined && attendanceCode(unit.form, code) !== undefined;
      const id = isPublished ? attendanceId({ ...unit, unitId: unit.id, code, period }) : null;
      return { heading, cell: id === null ? null : cellId('attendance', id) };
    });
  }

  notes(): string[] {
    const unknown = [...this.unknown].filter((each) => each !== '');
    const some = unknown.slice(0, 10).join(', ');
    return [
      ...(this.withheld.size > 0
        ? [
            `Ficaram de fora as colunas sensíveis e as que o catálogo dos formulários não tem: ${[...this.withheld].join(', ')}.`,
          ]
        : []),
      ...(unknown.length > 0
        ? [
            `Ficaram de fora as linhas de ${unknown.length} unidades que não são CRAS nem CREAS publicados aqui: ${some}${unknown.length > 10 ? '…' : ''}. Importe antes a lista de unidades.`,
          ]
        : []),
    ];
  }
}

async function reportingUnits(rows: Rows): Promise<Units> {
  const { name } = rows.table(NetworkUnit);
  const found = await rows.select<ReportingUnit>(
    `select ${UNIT_COLUMNS} from ${name} where "kind" = any($1)`,
    [Object.values(AttendanceForm)],
  );
  return new Map(found.map((unit) => [unit.id, unit]));
}

function templateCodes() {
  const all = new Map<string, string[]>();
  for (const form of Object.values(AttendanceForm)) {
    for (const [code, { name }] of Object.entries(attendanceCodes[form])) {
      all.set(code, [...(all.get(code) ?? []), `${form}: ${name}`]);
    }
  }
  return [...all]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([code, names]) => optional(code, names.join('; '), code === 'A1' ? '120' : ''));
}
