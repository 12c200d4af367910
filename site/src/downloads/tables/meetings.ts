import { meetingKind, meetingStatus } from '../../text/labels.ts';
import { defineTable } from '../define-table.ts';
import { ofBodies } from '../scope.ts';
import { date, text, word, yesNo } from '../table.ts';

export const meetings = defineTable(
  ofBodies((council) => council.meetings.map((meeting) => ({ council, meeting }))),
)({
  name: 'reunioes',
  title: 'Reuniões dos conselhos',
  about: 'Meeting',
  key: ['reuniao_id'],
  columns: [
    text('Reunião id', 'Meeting.id', ({ meeting }) => meeting.id),
    text('Conselho id', 'Council.id', ({ council }) => council.id),
    date('Dia', 'Meeting.date', ({ meeting }) => meeting.date),
    word('Tipo', 'Meeting.kind', meetingKind, ({ meeting }) => meeting.kind),
    word('Situação', 'Meeting.status', meetingStatus, ({ meeting }) => meeting.status),
    text('Ata', 'Meeting.minutesNumber', ({ meeting }) => meeting.minutesNumber),
    yesNo('Tem pauta', 'Meeting.hasAgenda', ({ meeting }) => meeting.hasAgenda),
    yesNo('Tem ata', 'Meeting.hasMinutes', ({ meeting }) => meeting.hasMinutes),
    yesNo('Ata aprovada', 'Meeting.minutesApproved', ({ meeting }) => meeting.minutesApproved),
    yesNo('Tem lista de presença', 'Meeting.hasAttendance', ({ meeting }) => meeting.hasAttendance),
  ],
  source: ({ meeting }) => meeting.source,
});
