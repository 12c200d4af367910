import type { Plan } from '../../graph/plan.ts';
import { planPart, planPartStatus } from '../../text/plan-life.ts';
import { defineTable } from '../define-table.ts';
import { ofTowns } from '../scope.ts';
import { text, word } from '../table.ts';

export const partsOf = (plan: Plan) => plan.parts.map((part) => ({ plan, part }));

export const planParts = defineTable(ofTowns((town) => town.published.plans.flatMap(partsOf)))({
  name: 'partes-do-plano',
  title: 'Partes que a norma pede de um plano',
  about: 'PlanPart',
  key: ['plano_id', 'parte'],
  columns: [
    text('Plano id', 'Plan.id', ({ plan }) => plan.id),
    word('Parte', 'PlanPart.kind', planPart, ({ part }) => part.kind),
    word('Situação', 'PlanPart.status', planPartStatus, ({ part }) => part.status),
    text('Nota', 'PlanPart.note', ({ part }) => part.note),
  ],
  source: ({ part }) => part.source,
});
