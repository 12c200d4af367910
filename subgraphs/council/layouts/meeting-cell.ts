import { optional, required } from '../../shared/import/template.ts';
import type { TableRow } from '../../shared/import/table/table.ts';
import type { Rows } from '../../shared/rows.ts';
import { Meeting } from '../meeting.ts';
import { MEETING_KINDS, meetingIdOf } from './meeting-words.ts';

/** The columns by which a file names a meeting of its council. */
export const MEETING_COLUMNS = [
  required('reuniao', 'dia da reunião, como está na lista de reuniões', '2025-03-11'),
  optional('tipo_reuniao', 'que reunião é; vazio é ordinária', 'ordinária', Object.keys(MEETING_KINDS)),
];

/** The published meetings of a council, by id. */
export async function knownMeetings(rows: Rows, councilId: string): Promise<ReadonlyMap<string, Meeting>> {
  const meetings = await rows.children(Meeting, 'councilId', councilId, ['date', 'id']);
  return new Map(meetings.map((meeting) => [meeting.id, meeting]));
}

/** The meeting that a row names by its day and kind; null, with a fault, where the council has none such. */
export function meetingCell(
  row: TableRow,
  councilId: string,
  meetings: ReadonlyMap<string, Meeting>,
): Meeting | null {
  const isDated = row.text('reuniao') !== '';
  const date = isDated ? row.date('reuniao') : null;
  const kind =
    row.optional('tipo_reuniao') === null
      ? MEETING_KINDS.ordinária
      : row.oneOf('tipo_reuniao', { ...MEETING_KINDS });
  if (date === null) return null;
  const meeting = meetings.get(meetingIdOf(councilId, date, kind)) ?? null;
  if (!meeting) {
    row.refuse(
      'reuniao',
      'o conselho não tem reunião deste tipo neste dia',
      'Importe antes a lista de reuniões, ou corrija o dia e o tipo',
    );
  }
  return meeting;
}
