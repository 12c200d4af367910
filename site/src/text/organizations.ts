import type { Organization, Partnership, Registration } from '../graph/organizations.ts';
import { day } from './dates.ts';
import { figureStatus, type Mark } from './labels.ts';
import { counted, listed, money } from './numbers.ts';
import { accountsResult, accountsStatus, registrationState } from './organization-labels.ts';
import { site } from './site.ts';

/** The mark of something that nobody published here. */
export const notPublished: Mark = figureStatus.NOT_PUBLISHED;

/** "12.345.678/0001-95" from its 14 signs. */
export const cnpj = (signs: string): string =>
  signs.replace(/^(.{2})(.{3})(.{3})(.{4})(.{2})$/, '$1.$2.$3/$4-$5');

/** What an organization does, in the words of the law. */
export const activities = ({ servesPeople, advises, defendsRights }: Organization): string =>
  listed(
    [
      servesPeople ? 'atende pessoas' : null,
      advises ? 'assessora grupos e entidades' : null,
      defendsRights ? 'defende e garante direitos' : null,
    ].filter((word) => word !== null),
  ) || site.nothingWritten;

/** How an organization stands at the council: its registration as an entity, or the best that it has. */
export function councilMark({ registrations }: Organization): Mark {
  const [best] = registrations.toSorted((a, b) => rank(a) - rank(b));
  return best ? registrationState[best.state] : notPublished;
}

const rank = ({ kind, state }: Registration): number =>
  (state === 'IN_FORCE' ? 0 : 2) + (kind === 'ENTITY' ? 0 : 1);

/** How the accounts of a partnership stand, with the result where there is one. */
export const accountsMark = ({ accountsStatus: key, accountsResult: result }: Partnership): Mark =>
  result === null
    ? accountsStatus[key]
    : { ...accountsStatus[key], word: `Analisadas: ${accountsResult[result]}` };

/** The days of a partnership's accounts that the source gives. */
export const accountsDays = (one: Partnership): string =>
  listed(
    [
      one.accountsDueOn && `previstas para ${day(one.accountsDueOn)}`,
      one.accountsDeliveredOn && `entregues em ${day(one.accountsDeliveredOn)}`,
      one.accountsReviewDueOn && `análise até ${day(one.accountsReviewDueOn)}`,
    ].filter((text) => typeof text === 'string'),
  );

/** "1 mar. 2025 a 28 fev. 2026", as far as the source gives it. */
export function term({ startsOn, endsOn }: Partnership): string {
  if (startsOn && endsOn) return `${day(startsOn)} a ${day(endsOn)}`;
  if (startsOn) return `desde ${day(startsOn)}`;
  return endsOn ? `até ${day(endsOn)}` : site.nothingWritten;
}

/** An amount, or the words for its absence. */
export const amount = (value: string | null): string => (value === null ? site.nothingWritten : money(value));

/** The sentence above a list of organizations. */
export function organizationsAnswer(organizations: readonly Organization[]): { bold: string; rest: string } {
  const inForce = organizations.filter(
    (one) => councilMark(one).word === registrationState.IN_FORCE.word,
  ).length;
  const odd = organizations.filter(({ findings }) => findings.length > 0).length;
  return {
    bold: `${counted(inForce, 'tem', 'têm')} inscrição em vigor no conselho, de ${counted(organizations.length, 'organização publicada', 'organizações publicadas')} aqui.`,
    rest:
      odd === 0
        ? ''
        : ` ${counted(odd, 'recebeu dinheiro de parceria e teve', 'receberam dinheiro de parceria e tiveram')} um dia sem inscrição em vigor.`,
  };
}

/** Short name of a registration: "Inscrição 7, da entidade". */
export const registrationName = ({ number, kind, offer }: Registration): string => {
  const name = number === null ? 'Inscrição sem número' : `Inscrição ${number}`;
  return kind === 'OFFER' && offer !== null ? `${name}: ${offer}` : name;
};
