import { wholeAddress } from '../feeds/identity.ts';
import type { Council, Deliberation } from '../graph/council.ts';
import type { NetworkUnit } from '../graph/network.ts';
import type { Town } from '../graph/snapshot.ts';

/** Something of schema.org, without its context. Dates as "2026-12-08". */
export type StructuredThing = { '@type': string } & Record<string, unknown>;

/** One script's worth of things; signs that could end the script are written as codes. */
export const structuredText = (things: readonly StructuredThing[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');

/** The way down to a page, the page itself last. */
export const breadcrumbs = (
  steps: readonly { name: string; href?: string }[],
  site: URL | undefined,
): StructuredThing => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ name, href }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    ...(href === undefined ? {} : { item: wholeAddress(href, site) }),
  })),
});

/** The site itself, and the search that it has. */
export const webSite = (name: string, site: URL | undefined): StructuredThing => ({
  '@type': 'WebSite',
  name,
  url: wholeAddress('/', site),
  inLanguage: 'pt-BR',
  potentialAction: {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${wholeAddress('/busca/', site)}?q={q}` },
    'query-input': 'required name=q',
  },
});

/** A municipality, and where its data is. */
export const municipality = (town: Town, site: URL | undefined): StructuredThing => ({
  '@type': 'City',
  name: town.name,
  identifier: town.ibgeCode,
  url: wholeAddress(town.path, site),
  ...(town.state ? { containedInPlace: { '@type': 'State', name: town.state.name } } : {}),
  subjectOf: {
    '@type': 'Dataset',
    name: `Dados da assistência social de ${town.name}`,
    description: `Plano, dinheiro, rede e conselho de ${town.name}, cada número com a sua fonte.`,
    url: wholeAddress(`${town.path}dados/`, site),
  },
});

/** A unit that people can go to. Of a protected place, or of one that closed, there is nothing to tell a search engine. */
export function unitOffice(
  { location, closedOn, id }: NetworkUnit,
  { name, path }: { name: string; path: string },
  { town, site }: { town: Town; site: URL | undefined },
): StructuredThing | null {
  if (location.__typename !== 'PublicLocation' || closedOn !== null) return null;
  const { address, postalCode, phones, openingHours, latitude, longitude } = location;
  return {
    '@type': 'GovernmentOffice',
    name,
    identifier: id,
    url: wholeAddress(path, site),
    address: {
      '@type': 'PostalAddress',
      streetAddress: address,
      addressLocality: town.name,
      ...(town.state ? { addressRegion: town.state.code, addressCountry: 'BR' } : {}),
      ...(postalCode ? { postalCode } : {}),
    },
    ...(phones.length > 0 ? { telephone: phones } : {}),
    ...(openingHours ? { description: `Horário: ${openingHours}` } : {}),
    ...(latitude !== null && longitude !== null
      ? { geo: { '@type': 'GeoCoordinates', latitude, longitude } }
      : {}),
  };
}

const eventStatus: Partial<Record<Council['meetings'][number]['status'], string>> = {
  SCHEDULED: 'EventScheduled',
  CANCELLED: 'EventCancelled',
  SUSPENDED: 'EventPostponed',
};

/** A meeting with a day; its place only where the source tells it. */
export function meetingEvent(
  { date, startsAt, place, status }: Council['meetings'][number],
  { name, path, council }: { name: string; path: string; council: string },
  site: URL | undefined,
): StructuredThing | null {
  if (date === null) return null;
  const known = eventStatus[status];
  return {
    '@type': 'Event',
    name,
    startDate: startsAt ? `${date}T${startsAt.slice(0, 5)}` : date,
    url: wholeAddress(path, site),
    organizer: { '@type': 'GovernmentOrganization', name: council },
    ...(known ? { eventStatus: `https://schema.org/${known}` } : {}),
    ...(place ? { location: { '@type': 'Place', name: place } } : {}),
  };
}

/** A decision, as an act of the council that took it. */
export const legislation = (
  { date, subject, id }: Deliberation,
  { name, path, council }: { name: string; path: string; council: string },
  site: URL | undefined,
): StructuredThing => ({
  '@type': 'Legislation',
  name: `${name}: ${subject}`,
  legislationIdentifier: id,
  url: wholeAddress(path, site),
  legislationPassedBy: { '@type': 'GovernmentOrganization', name: council },
  ...(date ? { legislationDate: date } : {}),
});
