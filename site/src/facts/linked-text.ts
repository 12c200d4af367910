import type { Citation } from '../graph/acts.ts';

/** A piece of a text, with the address of the norm that it cites. */
export interface TextPiece {
  text: string;
  href: string | null;
}

/** Cuts a text at the norms that it cites and whose address is certain. */
export function linkedText(text: string, citations: readonly Citation[]): TextPiece[] {
  const found = citations
    .filter(({ url }) => url !== null)
    .flatMap((citation) => {
      const at = text.indexOf(citation.text);
      return at < 0 ? [] : [{ at, ...citation }];
    })
    .toSorted((a, b) => a.at - b.at);
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const { at, text: words, url } of found) {
    if (at < end) continue;
    pieces.push({ text: text.slice(end, at), href: null }, { text: words, href: url });
    end = at + words.length;
  }
  pieces.push({ text: text.slice(end), href: null });
  return pieces.filter((piece) => piece.text !== '');
}
