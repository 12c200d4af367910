import { defineTable } from '../define-table.ts';
import { ofTowns } from '../scope.ts';
import { text } from '../table.ts';

export const practiceReuses = defineTable(
  ofTowns((town) =>
    town.published.practices.flatMap((practice) =>
      practice.reuses.map((one) => ({ practiceId: practice.id, one })),
    ),
  ),
)({
  name: 'reaproveitamentos',
  title: 'Quem reaproveitou boas práticas',
  about: 'PracticeReuse',
  key: ['reaproveitamento_id'],
  columns: [
    text('Reaproveitamento id', 'PracticeReuse.id', ({ one }) => one.id),
    text('Prática id', 'Practice.id', ({ practiceId }) => practiceId),
    text('Quem', 'PracticeReuse.who', ({ one }) => one.who),
    text('Cidade de quem reaproveitou', 'PracticeReuse.municipality', ({ one }) => one.municipality?.name),
    text('Quando', 'PracticeReuse.period', ({ one }) => one.period),
    text('O que resultou', 'PracticeReuse.outcome', ({ one }) => one.outcome),
  ],
  source: ({ one }) => one.source,
});
