import {
  allLines,
  declaredKind,
  readTable,
  sourceOfTable,
  toldBy,
  YES_OR_NO,
  type TableRow,
} from '../../shared/import/table/table.ts';
import { calendarDate } from '../../shared/import/numbers.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { SeenRows } from '../../shared/import/table/seen-rows.ts';
import { SourceDocument } from '../../shared/source.ts';
import type { MeetingKind } from '../meeting-terms.ts';
import { Meeting } from '../meeting.ts';
import { said } from '../../shared/import/about.ts';
import { optional, required, requiredLine, SOURCE_LINES } from '../../shared/import/template.ts';
import { COUNCIL, COUNCIL_LINE, YEARS } from './about.ts';
import { minutesCell } from './minutes-cell.ts';
import { MEETING_KINDS, MEETING_STATUSES, meetingIdOf } from './meeting-words.ts';

const KIND = 'reunioes';

/** The whole list of a council's meetings in the years that the file names, with the papers that are published. */
export const meetings: Layout = {
  kind: KIND,
  title: 'Reuniões de um conselho: data, tipo, situação, número da ata e que papéis estão publicados',
  namesItsPlace: true,
  template: {
    about: [
      COUNCIL_LINE,
      requiredLine(YEARS.key, 'ano, ou primeiro e último ano, de que a lista está completa', '2021-2025'),
      ...SOURCE_LINES,
    ],
    columns: [
      required('data', 'dia da reunião', '2025-03-11'),
      required('tipo', 'que reunião é', 'ordinária', Object.keys(MEETING_KINDS)),
      required('situacao', 'o que foi dela', 'realizada', Object.keys(MEETING_STATUSES)),
      optional('ata', 'número da ata', '131'),
      optional('pauta_publicada', 'vazio quando não se sabe', 'sim', YES_OR_NO),
      optional('ata_publicada', 'vazio quando não se sabe', 'sim', YES_OR_NO),
      optional('presenca_publicada', 'se a lista de presença está publicada', 'não', YES_OR_NO),
      optional('hora', 'hora local em que começa', '14:00'),
      optional('local', 'onde o conselho se reúne', 'Casa dos Conselhos'),
      optional('ata_aprovada', 'se a ata foi aprovada, também sem saber em que reunião', 'sim', YES_OR_NO),
      optional('ata_aprovada_em', 'dia e tipo da reunião que aprovou a ata', '2025-06-03 extraordinária'),
      optional('lugar', 'onde o documento diz isto: página, linha', 'linha 2'),
    ],
  },
  recognises: (file) => declaredKind(file) === KIND,

  read(file): Reading {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    const source = sourceOfTable(facts, file);
    const councilId = said(facts, file, COUNCIL, problems);
    const [firstYear = '', lastYear = firstYear] = said(facts, file, YEARS, problems).split('-');
    const seen = new SeenRows();
    const rows = facts.rows.map((row) => {
      const date = row.text('data') === '' ? null : row.date('data');
      const kind = row.oneOf('tipo', { ...MEETING_KINDS });
      const id = meetingIdOf(councilId, date ?? '', kind);
      if (date !== null && (date.slice(0, 4) < firstYear || date.slice(0, 4) > lastYear)) {
        row.refuse('data', 'o dia não é dos anos da lista', 'Corrija o dia ou a linha "# anos:"');
      }
      if (seen.before(row, id, ['data', 'tipo']) !== null) {
        row.refuse('data', 'já há uma reunião deste tipo neste dia', 'Deixe uma linha por reunião');
      }
      const meeting = {
        id,
        councilId,
        date,
        kind,
        status: row.oneOf('situacao', { ...MEETING_STATUSES }),
        minutesNumber: minutesCell(row, 'ata'),
        hasAgenda: row.yes('pauta_publicada'),
        hasMinutes: row.yes('ata_publicada'),
        hasAttendance: row.yes('presenca_publicada'),
        sourceId: source.id,
        locator: row.optional('lugar'),
        startsAt: hourCell(row),
        place: row.optional('local'),
        ...approval(row, councilId, date),
      };
      // Which meeting approved the minutes says that they were.
      const minutesApproved = facts.headings.includes('ata_aprovada') ? 'ata_aprovada' : 'ata_aprovada_em';
      return toldBy(facts, meeting, { ...LATER_COLUMNS, minutesApproved });
    });
    // Meetings that only a decision tells of have no source, and no list may withdraw them.
    const scope = {
      councilId,
      date: { $gte: `${firstYear}-01-01`, $lte: `${lastYear}-12-31` },
      sourceId: { $ne: null },
    };
    const sets = [
      { entity: SourceDocument, rows: [source] },
      { entity: Meeting, rows, scope },
    ];
    return {
      sets: problems.length > 0 ? [] : sets,
      problems,
      usedLines: allLines(file),
    };
  },
};

/** Columns that older lists of meetings do not have. */
const LATER_COLUMNS = { startsAt: 'hora', place: 'local', minutesApprovedInId: 'ata_aprovada_em' };

function hourCell(row: TableRow): string | null {
  const text = row.optional('hora');
  if (text === null) return null;
  const [, hour = '', minute = ''] = /^([01]?\d|2[0-3])(?:[:h]([0-5]\d)|h)?$/.exec(text) ?? [];
  return hour === ''
    ? row.refuse('hora', 'não é uma hora do dia', 'Escreva como 14:00')
    : `${hour.padStart(2, '0')}:${minute || '00'}`;
}

/** Whether the minutes were approved and in which meeting, as far as the list has columns for it. */
function approval(row: TableRow, councilId: string, date: string | null) {
  const minutesApprovedInId = approvalCell(row, councilId, date);
  const isSaid = row.yes('ata_aprovada');
  if (minutesApprovedInId !== null && isSaid === false)
    row.refuse('ata_aprovada', 'a coluna "ata_aprovada_em" diz em que reunião foi', 'Escreva "sim"');
  return { minutesApprovedInId, minutesApproved: minutesApprovedInId === null ? isSaid : true };
}

/** The meeting that approved the minutes, which cannot come before the one that they are of. */
function approvalCell(row: TableRow, councilId: string, date: string | null): string | null {
  const text = row.optional('ata_aprovada_em');
  if (text === null) return null;
  const [, day = '', word = 'ordinária'] = /^(\S+)(?: (\S+))?$/.exec(text) ?? [];
  const approvedOn = calendarDate(day);
  const kinds: Record<string, MeetingKind> = MEETING_KINDS;
  const kind = kinds[word];
  if (approvedOn === null || kind === undefined) {
    return row.refuse('ata_aprovada_em', 'não é o dia de uma reunião', 'Escreva como "2025-04-08 ordinária"');
  }
  if (date !== null && approvedOn < date) {
    return row.refuse('ata_aprovada_em', 'a ata foi aprovada antes da reunião', 'Confira os dois dias');
  }
  return meetingIdOf(councilId, approvedOn, kind);
}
