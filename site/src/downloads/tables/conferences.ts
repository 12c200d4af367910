import { followUpStatus, proposalDecision, sphere } from '../../text/conference-labels.ts';
import { defineTable } from '../define-table.ts';
import { ofTowns } from '../scope.ts';
import { date, integer, text, word, year } from '../table.ts';

export const conferences = defineTable(ofTowns((town) => town.published.conferences))({
  name: 'conferencias',
  title: 'Conferências de assistência social',
  about: 'Conference',
  key: ['conferencia_id'],
  columns: [
    text('Conferência id', 'Conference.id', ({ id }) => id),
    integer('Número', 'Conference.number', ({ number }) => number),
    year('Ano', 'Conference.year', (one) => one.year),
    text('Tema', 'Conference.theme', ({ theme }) => theme),
    date('Primeiro dia', 'Conference.startsOn', ({ startsOn }) => startsOn),
    date('Último dia', 'Conference.endsOn', ({ endsOn }) => endsOn),
    integer('Pessoas', 'Conference.participantCount', ({ participantCount }) => participantCount),
  ],
  source: ({ source }) => source,
});

export const proposals = defineTable(
  ofTowns((town) =>
    town.published.conferences.flatMap((conference) =>
      conference.proposals.map((one) => ({ conference, one })),
    ),
  ),
)({
  name: 'propostas-de-conferencia',
  title: 'Propostas e deliberações de conferências',
  about: 'ConferenceProposal',
  key: ['proposta_id'],
  columns: [
    text('Proposta id', 'ConferenceProposal.id', ({ one }) => one.id),
    text('Conferência id', 'Conference.id', ({ conference }) => conference.id),
    text('Código', 'ConferenceProposal.code', ({ one }) => one.code),
    text('Eixo', 'ConferenceProposal.axis', ({ one }) => one.axis),
    word('A quem se dirige', 'ConferenceProposal.sphere', sphere, ({ one }) => one.sphere),
    text('Texto', 'ConferenceProposal.text', ({ one }) => one.text),
    word('Decisão', 'ConferenceProposal.decision', proposalDecision, ({ one }) => one.decision),
    text('Juntada a', 'ConferenceProposal.mergedInto', ({ one }) => one.mergedInto?.code),
  ],
  source: ({ one }) => one.source,
});

export const followUps = defineTable(
  ofTowns((town) =>
    town.published.conferences.flatMap(({ proposals: all }) =>
      all.flatMap((proposal) => proposal.followUps.map((one) => ({ proposal, one }))),
    ),
  ),
)({
  name: 'encaminhamentos-de-conferencia',
  title: 'O que foi feito das deliberações de conferências',
  about: 'ConferenceFollowUp',
  key: ['encaminhamento_id'],
  columns: [
    text('Encaminhamento id', 'ConferenceFollowUp.id', ({ one }) => one.id),
    text('Proposta id', 'ConferenceProposal.id', ({ proposal }) => proposal.id),
    date('Dia', 'ConferenceFollowUp.date', ({ one }) => one.date),
    word('Situação', 'ConferenceFollowUp.status', followUpStatus, ({ one }) => one.status),
    text('O que se fez', 'ConferenceFollowUp.note', ({ one }) => one.note),
    text('Ação id', 'Action.id', ({ one }) => one.action?.id),
  ],
  source: ({ one }) => one.source,
});
