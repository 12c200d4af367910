import type { Source } from '../graph/source.ts';
import { type Drawing, label, percent, sourceCaption } from './svg.ts';

interface Bar {
  name: string;
  text: string;
  /** Length as a fraction of the longest bar. */
  length: number;
  /** Something about this number is in doubt: it gets a flag and a hatch. */
  isInDoubt: boolean;
}

/** One thin bar a row, name over it and number at the end. */
export function bars(title: string, rows: readonly Bar[], source: Source | null): Drawing {
  const body = rows.map((row, index) => {
    const y = 14 + index * 40;
    const flag = `<use href="#i-flag" x="100%" y="${y - 11}" width="12" height="12" transform="translate(-${row.text.length * 9 + 24} 0)"/>`;
    const look = row.isInDoubt ? 'class="ol" fill="url(#hachura)"' : 'class="f1"';
    return (
      label('0', y, row.name, 'class="s"') +
      (row.isInDoubt ? flag : '') +
      label('100%', y, row.text, 'class="b" text-anchor="end"') +
      `<rect ${look} x="0" y="${y + 6}" width="${percent(row.length)}" height="8"/>`
    );
  });
  const end = rows.length * 40;
  const note = rows.some((row) => row.isInDoubt) ? 'Bandeira: achado aberto.' : '';
  const caption = sourceCaption(source, end + 16, note);
  const desc = `${rows.map((row) => `${row.name}: ${row.text}`).join('; ')}.`;
  return { title, desc, body: body.join('') + caption.body, height: end + caption.height };
}
