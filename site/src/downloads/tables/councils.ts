import { councilKind } from '../../text/labels.ts';
import { defineTable } from '../define-table.ts';
import { ofBodies } from '../scope.ts';
import { integer, text, word } from '../table.ts';

export const councils = defineTable(ofBodies((body) => [body]))({
  name: 'conselhos',
  title: 'Conselhos e comissões',
  about: 'Council',
  key: ['conselho_id'],
  columns: [
    text('Conselho id', 'Council.id', ({ id }) => id),
    word('Tipo', 'Council.kind', councilKind, ({ kind }) => kind),
    text('Nome', 'Council.name', ({ name }) => name),
    integer('Cadeiras', 'Council.seats', ({ seats }) => seats.length),
    integer('Reuniões', 'Council.meetings', ({ meetings }) => meetings.length),
    integer('Deliberações', 'Council.deliberations', ({ deliberations }) => deliberations.length),
  ],
});
