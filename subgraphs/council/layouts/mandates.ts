import { allLines, declaredKind, readTable, sourceOfTable } from '../../shared/import/table/table.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { said } from '../../shared/import/about.ts';
import { optional, required, SOURCE_LINES, type Template } from '../../shared/import/template.ts';
import { SourceDocument } from '../../shared/source.ts';
import { Mandate } from '../mandate.ts';
import { completeLine, COUNCIL, COUNCIL_LINE, wholeScope } from './about.ts';
import { holderCell } from './holder-cell.ts';
import { once } from '../../shared/import/table/seen-rows.ts';
import { knownSeats, refuseOtherColumns, seatCell } from './seat-cell.ts';
import { tenureCells } from './tenure-cells.ts';

const KIND = 'mandatos';

const TEMPLATE: Template = {
  about: [COUNCIL_LINE, completeLine('todos os mandatos, também os passados'), ...SOURCE_LINES],
  columns: [
    required('cadeira', 'código da cadeira, como na lista de cadeiras', 'usuarios-1'),
    optional('nome', 'nome, ou nome social, de quem a ocupa; nada mais da pessoa; pode ficar vazio'),
    required('inicio', 'primeiro dia do mandato', '2025-03-01'),
    optional('fim', 'último dia, também se acabou antes do previsto', '2027-02-28'),
    optional('lugar', 'onde o documento diz isto', 'art. 1º'),
  ],
};

/**
 * Mandates of a council's seats, past ones too. With `# completa: sim` those that the file lacks are withdrawn. Of a
 * person only the name is taken.
 */
export const mandates: Layout = {
  kind: KIND,
  title: 'Mandatos de um conselho: cadeira, nome ou nome social, primeiro e último dia; nada mais da pessoa',
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
      const id = `${seat?.id}/${tenure.start}`;
      if (seat && tenure.start !== null) refuseTwice(row, 'inicio', id, 'Deixe uma linha por mandato');
      const locator = row.optional('lugar') ?? `linha ${row.line}`;
      return { id, seatId: seat?.id, holder: holderCell(row), ...tenure, sourceId: source.id, locator };
    });
    const seatId = { $in: [...seats.values()].map(({ id }) => id) };
    const sets = [
      { entity: SourceDocument, rows: [source] },
      { entity: Mandate, rows, ...wholeScope(facts, { seatId }) },
    ];
    return { sets: problems.length > 0 ? [] : sets, problems, usedLines: allLines(file) };
  },
};
