import { defineTable } from '../define-table.ts';
import { ofTowns } from '../scope.ts';
import { list, text } from '../table.ts';

export const practices = defineTable(ofTowns((town) => town.published.practices))({
  name: 'boas-praticas',
  title: 'Boas práticas',
  about: 'Practice',
  key: ['pratica_id'],
  columns: [
    text('Prática id', 'Practice.id', ({ id }) => id),
    text('Título', 'Practice.title', ({ title }) => title),
    text('Problema', 'Practice.problem', ({ problem }) => problem),
    text('Resumo', 'Practice.summary', ({ summary }) => summary),
    text('Onde', 'Practice.place', ({ place }) => place),
    text('Período', 'Practice.period', ({ period }) => period),
    text('Programa', 'Practice.programme', ({ programme }) => programme),
    list('Parceiros', 'Practice.partners', ({ partners }) => partners),
    list('Assuntos', 'Practice.topics', ({ topics }) => topics),
    list('Serviços', 'Practice.services', ({ services }) => services),
    list('Público', 'Practice.audience', ({ audience }) => audience),
    list('Materiais', 'Practice.materials', ({ materials }) => materials),
  ],
  source: ({ source }) => source,
});
