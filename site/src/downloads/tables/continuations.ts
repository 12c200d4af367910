import type { Plan } from '../../graph/plan.ts';
import { continuation } from '../../text/plan-life.ts';
import { defineTable } from '../define-table.ts';
import { ofTowns } from '../scope.ts';
import { text, word } from '../table.ts';

export const passagesOf = (plan: Plan) => plan.continuations.map((passage) => ({ plan, passage }));

export const continuations = defineTable(ofTowns((town) => town.published.plans.flatMap(passagesOf)))({
  name: 'continuidade-entre-planos',
  title: 'O que cada estratégia virou no plano seguinte',
  about: 'Continuation',
  key: ['passagem_id'],
  columns: [
    text('Passagem id', 'Continuation.id', ({ passage }) => passage.id),
    text('Plano id', 'Plan.id', ({ plan }) => plan.id),
    text('Estratégia antes', 'Continuation.before', ({ passage }) => passage.before?.code),
    text('Estratégia agora', 'Continuation.after', ({ passage }) => passage.after?.code),
    word('Continuidade', 'Continuation.kind', continuation, ({ passage }) => passage.kind),
    text('Nota', 'Continuation.note', ({ passage }) => passage.note),
  ],
  source: ({ passage }) => passage.source,
});
