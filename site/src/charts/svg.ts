import type { Source } from '../graph/source.ts';
import { day } from '../text/dates.ts';

/** A drawing without viewBox: x and widths in %, text in px, so that letters keep their size on a phone. */
export interface Drawing {
  height: number;
  title: string;
  /** The same numbers in words, for who does not see the drawing. */
  desc: string;
  body: string;
}

/** Text made safe inside SVG. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A length in % with two decimals. */
export const percent = (fraction: number): string => `${(fraction * 100).toFixed(2)}%`;

/** A text element; `attributes` is written as is. */
export const label = (x: string, y: number, text: string, attributes = ''): string =>
  `<text x="${x}" y="${y}"${attributes && ` ${attributes}`}>${escaped(text)}</text>`;

const fills = [
  'class="f1"',
  'class="ol" fill="url(#hachura)"',
  'class="f3 ol"',
  'class="f2 ol"',
  'class="f0 ol"',
];

/** Fill of the n-th series: a pattern or an outline goes with every colour. */
export const seriesFill = (index: number): string => fills[index % fills.length] ?? '';

const captionWidth = 46;

/** Source and reading date inside the drawing, so that a screenshot keeps them. */
export function sourceCaption(
  source: Source | null | undefined,
  y: number,
  note = '',
): { body: string; height: number } {
  if (!source) return { body: '', height: 0 };
  const owner = source.publisher ? `, ${source.publisher}` : '';
  const read = source.retrievedAt ? ` Lido em ${day(source.retrievedAt).replaceAll(' ', '\u00a0')}.` : '';
  const demonstration = source.isDemonstration ? ' Demonstração.' : '';
  const lines = wrapped(`Fonte: ${source.title}${owner}.${note && ` ${note}`}${read}${demonstration}`);
  const spans = lines.slice(1).map((line) => `<tspan x="0" dy="17">${escaped(line)}</tspan>`);
  const body = `<text class="m" x="0" y="${y}">${escaped(lines[0] ?? '')}${spans.join('')}</text>`;
  return { body, height: lines.length * 17 + 9 };
}

/** A text in lines of at most so many letters; a longer word has a line of its own. */
export function wrapped(text: string, width = captionWidth): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
