import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ShareCard } from '../share/card.ts';
import { linkFolder } from './link-folder.ts';

/** Where this render writes and what it may take over; render.ts says it. Undefined when nobody renders. */
export interface BuildPlace {
  /** The folder of the site that is being made. */
  out: string;
  /** The folder of the site that is served now; it may not be there. */
  published: string;
  /** A digest of the program that makes the files: files of another program are made anew. */
  madeWith: string;
  /** A digest of what draws pictures: those of another are drawn anew. Empty where none are drawn. */
  look: string;
  /** Tells the one who renders something to print. */
  tell(line: string): void;
  /**
   * Brings a folder of the published site along as it is, by its path below the root. It is there when the render ends:
   * whoever started this process links the files meanwhile.
   */
  bringAlong(path: string): void;
  /** Asks for a picture that a page names; it is drawn when all pages are. */
  askPicture(asked: AskedPicture): void;
}

/** A picture, what it says, and the page that names it. */
export interface AskedPicture {
  page: string;
  file: string;
  card: ShareCard;
}

/** What a process that draws asks of the one that started it. */
export interface LinkRequest {
  from: string;
  to: string;
}

export function buildPlace(): BuildPlace | undefined {
  const { SITE_OUT: out, SITE_PUBLISHED: published, SITE_MADE_WITH: madeWith, SITE_LOOK: look } = process.env;
  if (!out || !published || !madeWith || look === undefined) return undefined;
  return {
    out,
    published,
    madeWith,
    look,
    tell: (line) => appendFileSync(`${out}.said`, `${line}\n`),
    bringAlong: (path) => {
      const request: LinkRequest = { from: join(published, path), to: join(out, path) };
      if (process.send) process.send(request);
      else linkFolder(request.from, request.to);
    },
    askPicture: (asked) => appendFileSync(askedFile(out), `${JSON.stringify(asked)}\n`),
  };
}

const askedFile = (out: string): string => `${out}.pictures`;

/** The pictures that the pages of this render asked for. */
export const askedPictures = ({ out }: BuildPlace): AskedPicture[] =>
  readFileSync(askedFile(out), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as AskedPicture);

/** What the render of the published site wrote down under a name; undefined where it did not, or it cannot be read. */
export function readRecord({ published }: BuildPlace, name: string): unknown {
  try {
    return JSON.parse(readFileSync(join(published, name), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Writes down what the next render is to know, beside the site that is being made. */
export const writeRecord = ({ out }: BuildPlace, name: string, content: object): void =>
  writeFileSync(join(out, name), JSON.stringify(content));
