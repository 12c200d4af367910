import { defineTable } from '../define-table.ts';
import { ofTowns } from '../scope.ts';
import { list, text } from '../table.ts';

export const publicBodies = defineTable(ofTowns((town) => town.published.publicBodies))({
  name: 'orgaos',
  title: 'Órgãos públicos da assistência social',
  about: 'PublicBody',
  key: ['orgao_id'],
  columns: [
    text('Órgão id', 'PublicBody.id', ({ id }) => id),
    text('Nome', 'PublicBody.name', ({ name }) => name),
    text('Tipo', 'PublicBody.kind', ({ kind }) => kind),
    text('Parte de', 'PublicBody.parent', ({ parent }) => parent?.name),
    text('Resumo', 'PublicBody.summary', ({ summary }) => summary),
    list('O que deve fazer', 'PublicBody.duties', ({ duties }) => duties),
  ],
  source: ({ source }) => source,
});
