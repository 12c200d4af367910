import { allLines, declaredKind, readTable, sourceOfTable } from '../../shared/import/table/table.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { optional, required, SOURCE_LINES } from '../../shared/import/template.ts';
import { FigureStatus } from '../../shared/figure-status.ts';
import { SourceDocument } from '../../shared/source.ts';
import { cellId } from '../../shared/suppression/counts.ts';
import { Measurement } from '../measurement.ts';
import { PLAN_LINE } from './about.ts';
import {
  evidenceCell,
  lastDayOf,
  measuredDay,
  sameFigureCell,
  targetCell,
  valueCell,
  withdrawal,
  withdrawalPlace,
  withdrawnRow,
} from './measurement-cells.ts';
import { once } from '../../shared/import/table/seen-rows.ts';
import { countsPeople } from '../people-measured.ts';
import { measurementsOf, namedPlan, targetsOf } from './published-plan.ts';

const KIND = 'apuracoes';

/**
 * What was found to be done of each target: code, year, value, day and method. A row of the same target and day is the
 * same measurement, which is how one is corrected or withdrawn; of evidence and withdrawal a file speaks only when it
 * has their columns, so that reading an older file again does not bring back what was withdrawn meanwhile. Who withdraws
 * a published measurement says so with a source of their own; what was published of it stays, with its source.
 */
export const measurements: Layout = {
  kind: KIND,
  title: 'Apurações de um plano: código da estratégia, ano, valor, dia e como se contou',
  namesItsPlace: true,
  template: {
    about: [PLAN_LINE, ...SOURCE_LINES],
    columns: [
      required('codigo', 'código da estratégia no plano', '1.1.1.c'),
      required('ano', 'ano da meta que foi apurada', '2024'),
      required('valor', 'o que se apurou: um número ou um percentual, como na meta', '2'),
      required('data', 'dia da apuração', '2024-12-31'),
      optional('metodo', 'como se contou', 'contagem das equipes'),
      optional(
        'mesmo_numero',
        'código e período, quando é um número do RMA ou um indicador desta cidade: CRAS.A2/2024',
      ),
      optional(
        'prova',
        'endereço da prova na internet, com https://: termo de entrega, publicação, foto sem pessoas',
        'https://www.exemplo.gov.br/equipes-2024.pdf',
      ),
      optional('retirada', 'só para retirar uma apuração já publicada: dia em que deixou de valer'),
      optional('motivo_retirada', 'por que deixou de valer; obrigatório quando há retirada'),
    ],
  },
  recognises: (file) => declaredKind(file) === KIND,

  async read(file, { rows, today }): Promise<Reading> {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const source = sourceOfTable(facts, file);
    const published = await namedPlan(facts, file, rows, problems);
    const targets = published && (await targetsOf(published, rows));
    const known = await measurementsOf([...(targets?.keys() ?? [])], rows);
    const lastDay = lastDayOf(published, today);
    const refuseTwice = once();
    const cellAt = new Map<number, string>();
    const measured = facts.rows.map((row) => {
      const target = targetCell(row, published, targets);
      const strategy = published?.strategies.get(row.text('codigo'));
      const value = valueCell(row, target);
      const measuredOn = measuredDay(row, target, lastDay);
      const id = `${target?.id}/${measuredOn}`;
      cellAt.set(row.line, cellId('measurement', id));
      if (target && measuredOn) refuseTwice(row, 'data', id, 'Deixe uma só apuração de cada meta em um dia');
      const place = { sourceId: source.id, locator: `linha ${row.line}` };
      const told = {
        id,
        targetId: target?.id,
        value,
        measuredOn,
        method: row.optional('metodo'),
        status: FigureStatus.PUBLISHED,
        isOfPeople: strategy !== undefined && countsPeople(strategy) && !target?.isShare,
        ...(facts.headings.includes('mesmo_numero') ? { sameFigure: sameFigureCell(row) } : {}),
        ...(facts.headings.includes('prova') ? { evidenceUrl: evidenceCell(row) } : {}),
        ...place,
      };
      if (!facts.headings.includes('retirada')) return told;
      const taken = withdrawal(row, measuredOn, lastDay);
      const withdrawn = { ...taken, ...withdrawalPlace(taken, place, known.get(id)) };
      const before = taken.withdrawnOn === null ? undefined : known.get(id);
      return before ? { ...withdrawnRow(row, value, before), ...withdrawn } : { ...told, ...withdrawn };
    });
    return {
      sets: [
        { entity: SourceDocument, rows: [source] },
        { entity: Measurement, rows: measured },
      ],
      problems,
      usedLines: allLines(file),
      countsIn: ({ line }) => [{ heading: 'valor', cell: cellAt.get(line) ?? null }],
    };
  },
};
