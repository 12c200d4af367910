import { allBytes, firstBytes, sizeOf, type Bytes } from './bytes.ts';
import { foreignFormat } from './foreign-format.ts';
import { LIMITS, megabytes } from './limits.ts';
import { longTextFile } from './long-text-file.ts';
import { isJsonFile, openSheet } from './opening.ts';
import { ImportRefused, type Problem } from '../problem.ts';
import type { Reference } from '../reference.ts';
import { sheetFile } from './sheet-file.ts';
import { checkedText } from './text-check.ts';
import type { Encoding } from './text-encoding.ts';
import { jsonFile, shortTextFile } from './text-file.ts';

export { sha256Of } from './bytes.ts';

/** A public file, opened and found harmless. Nothing in it about a person's documents is left. */
export interface PublicFile {
  /** The name to use in messages. */
  name: string;
  /** SHA-256 of the bytes, in hexadecimal. */
  sha256: string;
  /** How many bytes there are. */
  size: number;
  format: 'text' | 'csv' | 'json' | 'xlsx' | 'ods';
  mediaType: string;
  /** What was done to read it, in Portuguese, for the person who imports. */
  notes: string[];
  /** The text to read; of a spreadsheet, its sheet as CSV; of a long file, only its beginning. */
  text: string;
  /** The lines of `text`, without their ends. In a spreadsheet, each is one row. */
  lines: string[];
  /** True when `text` and `lines` are only the beginning; the rest is read with `streamTable`. */
  isLong: boolean;
  /** Headings of the columns about persons, which nobody sees. */
  leftOut: string[];
  /** The sheet that was read, in a spreadsheet. */
  sheet?: string;
  /** Faults that make the file unfit to be published, whatever it is about. `readTable` reports them too. */
  problems: Problem[];
  /** What the file names that must be there; its readers add to it. */
  references: Reference[];
  /** Days above a table that cannot be still to come, by the clock of whoever imports. */
  pastDays: PastDay[];
  /** For the readers of tables only. */
  contents: Contents;
}

/** A `# chave: valor` line whose day must have come. */
interface PastDay {
  key: string;
  /** Written year first. */
  day: string;
  line: number;
  column: number;
  /** As it stands in the file. */
  value: string;
  sheet: string | undefined;
}

/** What one reader of a table has used of it. */
interface TableUse {
  /** The file as it was read: some write the lines above the headings anew. */
  file: PublicFile;
  /** In the place of their columns; empty where a column has none or is about persons. */
  headings: readonly string[];
  /** Headings that were asked for. */
  asked: ReadonlySet<string>;
  about: { readonly unused: readonly number[] };
  remarks: number;
}

/** What the readers of tables need besides the text. */
interface Contents {
  source: Bytes;
  encoding: Encoding;
  /** Lines with the accents as published; only where they differ from `lines`. */
  published: string[] | null;
  /** The cells of a spreadsheet, as published. */
  grid: string[][] | null;
  /** Columns about persons, from 0. */
  leftOutColumns: readonly number[];
  /** What each reader of the table has asked for so far. */
  tables: TableUse[];
}

/**
 * Opens a file of any format that can be imported, told by its content and never by its name. From the disk, no more
 * than 16 MB of a text are ever in memory. Throws `ImportRefused` for what cannot be opened without harm.
 */
export async function publicFile(name: string, source: Bytes): Promise<PublicFile> {
  const size = await sizeOf(source);
  refuseTooLarge(name, size);
  if (size === 0) refuseEmpty(name);
  const first = await firstBytes(source, 64);
  const start = Buffer.from(first).toString('latin1');
  const foreign = foreignFormat(start);
  if (foreign) throw new ImportRefused([`${name}: ${foreign}.`]);
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006')) {
    refuseSize(name, size, LIMITS.archiveBytes, 'Salve como .csv, ou divida o arquivo');
    const bytes = await allBytes(source);
    return withContent(sheetFile(name, bytes, await openSheet(name, bytes)));
  }
  // A mark of UTF-8 may stand before the first sign.
  if (/^(\u00ef\u00bb\u00bf)?\s*[[{]/.test(start)) {
    if (size <= LIMITS.jsonBytes) {
      const bytes = await allBytes(source);
      if (await isJsonFile(name, bytes)) return jsonFile(name, bytes);
    } else if (/[[{]\s*["[{\d]/.test(start)) {
      refuseSize(name, size, LIMITS.jsonBytes, 'Divida o JSON, ou exporte como .csv');
    }
  }
  const { encoding, sha256 } = await checkedText(name, source);
  return size > LIMITS.shortTextBytes
    ? longTextFile({ name, source, size, encoding, sha256 })
    : withContent(shortTextFile(name, await allBytes(source)));
}

const withContent = (file: PublicFile): PublicFile =>
  file.lines.every((line) => /^[\s;,]*$/.test(line)) ? refuseEmpty(file.name) : file;

function refuseEmpty(name: string): never {
  throw new ImportRefused([`${name}: está vazio. Confira se é este o arquivo, e se foi salvo até o fim.`]);
}

/** Refuses by its size alone a file that no format may have. */
export const refuseTooLarge = (name: string, size: number): void =>
  refuseSize(name, size, LIMITS.textBytes, 'Divida o arquivo em partes');

function refuseSize(name: string, size: number, limit: number, remedy: string): void {
  if (size <= limit) return;
  throw new ImportRefused([`${name}: tem ${megabytes(size)}; o limite é ${megabytes(limit)}. ${remedy}.`]);
}

/** Id of the row in the table of sources for a document with these bytes. */
export const sourceIdOf = (sha256: string): string => sha256.slice(0, 16);
