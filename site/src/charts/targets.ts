import type { Source } from '../graph/source.ts';
import { type Drawing, label, percent, sourceCaption } from './svg.ts';

interface YearPoint {
  year: number;
  /** Height as a fraction of the highest value; null where there is no number. */
  planned: number | null;
  plannedText: string;
  done: number | null;
  doneText: string;
}

const floor = 190.5;
const tallest = 136.5;

/** Targets by year joined by a line, what was done as hollow squares (the key says so when there is any); zero is the base. */
export function targetLine(
  title: string,
  unit: string,
  points: readonly YearPoint[],
  source: Source | null,
): Drawing {
  const placed = points.map((point, index) => ({
    ...point,
    x: percent(points.length === 1 ? 0.5 : 0.07 + (0.87 * index) / (points.length - 1)),
    y: height(point.planned),
  }));
  const lines = placed.slice(1).map((point, index) => {
    const before = placed[index];
    return before && before.planned !== null && point.planned !== null
      ? `<line class="series" x1="${before.x}" y1="${before.y}" x2="${point.x}" y2="${point.y}"/>`
      : '';
  });
  const marks = placed.map((point) => {
    const middle = 'text-anchor="middle"';
    const dot = point.planned === null ? '' : `<circle class="f1" cx="${point.x}" cy="${point.y}" r="6"/>`;
    const square =
      point.done === null
        ? ''
        : `<svg x="${point.x}" y="${height(point.done)}" style="overflow:visible"><rect class="f0 ol" x="-5" y="-5" width="10" height="10" style="stroke-width:2.5"/></svg>`;
    return (
      dot +
      square +
      label(point.x, point.y - 14, point.plannedText, `class="l halo" ${middle}`) +
      label(point.x, 210, String(point.year), middle) +
      label(point.x, 228, point.doneText, `class="m" ${middle}`)
    );
  });
  const caption = sourceCaption(source, 256);
  const body = [
    label('0', 14, points.some((point) => point.done !== null) ? `${unit} · □ feito` : unit, 'class="m"'),
    `<line class="base" x1="0" x2="100%" y1="${floor}" y2="${floor}"/>`,
    label('0', 186, '0', 'class="m"'),
    ...lines,
    ...marks,
    caption.body,
  ];
  const desc = points
    .map((point) => `${point.year}: meta ${point.plannedText}, ${point.doneText}.`)
    .join(' ');
  return { title, desc, body: body.join(''), height: 244 + caption.height };
}

function height(fraction: number | null): number {
  return Number((floor - (fraction ?? 0) * tallest).toFixed(1));
}
