import { defineTable } from '../define-table.ts';
import { ofTowns } from '../scope.ts';
import { date, text, year } from '../table.ts';

export const plans = defineTable(ofTowns((town) => town.published.plans))({
  name: 'planos',
  title: 'Planos municipais',
  about: 'Plan',
  key: ['plano_id'],
  columns: [
    text('Plano id', 'Plan.id', ({ id }) => id),
    text('Título', 'Plan.title', ({ title }) => title),
    year('Primeiro ano', 'Plan.startYear', ({ startYear }) => startYear),
    year('Último ano', 'Plan.endYear', ({ endYear }) => endYear),
    date('Situação em', 'Plan.assessedOn', ({ assessedOn }) => assessedOn),
    text('Plano anterior id', 'Plan.previousPlan', ({ previousPlan }) => previousPlan?.id),
    text('Plano seguinte id', 'Plan.nextPlan', ({ nextPlan }) => nextPlan?.id),
  ],
  source: ({ source }) => source,
});
