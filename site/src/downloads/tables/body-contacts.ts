import { channelKind } from '../../text/organization-labels.ts';
import { defineTable } from '../define-table.ts';
import { ofTowns } from '../scope.ts';
import { list, text, word } from '../table.ts';

export const publicPowers = defineTable(
  ofTowns((town) =>
    town.published.publicBodies.flatMap((body) => body.powers.map((one) => ({ bodyId: body.id, one }))),
  ),
)({
  name: 'competencias',
  title: 'Competências dos órgãos públicos',
  about: 'PublicPower',
  key: ['competencia_id'],
  columns: [
    text('Competência id', 'PublicPower.id', ({ one }) => one.id),
    text('Órgão id', 'PublicBody.id', ({ bodyId }) => bodyId),
    text('Competência', 'PublicPower.text', ({ one }) => one.text),
    text('Norma', 'PublicPower.legalBasis', ({ one }) => one.legalBasis),
  ],
  source: ({ one }) => one.source,
});

export const publicOffices = defineTable(
  ofTowns((town) =>
    town.published.publicBodies.flatMap((body) => body.offices.map((one) => ({ bodyId: body.id, one }))),
  ),
)({
  name: 'locais-dos-orgaos',
  title: 'Onde os órgãos públicos atendem',
  about: 'PublicOffice',
  key: ['local_id'],
  columns: [
    text('Local id', 'PublicOffice.id', ({ one }) => one.id),
    text('Órgão id', 'PublicBody.id', ({ bodyId }) => bodyId),
    text('Nome', 'PublicOffice.name', ({ one }) => one.name),
    text('Endereço', 'PublicOffice.address', ({ one }) => one.address),
    text('Bairro', 'PublicOffice.neighbourhood', ({ one }) => one.neighbourhood),
    text('CEP', 'PublicOffice.postalCode', ({ one }) => one.postalCode),
    list('Telefones', 'PublicOffice.phones', ({ one }) => one.phones),
    list('Endereços eletrônicos', 'PublicOffice.emails', ({ one }) => one.emails),
    list('Páginas', 'PublicOffice.urls', ({ one }) => one.urls),
    text('Horário', 'PublicOffice.openingHours', ({ one }) => one.openingHours),
  ],
  source: ({ one }) => one.source,
});

export const complaintChannels = defineTable(ofTowns((town) => town.published.complaintChannels))({
  name: 'canais-de-reclamacao',
  title: 'Onde reclamar da assistência social',
  about: 'ComplaintChannel',
  key: ['canal_id'],
  columns: [
    text('Canal id', 'ComplaintChannel.id', ({ id }) => id),
    word('Tipo', 'ComplaintChannel.kind', channelKind, ({ kind }) => kind),
    text('Nome', 'ComplaintChannel.name', ({ name }) => name),
    text('Órgão', 'ComplaintChannel.body', ({ body }) => body?.name),
    text('Para que serve', 'ComplaintChannel.purpose', ({ purpose }) => purpose),
    list('Telefones', 'ComplaintChannel.phones', ({ phones }) => phones),
    list('Endereços eletrônicos', 'ComplaintChannel.emails', ({ emails }) => emails),
    list('Páginas', 'ComplaintChannel.urls', ({ urls }) => urls),
    text('Horário', 'ComplaintChannel.openingHours', ({ openingHours }) => openingHours),
    text('Prazo da resposta', 'ComplaintChannel.deadline', ({ deadline }) => deadline),
  ],
  source: ({ source }) => source,
});
