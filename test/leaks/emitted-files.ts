import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import yauzl from 'yauzl';
import { parquetTable } from '../downloads/readers.ts';
import type { Emitted } from './graph-crawl.ts';

const TEXTS = /\.(html|css|js|json|jsonld|svg|txt|xml|csv|atom|ics|webmanifest|map|md)$|\/security\.txt$/;

/** Every file of a folder as text, whatever its format. A format that nobody can look into is an error. */
export async function* emittedFiles(folder: string): AsyncGenerator<Emitted> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = names.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
  const known = new Set(paths);
  for (const path of paths) {
    // A compressed copy of a file that stands beside it.
    if (/\.(br|gz)$/.test(path) && known.has(path.replace(/\.(br|gz)$/, ''))) continue;
    yield { where: path, text: await textOf(path) };
  }
}

async function textOf(path: string): Promise<string> {
  if (TEXTS.test(path)) return readFileSync(path, 'utf8');
  if (path.endsWith('.gz')) return gunzipSync(readFileSync(path)).toString();
  if (/\.(xlsx|ods|zip)$/.test(path)) return zipText(path);
  if (path.endsWith('.parquet')) return JSON.stringify((await parquetTable(path)).rows);
  // A picture's letters are outlines: its words are in .imagens.json, which is looked into as well.
  if (path.endsWith('.png')) return readFileSync(path, 'latin1');
  throw new Error(`The leak test cannot look into "${path}". Teach it the format.`);
}

/** The names and the unpacked bytes of all entries. */
function zipText(path: string): Promise<string> {
  return new Promise((found, failed) => {
    yauzl.open(path, { lazyEntries: true }, (error, zip) => {
      if (error) return failed(error);
      const texts: string[] = [];
      zip.on('entry', (entry: yauzl.Entry) => {
        zip.openReadStream(entry, (fault, stream) => {
          if (fault) return failed(fault);
          const parts: Buffer[] = [];
          stream.on('data', (part: Buffer) => parts.push(part));
          stream.on('end', () => {
            texts.push(entry.fileName, Buffer.concat(parts).toString());
            zip.readEntry();
          });
        });
      });
      zip.on('end', () => found(texts.join('\n')));
      zip.on('error', failed);
      zip.readEntry();
    });
  });
}
