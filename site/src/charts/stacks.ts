import type { Source } from '../graph/source.ts';
import { type Drawing, escaped, label, percent, seriesFill, sourceCaption } from './svg.ts';

interface Stack {
  name: string;
  totalText: string;
  /** Widths as fractions of the widest stack. */
  parts: readonly { name: string; width: number; text: string }[];
}

/** Bars of the same parts at several moments, all to one scale. Part names stand over the first bar. */
export function stackedBars(title: string, stacks: readonly Stack[], source: Source | null): Drawing {
  const desc = stacks
    .map((stack) => `${stack.name}: ${stack.parts.map((part) => `${part.text} ${part.name}`).join(', ')}.`)
    .join(' ');
  let y = 16;
  const body = stacks.map((stack, index) => {
    const names = index === 0 ? partNames(stack, y + 22) : '';
    const top = index === 0 ? y + 30 : y + 9;
    const drawn = `<text x="0" y="${y}"><tspan class="b">${escaped(stack.name)}</tspan> · ${escaped(stack.totalText)}</text>${names}${partRects(stack, top)}`;
    y = top + 67;
    return drawn;
  });
  const end = y - 29;
  const caption = sourceCaption(source, end + 26);
  return { title, desc, body: body.join('') + caption.body, height: end + 10 + caption.height };
}

function partNames(stack: Stack, y: number): string {
  let start = 0;
  return stack.parts
    .map((part, index) => {
      const isLast = index === stack.parts.length - 1;
      const x = isLast ? start + part.width : start;
      start += part.width;
      return label(
        percent(x),
        y,
        part.name,
        isLast && index > 0 ? 'class="m" text-anchor="end"' : 'class="m"',
      );
    })
    .join('');
}

function partRects(stack: Stack, top: number): string {
  let start = 0;
  return stack.parts
    .map((part, index) => {
      const x = start;
      start += part.width;
      const rect = `<rect ${seriesFill(index)} x="${percent(x)}" y="${top}" width="${percent(part.width)}" height="38"/>`;
      const tone = index === 0 ? 'b inv' : 'b halo';
      const size = part.width < 0.15 ? ' style="font-size:12.5px"' : '';
      const middle = percent(x + part.width / 2);
      const text = label(middle, top + 24, part.text, `class="${tone}" text-anchor="middle"${size}`);
      return part.width < 0.06 ? rect : rect + text;
    })
    .join('');
}
