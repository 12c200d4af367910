import { Feed } from 'feed';
import type { Correction } from '../graph/corrections.ts';
import { correctionText } from '../text/corrections.ts';
import { site as words } from '../text/site.ts';
import { escaped, NO_SITE } from './atom.ts';
import { stableUrn } from './identity.ts';

/** Entries of one feed; older corrections are on the page that it leads to. */
const MOST = 200;

/** What a feed of changes speaks of: the whole country, a municipality, a plan, a strategy or a unit. */
export interface Changes {
  /** What it follows, in the graph's words, for an identifier that stays: "Strategy" and its id. */
  kind: string;
  id: string;
  title: string;
  /** Newest first. */
  corrections: readonly Correction[];
  /** Of the page that shows what is followed. */
  pagePath: string;
  /** Of the page that lists the corrections. */
  listPath: string;
  /** Of the feed itself. */
  path: string;
  /** A moment for a feed in which nothing has changed yet. */
  since: string;
  site: URL | undefined;
}

/** What changed in what was published, as an Atom feed (RFC 4287); the text of an entry is that of the page. */
export function changesAtom({ kind, id, title, corrections, site = NO_SITE, ...about }: Changes): string {
  const whole = (address: string): string => new URL(address, site).href;
  const feed = new Feed({
    id: stableUrn('Changes', `${kind}/${id}`),
    title: `O que mudou: ${title}`,
    description: `Correções no que se publicou de ${title}, segundo ${words.name}.`,
    link: whole(about.pagePath),
    feed: whole(about.path),
    language: 'pt-BR',
    copyright: 'Só fatos, cada um com a sua fonte.',
    generator: words.name,
    updated: new Date(corrections[0]?.at ?? about.since),
  });
  for (const correction of corrections.slice(0, MOST)) {
    const told = correctionText.told(correction);
    feed.addItem({
      id: stableUrn('Correction', correction.id),
      title: escaped(`${correctionText.type(correction.type)} ${correction.record}`),
      link: whole(about.listPath),
      date: new Date(correction.at),
      published: new Date(correction.at),
      description: escaped(told.join('. ')),
      content: [
        ...told,
        correction.reason ?? correctionText.noReason,
        ...(correction.source ? [`Fonte: ${correction.source.title}`] : []),
      ]
        .map((line) => `<p>${escaped(line)}</p>`)
        .join(''),
      author: [{ name: words.name }],
    });
  }
  return feed.atom1().replaceAll(NO_SITE.origin, '');
}
