import type { Source } from '../graph/source.ts';
import { monthAbbreviation, monthNames } from '../text/dates.ts';
import { type Drawing, label, percent, sourceCaption } from './svg.ts';

type Shape = 'ordinary' | 'extraordinary' | 'suspended';

const shapes: Record<Shape, string> = {
  ordinary: '<rect class="f1" x="-7" y="-14" width="14" height="14"/>',
  extraordinary: '<rect class="f0 ol" x="-6" y="-13" width="12" height="12" style="stroke-width:2.5"/>',
  suspended: '<path d="M-6-13l12 12M6-13L-6-1" stroke="currentColor" stroke-width="2.5"/>',
};

const names: Record<Shape, string> = {
  ordinary: 'ordinária',
  extraordinary: 'extraordinária',
  suspended: 'suspensa',
};

/** A year of meetings: one shape each, stacked over its month. `months` holds twelve lists. */
export function meetingYear(
  title: string,
  months: readonly (readonly Shape[])[],
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
    const none = label(x, floor - 5.5, 'nada', 'class="m" text-anchor="middle"');
    const name = label(x, floor + 16.5, monthAbbreviation(month), 'class="m" text-anchor="middle"');
    return (stack.join('') || none) + name;
  });
  const legend = drawnLegend(months.flat(), floor + 28.5);
  const caption = sourceCaption(source, floor + 62.5);
  const body = `${columns.join('')}<line class="base" x1="0" x2="100%" y1="${floor}" y2="${floor}"/>${legend}${caption.body}`;
  const desc = `${months.map((list, month) => `${monthNames[month]}: ${list.length}`).join('; ')}.`;
  return { title, desc, body, height: floor + 50.5 + caption.height };
}

function drawnLegend(all: readonly Shape[], y: number): string {
  let x = 0;
  const entries = (['ordinary', 'extraordinary', 'suspended'] as const).map((shape) => {
    const total = all.filter((one) => one === shape).length;
    if (total === 0) return '';
    const text = `${names[shape]}, ${total}`;
    const drawn = `<g transform="translate(${x} 0)"><g transform="translate(7 13)">${shapes[shape]}</g><text class="m" x="20" y="11">${text}</text></g>`;
    x += text.length * 6.1 + 26;
    return drawn;
  });
  return `<g transform="translate(0 ${y})">${entries.join('')}</g>`;
}
