import type { Problem } from '../../shared/import/problem.ts';
import type { PublicFile } from '../../shared/import/file/public-file.ts';

/** A line of an act that has text, with single spaces wherever the file has any; `line` counts from 1. */
export interface ActLine {
  line: number;
  text: string;
  /** As the file has it. */
  raw: string;
}

/** Stands for the beginning of a file in a fault about what is not in it. */
export const NO_LINE: ActLine = { line: 1, text: '', raw: '' };

/** The lines of an act that have text. Blank lines, and those of hard spaces only, mean nothing in one. */
export const actLines = ({ lines }: PublicFile): ActLine[] =>
  lines.flatMap((raw, index) => {
    const text = raw.replace(/\s+/g, ' ').trim();
    return text === '' ? [] : [{ line: index + 1, text, raw }];
  });

/** A fault of a whole line, or of the part of it that `value` is. */
export const lineFault = (
  { line, text, raw }: ActLine,
  problem: string,
  remedy: string,
  value = text,
): Problem => ({
  line,
  column: Math.max(raw.indexOf(value), raw.search(/\S/), 0) + 1,
  value,
  problem,
  remedy,
});

/** The line with which an annex begins. */
export const isAnnex = ({ text }: ActLine): boolean => text === 'ANEXO';
