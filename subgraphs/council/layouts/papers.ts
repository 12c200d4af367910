import { sha256Of } from '../../shared/import/file/public-file.ts';
import { allLines, declaredKind, readTable, sourceOfTable } from '../../shared/import/table/table.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import type { TableRow } from '../../shared/import/table/table.ts';
import { said } from '../../shared/import/about.ts';
import { optional, required, SOURCE_LINES } from '../../shared/import/template.ts';
import { SourceDocument } from '../../shared/source.ts';
import { AgendaItem } from '../agenda-item.ts';
import { Paper, PaperKind } from '../paper.ts';
import { COUNCIL, COUNCIL_LINE } from './about.ts';
import { agendaItemCell } from './agenda-item-cell.ts';
import { knownMeetings, MEETING_COLUMNS, meetingCell } from './meeting-cell.ts';
import { once } from '../../shared/import/table/seen-rows.ts';

const KIND = 'papeis';
const KINDS = {
  convocação: PaperKind.CALL,
  pauta: PaperKind.AGENDA,
  ata: PaperKind.MINUTES,
  presença: PaperKind.ATTENDANCE,
  minuta: PaperKind.DRAFT,
  parecer: PaperKind.OPINION,
  relatório: PaperKind.REPORT,
  outro: PaperKind.OTHER,
} as const;

/** Papers of a council's meetings; each meeting that the file names has all its papers in it. */
export const papers: Layout = {
  kind: KIND,
  title: 'Papéis das reuniões de um conselho: título, tipo, item da pauta, endereço e impressão digital',
  namesItsPlace: true,
  template: {
    about: [COUNCIL_LINE, ...SOURCE_LINES],
    columns: [
      ...MEETING_COLUMNS,
      optional('item', 'item da pauta de que é; vazio quando é da reunião inteira', '1'),
      required('titulo', 'nome do papel, um para cada um da reunião', 'Parecer da comissão de financiamento'),
      required('tipo', 'para que serve', 'parecer', Object.keys(KINDS)),
      optional('endereco', 'endereço na internet, com https://', 'https://www.exemplo.gov.br/parecer.pdf'),
      optional('sha256', 'impressão digital dos bytes do papel, para quem a tem'),
      optional('lugar', 'onde a fonte diz isto', 'linha 3'),
    ],
  },
  recognises: (file) => declaredKind(file) === KIND,

  async read(file, { rows: published }): Promise<Reading> {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const source = sourceOfTable(facts, file);
    const councilId = said(facts, file, COUNCIL, problems);
    const meetings = await knownMeetings(published, councilId);
    const refuseTwice = once();
    const rows: Record<string, unknown>[] = [];
    for (const [index, row] of facts.rows.entries()) {
      const meeting = meetingCell(row, councilId, meetings);
      const number = row.optional('item') === null ? null : agendaItemCell(row);
      const agendaItemId = meeting && number !== null ? `${meeting.id}/${number}` : null;
      if (agendaItemId !== null && (await published.byId(AgendaItem, agendaItemId)) === null) {
        row.refuse(
          'item',
          'a pauta publicada não tem este item',
          'Importe antes a pauta, ou corrija o número',
        );
      }
      const title = row.text('titulo');
      const id = `${meeting?.id}/papel-${sha256Of(title).slice(0, 8)}`;
      if (meeting && title !== '') refuseTwice(row, 'titulo', id, 'Dê a cada papel da reunião o seu título');
      rows.push({
        id,
        meetingId: meeting?.id,
        agendaItemId,
        title,
        kind: row.oneOf('tipo', { ...KINDS }),
        url: addressCell(row),
        sha256: hashCell(row),
        position: index + 1,
        sourceId: source.id,
        locator: row.optional('lugar'),
      });
    }
    const meetingId = { $in: [...new Set(rows.map((row) => row['meetingId']))] };
    const sets = [
      { entity: SourceDocument, rows: [source] },
      { entity: Paper, rows, scope: { meetingId } },
    ];
    return { sets: problems.length > 0 ? [] : sets, problems, usedLines: allLines(file) };
  },
};

function addressCell(row: TableRow): string | null {
  const url = row.optional('endereco');
  return url === null || (/^https?:\/\/\S+$/.test(url) && URL.canParse(url))
    ? url
    : row.refuse('endereco', 'não é um endereço', 'Escreva como https://exemplo.gov.br/ata.pdf');
}

function hashCell(row: TableRow): string | null {
  const hash = row.optional('sha256');
  return hash === null || /^[0-9a-f]{64}$/.test(hash)
    ? hash
    : row.refuse('sha256', 'não é uma impressão digital SHA-256', 'São 64 algarismos e letras de a a f');
}
