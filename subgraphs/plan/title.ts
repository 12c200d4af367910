/** The longest title a list or a page can carry. */
const LONGEST = 90;

/** A row with the project's own short title, the document's words, or both. */
interface Titled {
  plainTitle: string | null;
  officialText: string | null;
}

/** The short title to show: the plain one, else the document's words cut at a word's end. */
export function titleOf({ plainTitle, officialText }: Titled): string {
  const text = plainTitle ?? officialText ?? '';
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 40)).replace(/[\s,;:.(]+$/, '')}…`;
}
