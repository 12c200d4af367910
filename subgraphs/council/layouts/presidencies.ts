import { allLines, declaredKind, readTable, sourceOfTable } from '../../shared/import/table/table.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { said } from '../../shared/import/about.ts';
import { optional, required, SOURCE_LINES, type Template } from '../../shared/import/template.ts';
import { SourceDocument } from '../../shared/source.ts';
import { Presidency } from '../presidency.ts';
import { SeatRole } from '../seat-terms.ts';
import { completeLine, COUNCIL, COUNCIL_LINE, wholeScope } from './about.ts';
import { once } from '../../shared/import/table/seen-rows.ts';
import { knownSeats, refuseOtherColumns, seatCell } from './seat-cell.ts';
import { tenureCells } from './tenure-cells.ts';

const KIND = 'presidencias';

const TEMPLATE: Template = {
  about: [COUNCIL_LINE, completeLine('todas as presidências'), ...SOURCE_LINES],
  columns: [
    required('cadeira', 'código da cadeira titular que preside', 'usuarios-1'),
    required('inicio', 'primeiro dia em que preside', '2025-03-11'),
    optional('fim', 'último dia; vazio enquanto preside', '2027-02-28'),
    optional('lugar', 'onde o documento diz isto', 'Ata 131'),
  ],
};

/** Which seats presided over a council, one after the other; with `# completa: sim` all of them. */
export const presidencies: Layout = {
  kind: KIND,
  title: 'Presidências de um conselho: cadeira, primeiro e último dia; sem pessoas',
  namesItsPlace: true,
  template: TEMPLATE,
  recognises: (file) => declaredKind(file) === KIND,

  async read(file, { rows: published }): Promise<Reading> {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    refuseOtherColumns(file, facts.headings, TEMPLATE, problems);
    const source = sourceOfTable(facts, file);
    const councilId = said(facts, file, COUNCIL, problems);
    const seats = await knownSeats(published, councilId);
    const refuseTwice = once();
    const rows = facts.rows.map((row) => {
      const seat = seatCell(row, 'cadeira', seats);
      const tenure = tenureCells(row);
      if (seat?.role === SeatRole.SUBSTITUTE) {
        row.refuse('cadeira', 'uma cadeira suplente não preside', 'Ponha o código da titular');
      }
      if (tenure.start !== null) refuseTwice(row, 'inicio', tenure.start, 'Só uma cadeira preside por vez');
      const id = `${seat?.id}/presidencia-${tenure.start}`;
      const locator = row.optional('lugar') ?? `linha ${row.line}`;
      return { id, councilId, seatId: seat?.id, ...tenure, sourceId: source.id, locator };
    });
    const sets = [
      { entity: SourceDocument, rows: [source] },
      { entity: Presidency, rows, ...wholeScope(facts, { councilId }) },
    ];
    return { sets: problems.length > 0 ? [] : sets, problems, usedLines: allLines(file) };
  },
};
