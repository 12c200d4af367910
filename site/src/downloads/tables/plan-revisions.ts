import type { Plan } from '../../graph/plan.ts';
import { defineTable } from '../define-table.ts';
import { ofTowns } from '../scope.ts';
import { date, text } from '../table.ts';

export const revisionsOf = (plan: Plan) => plan.revisions.map((revision) => ({ plan, revision }));

export const planRevisions = defineTable(ofTowns((town) => town.published.plans.flatMap(revisionsOf)))({
  name: 'revisoes-do-plano',
  title: 'Revisões de planos',
  about: 'PlanRevision',
  key: ['revisao_id'],
  columns: [
    text('Revisão id', 'PlanRevision.id', ({ revision }) => revision.id),
    text('Plano id', 'Plan.id', ({ plan }) => plan.id),
    date('Revisado em', 'PlanRevision.revisedOn', ({ revision }) => revision.revisedOn),
    text('Assunto', 'PlanRevision.subject', ({ revision }) => revision.subject),
  ],
  source: ({ revision }) => revision.source,
});
