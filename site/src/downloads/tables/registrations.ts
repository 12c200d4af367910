import { registrationKind, registrationState, registrationStep } from '../../text/organization-labels.ts';
import { defineTable } from '../define-table.ts';
import { ofTowns } from '../scope.ts';
import { date, integer, text, word, yesNo } from '../table.ts';

/** A row for each step, with the registration that it is of. */
export const registrationSteps = defineTable(
  ofTowns((town) =>
    town.published.organizations.flatMap((organization) =>
      organization.registrations.flatMap((registration) =>
        registration.steps.map((step) => ({ organization, registration, step })),
      ),
    ),
  ),
)({
  name: 'inscricoes-no-conselho',
  title: 'Inscrições de entidades nos conselhos, passo a passo',
  about: 'RegistrationStep',
  key: ['passo_id'],
  columns: [
    text('Passo id', 'RegistrationStep.id', ({ step }) => step.id),
    text('Inscrição id', 'EntityRegistration.id', ({ registration }) => registration.id),
    text('Organização id', 'Organization.id', ({ organization }) => organization.id),
    word('Tipo', 'EntityRegistration.kind', registrationKind, ({ registration }) => registration.kind),
    text('Número', 'EntityRegistration.number', ({ registration }) => registration.number),
    text('Oferta inscrita', 'EntityRegistration.offer', ({ registration }) => registration.offer),
    word(
      'Situação hoje',
      'EntityRegistration.state',
      registrationState,
      ({ registration }) => registration.state,
    ),
    word('Passo', 'RegistrationStep.kind', registrationStep, ({ step }) => step.kind),
    date('Dia', 'RegistrationStep.date', ({ step }) => step.date),
    integer('Ano de que é', 'RegistrationStep.year', ({ step }) => step.year),
    yesNo('Parecer a favor', 'RegistrationStep.isFavourable', ({ step }) => step.isFavourable),
    text('Motivo', 'RegistrationStep.reason', ({ step }) => step.reason),
    text('Resolução', 'RegistrationStep.act', ({ step }) => step.act),
  ],
  source: ({ registration }) => registration.source,
});
