import type { Source } from '../../graph/source.ts';
import { day } from '../../text/dates.ts';
import { wrapped } from '../svg.ts';

/** Letters of the map's small print that fit in a line. */
const LINE = 58;

/** The documents that a map is drawn from, when they were read, and where north is, in lines. */
export function mapCaption(
  sources: readonly Pick<Source, 'title' | 'retrievedAt' | 'isDemonstration'>[],
): string[] {
  const titles = [...new Set(sources.map(({ title }) => title))];
  const read = sources
    .flatMap(({ retrievedAt }) => retrievedAt ?? [])
    .toSorted()
    .at(-1);
  const isDemonstration = sources.some((source) => source.isDemonstration);
  const text = [
    `${titles.length === 1 ? 'Fonte' : 'Fontes'}: ${titles.join('; ')}.`,
    'Norte para cima.',
    ...(read ? [`Lido em ${day(read).replaceAll(' ', '\u00a0')}.`] : []),
    ...(isDemonstration ? ['Demonstração.'] : []),
  ].join(' ');
  return wrapped(text, LINE);
}
