import type { SupportPlan } from '../../graph/acts.ts';
import { supportEventStatus } from '../../text/labels.ts';
import { defineTable } from '../define-table.ts';
import { ofStateBodies } from '../scope.ts';
import { date, list, text, year } from '../table.ts';

export const eventsOf = (plan: SupportPlan) =>
  plan.axes.flatMap((axis) => axis.events.map((event) => ({ plan, axis, event })));

export const supportEvents = defineTable(
  ofStateBodies((body) =>
    body.resolutions.flatMap(({ supportPlan }) => (supportPlan ? eventsOf(supportPlan) : [])),
  ),
)({
  name: 'apoio-tecnico',
  title: 'Atividades dos planos de apoio técnico dos estados',
  about: 'SupportEvent',
  key: ['atividade_id'],
  columns: [
    text('Atividade id', 'SupportEvent.id', ({ event }) => event.id),
    text('Plano de apoio id', 'TechnicalSupportPlan.id', ({ plan }) => plan.id),
    year('Ano', 'TechnicalSupportPlan.year', ({ plan }) => plan.year),
    text('Eixo', 'SupportAxis.title', ({ axis }) => axis.title),
    text('Atividade', 'SupportEvent.title', ({ event }) => event.title),
    text('Modo', 'SupportEvent.modality', ({ event }) => event.modality),
    text('Nota', 'SupportEvent.note', ({ event }) => event.note),
    text('Situação', 'SupportEvent.status', ({ event }) => supportEventStatus[event.status].word),
    date('Realizada em', 'SupportEvent.heldOn', ({ event }) => event.heldOn),
    list('Participantes', 'SupportEvent.participants', ({ event }) =>
      event.participants.map(({ ibgeCode }) => ibgeCode),
    ),
    text('Situação do modo', 'Por que o modo falta.', ({ event }) =>
      event.modality === null ? 'não informado na fonte' : 'Publicado',
    ),
  ],
  source: ({ plan }) => plan.source,
});
