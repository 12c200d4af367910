import { openFindings, townFindings } from '../../facts/findings.ts';
import { defineTable } from '../define-table.ts';
import { ofTowns } from '../scope.ts';
import { text } from '../table.ts';

export const findings = defineTable((scope) => [
  ...ofTowns(townFindings)(scope),
  ...openFindings([], [...scope.states, ...scope.nation]).map((row) => ({
    owner: { ibgeCode: null, name: null, uf: null },
    row,
  })),
])({
  name: 'achados',
  title: 'Achados: o que não fecha nas fontes',
  about: 'Finding',
  key: ['pagina', 'achado'],
  columns: [
    text('Onde', 'O município ou o estado cuja fonte está em dúvida.', ({ place }) => place),
    text('Página', 'Endereço, neste site, do lugar em que o achado está.', ({ href }) => href),
    text('Achado', 'Finding.message', ({ title }) => title),
  ],
});
