import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { filesUnder } from './stamp.ts';

const textual = new Set(['.html', '.css', '.csv', '.ics', '.js', '.json', '.jsonld', '.svg', '.txt', '.xml']);
/** Folders of thousands of small files that few people ask for, and of versions that are kept as they were. */
const left = ['dados/municipios', 'dados/versoes'];
const smallest = 1024;
const smallWindow = 64 * 1024;
const large = 1024 * 1024;

/**
 * Writes .br and .gz beside every text file that is worth it, so that the server only hands out bytes.
 * One file after the other: for thousands of small pages that is twice as fast as handing them to threads.
 */
export function precompress(folder: string): void {
  for (const path of pageFiles(folder)) if (textual.has(extname(path))) compressFile(path);
}

/** The files of a rendered site without those to be taken away, which are many and no pages. */
export function pageFiles(folder: string): string[] {
  const kept = new Set(left.map((part) => join(folder, part)));
  return filesUnder(folder, (path) => kept.has(dirname(path)));
}

function compressFile(path: string): void {
  // A page that came along from the published site has its own beside it.
  if (existsSync(`${path}.br`)) return;
  const bytes = readFileSync(path);
  if (bytes.length < smallest) return;
  const isLarge = bytes.length > large;
  const brotli = brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      // The explorer has 9 MB: the best quality takes 20 s there and saves little.
      [constants.BROTLI_PARAM_QUALITY]: isLarge ? 5 : 9,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      // The default window costs 5 ms of setting up for every page; 64 KB hold a whole one.
      [constants.BROTLI_PARAM_LGWIN]: bytes.length > smallWindow ? constants.BROTLI_DEFAULT_WINDOW : 16,
    },
  });
  writeFileSync(`${path}.br`, brotli);
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: isLarge ? 6 : 9 }));
}
