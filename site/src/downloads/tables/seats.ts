import { seatRole, seatSegment } from '../../text/labels.ts';
import { defineTable } from '../define-table.ts';
import { ofBodies } from '../scope.ts';
import { date, text, word, yesNo } from '../table.ts';

export const seats = defineTable(ofBodies((council) => council.seats.map((seat) => ({ council, seat }))))({
  name: 'cadeiras',
  title: 'Cadeiras dos conselhos, sem nomes de pessoas',
  about: 'Seat',
  key: ['cadeira_id'],
  columns: [
    text('Cadeira id', 'Seat.id', ({ seat }) => seat.id),
    text('Conselho id', 'Council.id', ({ council }) => council.id),
    text('De quem é', 'Seat.bodyRepresented', ({ seat }) => seat.bodyRepresented),
    word('Segmento', 'Seat.segment', seatSegment, ({ seat }) => seat.segment),
    word('Papel', 'Seat.role', seatRole, ({ seat }) => seat.role),
    yesNo('Presidência', 'Seat.isPresidency', ({ seat }) => seat.isPresidency),
    date('Mandato desde', 'Seat.mandateStart', ({ seat }) => seat.mandateStart),
    date('Mandato até', 'Seat.mandateEnd', ({ seat }) => seat.mandateEnd),
  ],
  source: ({ seat }) => seat.source,
});
