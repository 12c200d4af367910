import { allLines, declaredKind, readTable, sourceOfTable } from '../../shared/import/table/table.ts';
import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { said } from '../../shared/import/about.ts';
import { optional, required, SOURCE_LINES, type Template } from '../../shared/import/template.ts';
import { SourceDocument } from '../../shared/source.ts';
import { exists } from '../occupancy.ts';
import { AttendanceStatus, SeatAttendance } from '../seat-attendance.ts';
import { COUNCIL, COUNCIL_LINE } from './about.ts';
import { knownMeetings, MEETING_COLUMNS, meetingCell } from './meeting-cell.ts';
import { once } from '../../shared/import/table/seen-rows.ts';
import { knownSeats, refuseOtherColumns, seatCell } from './seat-cell.ts';

const KIND = 'presencas';
const WORDS = {
  presente: AttendanceStatus.PRESENT,
  justificou: AttendanceStatus.EXCUSED,
  faltou: AttendanceStatus.ABSENT,
} as const;

const TEMPLATE: Template = {
  about: [COUNCIL_LINE, ...SOURCE_LINES],
  columns: [
    ...MEETING_COLUMNS,
    required('cadeira', 'código da cadeira, como na lista de cadeiras', 'usuarios-1'),
    required('presenca', 'se veio', 'presente', Object.keys(WORDS)),
    optional('lugar', 'onde o documento diz isto', 'lista de presença, linha 4'),
  ],
};

/** Attendance lists of a council's meetings, by seat; each meeting that the file names has its whole list in it. */
export const attendance: Layout = {
  kind: KIND,
  title: 'Presença nas reuniões de um conselho, por cadeira: presente, justificou ou faltou; sem pessoas',
  namesItsPlace: true,
  template: TEMPLATE,
  recognises: (file) => declaredKind(file) === KIND,

  async read(file, { rows: published }): Promise<Reading> {
    const problems: Problem[] = [];
    const facts = readTable(file, problems);
    refuseOtherColumns(file, facts.headings, TEMPLATE, problems);
    const source = sourceOfTable(facts, file);
    const councilId = said(facts, file, COUNCIL, problems);
    const [seats, meetings] = await Promise.all([
      knownSeats(published, councilId),
      knownMeetings(published, councilId),
    ]);
    const refuseTwice = once();
    const rows = facts.rows.map((row, index) => {
      const meeting = meetingCell(row, councilId, meetings);
      const seat = seatCell(row, 'cadeira', seats);
      const date = meeting?.date ?? null;
      if (seat && date !== null && !exists(seat, date)) {
        row.refuse(
          'cadeira',
          'a cadeira não existia no dia da reunião',
          'Confira o dia, ou a lista de cadeiras',
        );
      }
      const id = `${meeting?.id}/${row.optional('cadeira')}`;
      if (meeting && seat) refuseTwice(row, 'cadeira', id, 'Deixe uma linha por cadeira em cada reunião');
      return {
        id,
        meetingId: meeting?.id,
        seatId: seat?.id,
        status: row.oneOf('presenca', { ...WORDS }),
        position: index + 1,
        sourceId: source.id,
        locator: row.optional('lugar') ?? `linha ${row.line}`,
      };
    });
    const meetingId = { $in: [...new Set(rows.map((row) => row.meetingId))] };
    const sets = [
      { entity: SourceDocument, rows: [source] },
      { entity: SeatAttendance, rows, scope: { meetingId } },
    ];
    return { sets: problems.length > 0 ? [] : sets, problems, usedLines: allLines(file) };
  },
};
