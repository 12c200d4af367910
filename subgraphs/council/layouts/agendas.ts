import { allLines, declaredKind, readTable, sourceOfTable } from '../../shared/import/table/table.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { said } from '../../shared/import/about.ts';
import { optional, required, SOURCE_LINES } from '../../shared/import/template.ts';
import { SourceDocument } from '../../shared/source.ts';
import { AgendaConcern, AgendaItem } from '../agenda-item.ts';
import { COUNCIL, COUNCIL_LINE } from './about.ts';
import { agendaItemCell } from './agenda-item-cell.ts';
import { knownMeetings, MEETING_COLUMNS, meetingCell } from './meeting-cell.ts';
import { once } from '../../shared/import/table/seen-rows.ts';
import { subjectsCell } from './subject-cell.ts';

const KIND = 'pautas';

/** Agendas of a council's meetings, each whole: what an older file had of the same meeting is withdrawn. */
export const agendas: Layout = {
  kind: KIND,
  title: 'Pautas das reuniões de um conselho: item, assunto, do que trata e a decisão que saiu dele',
  namesItsPlace: true,
  template: {
    about: [COUNCIL_LINE, ...SOURCE_LINES],
    columns: [
      ...MEETING_COLUMNS,
      required('item', 'posição na pauta, a partir de 1', '1'),
      required('assunto', 'o que se vai tratar, em palavras simples', 'Contas de 2024'),
      optional(
        'trata',
        'plano, ação, exercício ou unidade, cada um com o seu código, e | entre eles',
        'exercício 0000000-2024',
      ),
      optional(
        'decisao',
        'código da decisão que saiu do item, como na lista de decisões',
        'resolucao-2-2025',
      ),
      optional('lugar', 'onde o documento diz isto', 'item 1'),
    ],
  },
  recognises: (file) => declaredKind(file) === KIND,

  async read(file, { rows }): Promise<Reading> {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const source = sourceOfTable(facts, file);
    const councilId = said(facts, file, COUNCIL, problems);
    const meetings = await knownMeetings(rows, councilId);
    const refuseTwice = once();
    const told = facts.rows.map((row) => {
      const meeting = meetingCell(row, councilId, meetings);
      const number = agendaItemCell(row) ?? 0;
      const id = `${meeting?.id}/${number}`;
      if (meeting && number > 0) refuseTwice(row, 'item', id, 'Dê a cada item da pauta o seu número');
      const decision = row.optional('decisao');
      const item = {
        id,
        meetingId: meeting?.id,
        number,
        title: row.text('assunto'),
        deliberationId: decision === null ? null : `${councilId}-${decision}`,
        sourceId: source.id,
        locator: row.optional('lugar'),
      };
      const concerns = subjectsCell(row, 'trata', councilId).map((subject, index) => ({
        id: `${id}/${index + 1}`,
        agendaItemId: id,
        ...subject,
        position: index + 1,
      }));
      return { item, concerns };
    });
    const items = told.map(({ item }) => item);
    const sets = [
      { entity: SourceDocument, rows: [source] },
      {
        entity: AgendaItem,
        rows: items,
        scope: { meetingId: { $in: [...new Set(items.map(({ meetingId }) => meetingId))] } },
      },
      {
        entity: AgendaConcern,
        rows: told.flatMap(({ concerns }) => concerns),
        scope: { agendaItemId: { $in: items.map(({ id }) => id) } },
      },
    ];
    return { sets: problems.length > 0 ? [] : sets, problems, usedLines: allLines(file) };
  },
};
