import { protectionLevel } from '../../text/money-labels.ts';
import { accountsResult, accountsStatus, partnershipInstrument } from '../../text/organization-labels.ts';
import { defineTable } from '../define-table.ts';
import { ofTowns } from '../scope.ts';
import { date, list, money, text, word } from '../table.ts';

export const partnerships = defineTable(
  ofTowns((town) =>
    town.published.organizations.flatMap((organization) =>
      organization.partnerships.map((one) => ({ organization, one })),
    ),
  ),
)({
  name: 'parcerias',
  title: 'Parcerias com organizações (Lei 13.019/2014)',
  about: 'Partnership',
  key: ['parceria_id'],
  columns: [
    text('Parceria id', 'Partnership.id', ({ one }) => one.id),
    text('Organização id', 'Organization.id', ({ organization }) => organization.id),
    text('Organização', 'Organization.name', ({ organization }) => organization.name),
    word('Instrumento', 'Partnership.instrument', partnershipInstrument, ({ one }) => one.instrument),
    text('Número', 'Partnership.number', ({ one }) => one.number),
    text('Órgão', 'Partnership.body', ({ one }) => one.body),
    text('Objeto', 'Partnership.object', ({ one }) => one.object),
    word('Nível', 'Partnership.level', protectionLevel, ({ one }) => one.level),
    date('Assinatura', 'Partnership.signedOn', ({ one }) => one.signedOn),
    date('Início', 'Partnership.startsOn', ({ one }) => one.startsOn),
    date('Fim', 'Partnership.endsOn', ({ one }) => one.endsOn),
    money('Total', 'Partnership.total', ({ one }) => one.total),
    money('Liberado', 'Partnership.released', ({ one }) => one.released),
    date('Contas previstas', 'Partnership.accountsDueOn', ({ one }) => one.accountsDueOn),
    date('Contas entregues', 'Partnership.accountsDeliveredOn', ({ one }) => one.accountsDeliveredOn),
    date('Prazo da análise', 'Partnership.accountsReviewDueOn', ({ one }) => one.accountsReviewDueOn),
    word(
      'Situação das contas',
      'Partnership.accountsStatus',
      accountsStatus,
      ({ one }) => one.accountsStatus,
    ),
    word(
      'Resultado das contas',
      'Partnership.accountsResult',
      accountsResult,
      ({ one }) => one.accountsResult,
    ),
    money('Remuneração da equipe', 'Partnership.teamPay', ({ one }) => one.teamPay),
    list('Funções da equipe', 'Partnership.teamRoles', ({ one }) => one.teamRoles),
  ],
  source: ({ one }) => one.source,
});
