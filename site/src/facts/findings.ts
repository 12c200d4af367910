import type { Town } from '../graph/snapshot.ts';
import { findingText } from '../text/findings.ts';
import { repeatedValues } from './attendance.ts';
import { decisions } from './deliberation-slug.ts';

/** A doubt or a note about a source, with the page where it stands. */
export interface Finding {
  place: string;
  title: string;
  href: string;
}

/** All open findings, without those of the demonstration. */
export const findings = (towns: readonly Town[]): Finding[] => real(towns).flatMap(findingsOf);

/** All notes on the sources of decisions, which need not be doubts, without those of the demonstration. */
export const sourceNotes = (towns: readonly Town[]): Finding[] => real(towns).flatMap(notesOf);

const real = (towns: readonly Town[]): Town[] => towns.filter((town) => !town.isDemonstration);

function findingsOf(town: Town): Finding[] {
  return repeatedValues(town.published.indicators).flatMap((group) => {
    const [first] = group;
    if (!first?.value) return [];
    const year = first.period.slice(0, 4);
    const isYearPage = town.published.fiscalYears.some((one) => String(one.year) === year);
    const page = isYearPage ? `orcamento/${year}/` : 'rede/';
    const title = findingText.repeatedTitle(first.value, group.length);
    return [{ place: town.name, title, href: `${town.path}${page}#${findingId(first.value)}` }];
  });
}

function notesOf(town: Town): Finding[] {
  return decisions(town.published.councils)
    .filter(({ deliberation }) => deliberation.note !== null)
    .map(({ slug, deliberation }) => ({
      place: town.name,
      title: findingText.noteTitle(deliberation.subject),
      href: `${town.path}conselho/${slug}/#nota`,
    }));
}

/** Anchor of the finding about a repeated number. */
export const findingId = (value: string): string => `achado-${value.replace(/[^0-9]/g, '-')}`;
