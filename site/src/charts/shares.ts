import type { Source } from '../graph/source.ts';
import { type Drawing, escaped, label, percent, seriesFill, sourceCaption } from './svg.ts';

interface Part {
  name: string;
  share: number;
  shareText: string;
  amountText: string;
}

/** One bar cut into the parts of a whole: two parts are labelled at their ends, more get a row each. */
export function shareBar(title: string, parts: readonly Part[], source: Source | null): Drawing {
  const desc = `${parts.map((part) => `${part.name}: ${part.amountText}, ${part.shareText}`).join('. ')}.`;
  const [first, second] = parts;
  const drawn = parts.length === 2 && first && second ? twoParts(first, second) : manyParts(parts);
  const caption = sourceCaption(source, drawn.height + 16);
  return { title, desc, body: drawn.body + caption.body, height: drawn.height + caption.height };
}

function bar(parts: readonly Part[], y: number): string {
  let start = 0;
  return parts
    .map((part, index) => {
      const x = start;
      start += part.share;
      return `<rect ${seriesFill(index)} x="${percent(x)}" y="${y}" width="${percent(part.share)}" height="44"/>`;
    })
    .join('');
}

function twoParts(left: Part, right: Part): { body: string; height: number } {
  const end = 'text-anchor="end"';
  const body = [
    label('0', 14, left.name),
    label('0', 44, left.shareText, 'class="xl"'),
    label('100%', 14, right.name, end),
    label('100%', 44, right.shareText, `class="xl" ${end}`),
    bar([left, right], 58),
    label('0', 123, left.amountText),
    label('100%', 123, right.amountText, end),
  ];
  return { body: body.join(''), height: 136 };
}

function manyParts(parts: readonly Part[]): { body: string; height: number } {
  const rows = parts.map((part, index) => {
    const y = 72 + index * 28;
    return (
      `<rect ${seriesFill(index)} x="1" y="${y - 11}" width="12" height="12"/>` +
      `<text x="20" y="${y}">${escaped(part.name)}</text>` +
      `<text x="100%" y="${y}" text-anchor="end"><tspan class="b">${part.shareText}</tspan></text>`
    );
  });
  return { body: bar(parts, 0) + rows.join(''), height: 64 + parts.length * 28 };
}
