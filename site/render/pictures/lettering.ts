import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font } from 'opentype.js';

const require = createRequire(import.meta.url);
// A CommonJS module whose names Node does not see.
const { parse } = require('opentype.js') as typeof import('opentype.js');

// Public Sans, by the Public Sans project, under the SIL Open Font License 1.1. The letters become outlines, so that
// the machine that draws needs no font of its own.
const FAMILY = '@fontsource/public-sans/files/public-sans-latin';

export type Weight = 400 | 700;

interface Glyph {
  /** Path data in units of the font; empty for a space. */
  outline: string;
  /** How far the next letter stands, in the same units. */
  advance: number;
}

/** A font's letters, each taken out of the font once. */
class Lettering {
  readonly units: number;
  private readonly font: Font;
  private readonly glyphs = new Map<string, Glyph>();

  constructor(weight: Weight) {
    const file = require.resolve(`${FAMILY}-${weight}-normal.woff`);
    this.font = parse(Uint8Array.from(readFileSync(file)).buffer);
    this.units = this.font.unitsPerEm;
  }

  /** A letter; one that the font lacks is a space, so that no empty box stands for it. */
  of(letter: string): Glyph {
    const known = this.glyphs.get(letter);
    if (known) return known;
    const printed = this.font.charToGlyphIndex(letter) === 0 ? ' ' : letter;
    const found = this.font.charToGlyph(printed);
    const glyph = {
      // In the font's own units all is whole: nothing is rounded, and what would be -0 is not written wrong.
      outline: found.getPath(0, 0, this.font.unitsPerEm).toPathData(0),
      advance: found.advanceWidth ?? 0,
    };
    this.glyphs.set(letter, glyph);
    return glyph;
  }
}

const letterings = { 400: new Lettering(400), 700: new Lettering(700) };

/** How long a text is at this size, in pixels. */
export function textWidth(text: string, size: number, weight: Weight): number {
  const lettering = letterings[weight];
  const units = Array.from(text, (letter) => lettering.of(letter).advance).reduce((a, b) => a + b, 0);
  return (units * size) / lettering.units;
}

/** A line of text as outlines, its left end and its base line at a place. */
export function outlined(
  text: string,
  weight: Weight,
  { x, y, size }: { x: number; y: number; size: number },
) {
  const lettering = letterings[weight];
  let at = 0;
  const letters = Array.from(text, (letter) => {
    const { outline, advance } = lettering.of(letter);
    const path = outline && `<path transform="translate(${at} 0)" d="${outline}"/>`;
    at += advance;
    return path;
  });
  return `<g transform="translate(${x} ${y}) scale(${size / lettering.units})">${letters.join('')}</g>`;
}

/** A text in lines that are at most so wide; a longer word has a line of its own. */
export function linesOf(text: string, size: number, weight: Weight, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/ +/)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, size, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The first so many lines; the last ends in three dots when there are more. */
export const firstLines = (lines: readonly string[], most: number): string[] =>
  lines.length <= most
    ? [...lines]
    : lines.slice(0, most).map((line, at) => (at === most - 1 ? `${line.replace(/ \S*$/, '')} …` : line));
