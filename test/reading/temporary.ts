import { createWriteStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { onTestFinished } from 'vitest';

/** A path for a file that is gone when the test is. */
async function temporaryPath(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'reading-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return join(folder, name);
}

/** A file made of pieces, which are never in memory together. */
export async function writtenFile(name: string, pieces: Iterable<string | Uint8Array>): Promise<string> {
  const path = await temporaryPath(name);
  await pipeline(Readable.from(pieces), createWriteStream(path));
  return path;
}

/** A file of this size that takes no room on the disk. */
export async function sparseFile(name: string, bytes: number): Promise<string> {
  const path = await temporaryPath(name);
  const file = await open(path, 'w');
  await file.truncate(bytes);
  await file.close();
  return path;
}
