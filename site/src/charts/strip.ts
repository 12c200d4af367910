import type { Source } from '../graph/source.ts';
import { type Drawing, label, percent, sourceCaption } from './svg.ts';

/** A number with its place on the axis and in words. */
interface Point {
  value: number;
  text: string;
}

interface Strip {
  title: string;
  own: Point & { name: string };
  others: readonly Point[];
  /** The value that half of all do not exceed. */
  middle: Point | null;
  source: Source | null | undefined;
}

/** Room at both ends, as a part of the width, so that marks and words are not cut off. */
const MARGIN = 0.04;
const AXIS = 62;

/** One line with a mark for each municipality, from zero; its own is labelled, the middle is a stroke. */
export function strip({ title, own, others, middle, source }: Strip): Drawing {
  const highest = Math.max(own.value, ...others.map(({ value }) => value), Number.MIN_VALUE);
  const x = (value: number) => percent(MARGIN + (value / highest) * (1 - 2 * MARGIN));
  const places = new Set(others.map(({ value }) => x(value)));
  const anchor = own.value / highest > 0.5 ? 'text-anchor="end"' : '';
  const body = [
    label(x(own.value), 16, own.name, `class="b" ${anchor}`),
    label(x(own.value), 38, own.text, `class="b" ${anchor}`),
    `<line class="base" x1="${x(0)}" x2="${x(highest)}" y1="${AXIS}" y2="${AXIS}"/>`,
    ...[...places].map((place) => `<circle class="f2 ol" cx="${place}" cy="${AXIS}" r="4"/>`),
    middle
      ? `<line class="series" x1="${x(middle.value)}" x2="${x(middle.value)}" y1="${AXIS - 14}" y2="${AXIS + 14}"/>`
      : '',
    `<circle class="f1" cx="${x(own.value)}" cy="${AXIS}" r="8"/>`,
    middle
      ? label(
          x(middle.value),
          AXIS + 32,
          `metade até ${middle.text}`,
          middle.value / highest > 0.5 ? 'text-anchor="end"' : '',
        )
      : '',
  ].join('');
  const half = middle ? ` Metade do grupo tem até ${middle.text}.` : '';
  const desc = `${own.name}: ${own.text}. ${others.length} outros no grupo.${half}`;
  const caption = sourceCaption(source, AXIS + 62);
  return { title, desc, body: body + caption.body, height: AXIS + 46 + caption.height };
}
