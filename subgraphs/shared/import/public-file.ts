import { createHash } from 'node:crypto';

/** A public file, decoded; `lines` are without their line ends. */
export interface PublicFile {
  /** The name to use in messages. */
  name: string;
  /** SHA-256 of the bytes, in hexadecimal. */
  sha256: string;
  text: string;
  lines: string[];
}

/**
 * Decodes a file of text: strict UTF-8 (with or without byte-order mark), else windows-1252, which reads any
 * bytes. No library tells the two apart better for short Portuguese texts.
 */
export function publicFile(name: string, bytes: Uint8Array): PublicFile {
  const text = decode(bytes);
  return {
    name,
    sha256: sha256Of(bytes),
    text,
    lines: text.split(/\r\n|\n|\r/),
  };
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** SHA-256 of bytes or of a text, in hexadecimal. */
export const sha256Of = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex');

/** Id of the row in the table of sources for a document with these bytes. */
export const sourceIdOf = (sha256: string): string => sha256.slice(0, 16);
