import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib';
import { filesUnder } from './stamp.ts';

const textual = new Set(['.html', '.css', '.csv', '.ics', '.js', '.json', '.jsonld', '.svg', '.txt', '.xml']);
/** Folders of thousands of small files that few people ask for, and of versions that are kept as they were. */
const left = ['dados/municipios', 'dados/versoes'];
const smallest = 1024;
const smallWindow = 64 * 1024;
const large = 1024 * 1024;

const [brotliLarge, gzipLarge] = [promisify(brotliCompress), promisify(gzip)];

/**
 * Writes .br and .gz beside every text file that is worth it, so that the server only hands out bytes. Small ones one
 * after the other: for thousands of pages that is twice as fast as handing them to threads, where the large ones go.
 */
export async function precompress(paths: readonly string[]): Promise<void> {
  for (const path of paths) if (textual.has(extname(path))) await compressFile(path);
}

/** The files of a rendered site without those to be taken away, which are many and no pages. */
export function pageFiles(folder: string): string[] {
  const kept = new Set(left.map((part) => join(folder, part)));
  return filesUnder(folder, (path) => kept.has(dirname(path)));
}

async function compressFile(path: string): Promise<void> {
  // A page that came along from the published site has its own beside it.
  if (existsSync(`${path}.br`)) return;
  const bytes = readFileSync(path);
  if (bytes.length < smallest) return;
  const isLarge = bytes.length > large;
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    // The explorer has 9 MB: the best quality takes 20 s there and saves little.
    [constants.BROTLI_PARAM_QUALITY]: isLarge ? 5 : 9,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    // The default window costs 5 ms of setting up for every page; 64 KB hold a whole one.
    [constants.BROTLI_PARAM_LGWIN]: bytes.length > smallWindow ? constants.BROTLI_DEFAULT_WINDOW : 16,
  };
  const level = isLarge ? 6 : 9;
  const [br, gz] = isLarge
    ? await Promise.all([brotliLarge(bytes, { params }), gzipLarge(bytes, { level })])
    : [brotliCompressSync(bytes, { params }), gzipSync(bytes, { level })];
  writeFileSync(`${path}.br`, br);
  writeFileSync(`${path}.gz`, gz);
}
