import { federalRegister, federalStatus } from '../../text/organization-labels.ts';
import { defineTable } from '../define-table.ts';
import { ofTowns } from '../scope.ts';
import { date, list, text, word, yesNo } from '../table.ts';

export const organizations = defineTable(ofTowns((town) => town.published.organizations))({
  name: 'organizacoes',
  title: 'Organizações da sociedade civil na assistência social',
  about: 'Organization',
  key: ['organizacao_id'],
  columns: [
    text('Organização id', 'Organization.id', ({ id }) => id),
    text('Nome', 'Organization.name', ({ name }) => name),
    text('CNPJ', 'Organization.cnpj', ({ cnpj }) => cnpj),
    list('Oferece', 'Organization.offers', ({ offers }) => offers.map(({ name }) => name)),
    yesNo('Lugar protegido', 'Organization.isProtected', ({ isProtected }) => isProtected),
    text('Endereço', 'OrganizationOffice.address', ({ office }) => office?.address),
    text('Bairro', 'OrganizationOffice.neighbourhood', ({ office }) => office?.neighbourhood),
    list('Telefones', 'OrganizationOffice.phones', ({ office }) => office?.phones ?? []),
    text('Por que sem endereço', 'Organization.officeReason', ({ officeReason }) => officeReason),
  ],
  source: ({ source }) => source,
});

export const federalRegistrations = defineTable(
  ofTowns((town) =>
    town.published.organizations.flatMap(({ id, federalRegistrations: all }) =>
      all.map((one) => ({ organizationId: id, one })),
    ),
  ),
)({
  name: 'registros-federais',
  title: 'CNEAS e CEBAS das organizações',
  about: 'FederalRegistration',
  key: ['registro_id'],
  columns: [
    text('Registro id', 'FederalRegistration.id', ({ one }) => one.id),
    text('Organização id', 'Organization.id', ({ organizationId }) => organizationId),
    word('Registro', 'FederalRegistration.register', federalRegister, ({ one }) => one.register),
    word('Situação', 'FederalRegistration.status', federalStatus, ({ one }) => one.status),
    date('Desde', 'FederalRegistration.since', ({ one }) => one.since),
    date('Até', 'FederalRegistration.until', ({ one }) => one.until),
  ],
  source: ({ one }) => one.source,
});
