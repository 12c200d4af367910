import type { Source } from '../graph/source.ts';
import { type Drawing, escaped, label, percent, sourceCaption, wrapped } from './svg.ts';

interface Bar {
  name: string;
  text: string;
  /** Length as a fraction of the longest bar. */
  length: number;
  /** Something about this number is in doubt: it gets a flag and a hatch. */
  isInDoubt: boolean;
}

/** Letters of a name that stand beside a number on a phone; a letter of the number is half as wide again. */
const besideNumber = ({ text }: Bar): number => 44 - Math.ceil(text.length * 1.5);

/** One thin bar a row, name over it, in lines where it is long, and number at the end. */
export function bars(title: string, rows: readonly Bar[], source: Source | null): Drawing {
  let end = 0;
  const body = rows.map((row) => {
    const y = end + 14;
    const [first = '', ...more] = wrapped(row.name, besideNumber(row));
    const spans = more.map((line) => `<tspan x="0" dy="${LINE}">${escaped(line)}</tspan>`);
    const bar = y + more.length * LINE;
    end += 40 + more.length * LINE;
    const flag = `<use href="#i-flag" x="100%" y="${y - 11}" width="12" height="12" transform="translate(-${row.text.length * 9 + 24} 0)"/>`;
    const look = row.isInDoubt ? 'class="ol" fill="url(#hachura)"' : 'class="f1"';
    return (
      `<text x="0" y="${y}" class="s">${escaped(first)}${spans.join('')}</text>` +
      (row.isInDoubt ? flag : '') +
      label('100%', y, row.text, 'class="b" text-anchor="end"') +
      `<rect ${look} x="0" y="${bar + 6}" width="${percent(row.length)}" height="8"/>`
    );
  });
  const note = rows.some((row) => row.isInDoubt) ? 'Bandeira: achado aberto.' : '';
  const caption = sourceCaption(source, end + 16, note);
  const desc = `${rows.map((row) => `${row.name}: ${row.text}`).join('; ')}.`;
  return { title, desc, body: body.join('') + caption.body, height: end + caption.height };
}

/** From one line of a name to the next. */
const LINE = 15;
