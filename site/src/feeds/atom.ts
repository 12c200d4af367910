import { Feed } from 'feed';
import type { Decided } from '../facts/deliberation-slug.ts';
import { actOf } from '../facts/act-of.ts';
import type { Correction } from '../graph/corrections.ts';
import type { Council } from '../graph/council.ts';
import { forceStatus } from '../text/labels.ts';
import { decisionName, effectWords } from '../text/council.ts';
import { site as words } from '../text/site.ts';
import { stableUrn } from './identity.ts';

/** What a feed is made of: a council, its decisions with their pages, and what was corrected. */
export interface CouncilFeed {
  council: Pick<Council, 'id' | 'kind' | 'name' | 'resolutions'>;
  decided: readonly Pick<Decided, 'deliberation' | 'slug'>[];
  corrections: readonly Correction[];
  /** Of the page that lists the decisions. */
  pagePath: string;
  /** Of the feed itself. */
  path: string;
  /** Of a decision's page. */
  pageOf: (slug: string) => string;
  site: URL | undefined;
}

/** A decision that was taken out of the publication. */
interface Tombstone {
  ref: string;
  when: string;
  comment: string;
}

/** The package takes whole addresses only; where nobody knows the site's, they are cut to their path again. */
export const NO_SITE = new URL('https://endereco.invalid/');

/** The decisions of a council as an Atom feed (RFC 4287), the withdrawn ones as deleted entries (RFC 6721). */
export function councilAtom(source: CouncilFeed): string {
  const { council, decided, path, pagePath, pageOf, site = NO_SITE } = source;
  const whole = (address: string): string => new URL(address, site).href;
  const entries = decided.map(({ deliberation, slug }) => {
    const act = actOf(council as Council, deliberation);
    const name = decisionName(deliberation);
    return {
      id: stableUrn('Deliberation', deliberation.id),
      title: escaped(`${name}: ${deliberation.subject}`),
      link: whole(pageOf(slug)),
      description: escaped(
        [
          `${effectWords(deliberation).verb}: ${deliberation.subject}.`,
          act ? `${forceStatus[act.force.status].word}. ${act.force.reason}` : '',
        ].join(' '),
      ),
      date: new Date(changedAt(source, deliberation)),
      ...(deliberation.date === null ? {} : { published: new Date(`${deliberation.date}T00:00:00Z`) }),
      category: [{ term: deliberation.effect, name: effectWords(deliberation).verb }],
      author: [{ name: council.name }],
    };
  });
  const tombstones = tombstonesOf(source);
  const times = [...entries.map(({ date }) => date.toISOString()), ...tombstones.map(({ when }) => when)];
  const feed = new Feed({
    id: stableUrn('Council', council.id),
    title: `Decisões: ${council.name}`,
    description: `O que ${council.name} decidiu, segundo ${words.name}.`,
    link: whole(pagePath),
    feed: whole(path),
    language: 'pt-BR',
    copyright: 'Atos oficiais; só fatos.',
    generator: words.name,
    updated: new Date(times.toSorted().at(-1) ?? '1970-01-01T00:00:00Z'),
  });
  for (const entry of entries) feed.addItem(entry);
  return withTombstones(feed.atom1().replaceAll(NO_SITE.origin, ''), tombstones);
}

/** When what is published of a decision last changed: a correction, else the day on which its source was read. */
function changedAt(
  { corrections }: CouncilFeed,
  { id, resolution, source, date }: Decided['deliberation'],
): string {
  const times = corrections
    .filter(({ record }) => record === id || record === resolution?.id)
    .map(({ at }) => at);
  return (
    times.toSorted().at(-1) ?? source.retrievedAt ?? `${date ?? source.publishedOn ?? '1970-01-01'}T00:00:00Z`
  );
}

/** The decisions of the council that were withdrawn and did not come back. */
function tombstonesOf({ council, decided, corrections }: CouncilFeed): Tombstone[] {
  const present = new Set(decided.map(({ deliberation }) => deliberation.id));
  const gone = corrections
    .filter(
      ({ type, kind, record }) =>
        type === 'Deliberation' &&
        (kind === 'WITHDRAWN' || kind === 'CONCEALED') &&
        record.startsWith(`${council.id}-`) &&
        !present.has(record),
    )
    .toSorted((a, b) => a.at.localeCompare(b.at));
  const last = new Map(gone.map((correction) => [correction.record, correction]));
  return [...last].map(([record, { at, reason }]) => ({
    ref: stableUrn('Deliberation', record),
    when: at,
    comment: reason ?? 'Retirada da publicação.',
  }));
}

/** The package knows nothing of deleted entries, so they are put in before the end of the feed. */
function withTombstones(atom: string, tombstones: readonly Tombstone[]): string {
  const elements = tombstones.map(
    ({ ref, when, comment }) =>
      `    <at:deleted-entry ref="${escaped(ref)}" when="${escaped(when)}">\n        <at:comment>${escaped(comment)}</at:comment>\n    </at:deleted-entry>\n`,
  );
  return atom
    .replace(
      '<feed xmlns="',
      '<feed xml:lang="pt-BR" xmlns:at="http://purl.org/atompub/tombstones/1.0" xmlns="',
    )
    .replace(/<\/feed>\s*$/, `${elements.join('')}</feed>\n`);
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
