import type { Source } from '../graph/source.ts';
import { monthAbbreviation, monthNames } from '../text/dates.ts';
import { type Drawing, label, percent, sourceCaption } from './svg.ts';

/** What a meeting is in the drawing: its kind when it took place, else what became of it. */
export type MeetingShape =
  'ordinary' | 'extraordinary' | 'suspended' | 'cancelled' | 'noQuorum' | 'scheduled';

const shapes: Record<MeetingShape, string> = {
  ordinary: '<rect class="f1" x="-7" y="-14" width="14" height="14"/>',
  extraordinary: '<rect class="f0 ol" x="-6" y="-13" width="12" height="12" style="stroke-width:2.5"/>',
  suspended: '<path d="M-6-13l12 12M6-13L-6-1" stroke="currentColor" stroke-width="2.5"/>',
  cancelled: '<path d="M-6-7h12" stroke="currentColor" stroke-width="2.5"/>',
  noQuorum: '<path d="M0-13L7-1H-7z" fill="none" stroke="currentColor" stroke-width="2.2"/>',
  scheduled: '<circle cx="0" cy="-7" r="5.6" fill="none" stroke="currentColor" stroke-width="2"/>',
};

const names: Record<MeetingShape, string> = {
  ordinary: 'ordinária',
  extraordinary: 'extraordinária',
  suspended: 'suspensa',
  cancelled: 'cancelada',
  noQuorum: 'sem quórum',
  scheduled: 'marcada',
};

/** A year of meetings: one shape each, stacked over its month. `months` holds twelve lists. */
export function meetingYear(
  title: string,
  months: readonly (readonly MeetingShape[])[],
  source: Source | null,
): Drawing {
  const most = Math.max(2, ...months.map((shapesOfMonth) => shapesOfMonth.length));
  const floor = most * 19 + 15.5;
  const columns = months.map((shapesOfMonth, month) => {
    const x = percent((month + 0.5) / 12);
    const stack = shapesOfMonth.map(
      (shape, index) =>
        `<svg x="${x}" y="${floor - 5.5 - index * 19}" style="overflow:visible">${shapes[shape]}</svg>`,
    );
    const none = label(x, floor - 5.5, '0', 'class="m" text-anchor="middle"');
    const name = label(x, floor + 16.5, monthAbbreviation(month), 'class="m" text-anchor="middle"');
    return (stack.join('') || none) + name;
  });
  const legend = drawnLegend(months.flat(), floor + 28.5);
  const below = floor + 42.5 + legend.lines * LEGEND_LINE;
  const caption = sourceCaption(source, below);
  const body = `${columns.join('')}<line class="base" x1="0" x2="100%" y1="${floor}" y2="${floor}"/>${legend.body}${caption.body}`;
  const desc = `${months.map((list, month) => `${monthNames[month]}: ${list.length}`).join('; ')}.`;
  return { title, desc, body, height: below - 12 + caption.height };
}

/** The width of a line of the legend, in px: that of a drawing on a phone. */
const LEGEND_WIDTH = 320;
const LEGEND_LINE = 20;

function drawnLegend(all: readonly MeetingShape[], y: number): { body: string; lines: number } {
  const used = (Object.keys(names) as MeetingShape[]).flatMap((shape) => {
    const total = all.filter((one) => one === shape).length;
    return total === 0 ? [] : { shape, text: `${names[shape]}, ${total}` };
  });
  let [x, line] = [0, 0];
  const entries = used.map(({ shape, text }) => {
    const width = text.length * 7.4 + 34;
    if (x > 0 && x + width > LEGEND_WIDTH) [x, line] = [0, line + 1];
    const at = `translate(${x} ${line * LEGEND_LINE})`;
    x += width;
    return `<g transform="${at}"><g transform="translate(7 13)">${shapes[shape]}</g><text class="m" x="20" y="11">${text}</text></g>`;
  });
  return {
    body: `<g transform="translate(0 ${y})">${entries.join('')}</g>`,
    lines: used.length === 0 ? 0 : line + 1,
  };
}
