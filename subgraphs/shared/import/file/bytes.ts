import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';

/** Where a file's bytes are: in memory, or on the disk. */
export type Bytes = Uint8Array | { path: string };

const CHUNK = 128 * 1024;

/** How many bytes there are. */
export const sizeOf = async (source: Bytes): Promise<number> =>
  source instanceof Uint8Array ? source.byteLength : (await stat(source.path)).size;

/** The bytes in pieces of 128 KB, so that a long file is never in memory as a whole. */
export async function* chunksOf(source: Bytes): AsyncGenerator<Uint8Array> {
  if (source instanceof Uint8Array) {
    for (let start = 0; start < source.byteLength; start += CHUNK)
      yield source.subarray(start, start + CHUNK);
  } else yield* createReadStream(source.path, { highWaterMark: CHUNK }) as AsyncIterable<Uint8Array>;
}

/** All bytes at once; only for files whose size is known to be small. */
export const allBytes = async (source: Bytes): Promise<Uint8Array> =>
  source instanceof Uint8Array ? source : readFile(source.path);

/** The first bytes, by which formats are told apart. */
export async function firstBytes(source: Bytes, length: number): Promise<Uint8Array> {
  for await (const chunk of chunksOf(source)) return chunk.subarray(0, length);
  return new Uint8Array();
}

/** A SHA-256 to be fed piece by piece. */
export const newHash = (): Hash => createHash('sha256');

/** SHA-256 of all bytes, in hexadecimal, read piece by piece. */
export async function hashOf(source: Bytes): Promise<string> {
  const hash = newHash();
  for await (const chunk of chunksOf(source)) hash.update(chunk);
  return hash.digest('hex');
}

/** SHA-256 of bytes or of a text, in hexadecimal. */
export const sha256Of = (content: Uint8Array | string): string => newHash().update(content).digest('hex');
