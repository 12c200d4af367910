import { attendanceMeasure } from '../../text/attendance.ts';
import { defineTable, status } from '../define-table.ts';
import { ofTowns } from '../scope.ts';
import { decimal, integer, text, word } from '../table.ts';

export const attendance = defineTable(ofTowns((town) => town.published.attendance))({
  name: 'rma',
  title: 'Registro mensal de atendimentos (RMA): totais do município e números de cada unidade',
  about: 'Attendance',
  key: ['atendimento_id'],
  columns: [
    text('Atendimento id', 'Attendance.id', ({ id }) => id),
    text('Formulário', 'Attendance.form', ({ form }) => form),
    text('Código', 'Attendance.code', ({ code }) => code),
    text('Nome', 'Attendance.name', ({ name }) => name),
    text('O que se conta', 'Attendance.unitOfCount', ({ unitOfCount }) => unitOfCount),
    word('Estoque ou fluxo', 'Attendance.measure', attendanceMeasure, ({ measure }) => measure),
    text('Período', 'Attendance.period', ({ period }) => period),
    text('Unidade id', 'NetworkUnit.id', ({ unit }) => unit?.id),
    text('Unidade', 'NetworkUnit.name', ({ unit }) => unit?.name),
    decimal('Valor', 'Attendance.value', ({ value }) => value),
    status('Attendance.status', (one) => one.status),
    integer('Unidades que informaram', 'Attendance.unitsReported', ({ unitsReported }) => unitsReported),
    integer('Unidades que deviam informar', 'Attendance.unitsExpected', ({ unitsExpected }) => unitsExpected),
  ],
  source: ({ source }) => source,
});
