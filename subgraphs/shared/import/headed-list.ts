import type { PublicFile } from './file/public-file.ts';

/** One line of text under a heading; `line` and `column` are where its text begins, from 1. */
export interface ListItem {
  line: number;
  column: number;
  text: string;
}

/** A heading ("Desafios:") and the lines below it; `line` is the heading's own. */
export interface HeadedSection {
  heading: string;
  line: number;
  items: ListItem[];
}

/**
 * Splits a text of headings and lists, as people paste it from a report, into sections. A heading is a line that
 * ends in ":" and is no list item; blank lines mean nothing. The escape of a dollar sign ("R\$") is undone.
 */
export function headedSections(file: PublicFile): HeadedSection[] {
  const sections: HeadedSection[] = [];
  for (const [index, raw] of file.lines.entries()) {
    const [, lead = '', text = ''] = /^(\s*(?:-\s+)?)(.*?)\s*$/.exec(raw.replaceAll('\\$', '$')) ?? [];
    if (text === '') continue;
    const line = index + 1;
    if (!lead.includes('-') && text.endsWith(':')) {
      sections.push({ heading: text.slice(0, -1).trim(), line, items: [] });
    } else {
      sections.at(-1)?.items.push({ line, column: lead.length + 1, text: text.replace(/[;.]$/, '') });
    }
  }
  return sections;
}
