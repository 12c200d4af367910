import type { PublicFile } from '../../shared/import/file/public-file.ts';

/** A line of prose, with single spaces where the file has any, hard ones too; `line` counts from 1. */
export interface ProseLine {
  line: number;
  text: string;
}

/** The lines of a text that say something. */
export const proseLines = ({ lines }: PublicFile): ProseLine[] =>
  lines.flatMap((raw, index) => {
    const text = raw.replace(/\s+/g, ' ').trim();
    return text === '' ? [] : [{ line: index + 1, text }];
  });

/** The sentences of a paragraph: each ends in a point, and the next begins with a capital letter. */
export const sentences = (text: string): string[] => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);

/** The items of an enumeration in words: "A, B e C" is A, B and C. */
export const enumerated = (text: string): string[] =>
  text.split(/,\s+|\s+e\s+(?!.*\se\s)(?:d[ao]s?\s+)?/).map((each) => each.trim());
