import type { PublicFile } from '../../shared/import/file/public-file.ts';
import { proseLines, type ProseLine } from './prose.ts';

/** A heading of a page with the paragraphs below it. */
export interface PageSection {
  heading: ProseLine;
  paragraphs: ProseLine[];
}

/**
 * The sections of a web page that was copied as text. A paragraph ends in a full stop; whatever does not is a
 * heading. Signs that only the page's buttons have, such as "×", are no text.
 */
export function pageSections(file: PublicFile): PageSection[] {
  const sections: PageSection[] = [];
  for (const each of proseLines(file)) {
    if (!/\p{L}/u.test(each.text)) continue;
    if (/[.;:!?]$/.test(each.text)) sections.at(-1)?.paragraphs.push(each);
    else sections.push({ heading: each, paragraphs: [] });
  }
  return sections;
}
