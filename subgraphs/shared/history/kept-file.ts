import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Database } from '../database.ts';
import { Original, OriginalPart } from './original.ts';
import { statement } from './statement.ts';

/** A file to keep: its bytes in pieces of any length; `sha256` names the file that was imported, also for a copy. */
export interface FileToKeep {
  sha256: string;
  name: string;
  mediaType: string;
  pieces: () => AsyncIterable<Uint8Array | string>;
  isCopy: boolean;
}

const PART_BYTES = 1024 * 1024;

/**
 * Keeps a file by its hash, in parts. A file that is known stays as it is, also when its bytes were let go of; but a
 * copy takes the place of a file that was kept whole, for more is left out today.
 */
export async function keepFile(em: EntityManager, file: FileToKeep): Promise<void> {
  const known = await em.findOne(Original, { id: file.sha256 });
  if (known && (known.isWithheld || known.isCopy || !file.isCopy)) return;
  if (known) {
    await em.nativeDelete(OriginalPart, { originalId: known.id });
    return keepParts(em, file);
  }
  const { sha256, name, mediaType, isCopy } = file;
  await em.insert(Original, { id: sha256, name, mediaType, size: 0, isCopy, isWithheld: false });
  await keepParts(em, file);
}

async function keepParts(em: EntityManager, file: FileToKeep): Promise<void> {
  const { sha256, name, mediaType, isCopy } = file;
  let position = 0;
  let size = 0;
  const digest = createHash('sha256');
  for await (const bytes of parts(file.pieces())) {
    // As text, which PGlite takes four times as quickly as bytes.
    await statement(
      em,
      `insert into "${em.config.get('schema')}"."original_part" ("id", "original_id", "position", "bytes")
       values ($1, $2, $3, decode($4::text, 'base64'))`,
      [`${sha256}/${position}`, sha256, position, Buffer.from(bytes).toString('base64')],
    );
    position += 1;
    size += bytes.length;
    digest.update(bytes);
  }
  const copySha256 = isCopy ? digest.digest('hex') : null;
  await em.nativeUpdate(
    Original,
    { id: sha256 },
    { name, mediaType, size, isCopy, copySha256, isWithheld: false },
  );
}

/**
 * Keeps a copy without what is hidden in place of the file, also when more was kept of it before. Without such a copy
 * only the file's hash is kept, and that its bytes are withheld.
 */
export async function keepRedacted(
  em: EntityManager,
  { sha256, name, mediaType }: FileToKeep,
  copy: FileToKeep | null,
): Promise<void> {
  await em.nativeDelete(OriginalPart, { originalId: sha256 });
  const known = await em.findOne(Original, { id: sha256 });
  if (copy && !known) return keepFile(em, copy);
  const withheld = { name, mediaType, size: 0, isCopy: false, copySha256: null, isWithheld: true };
  if (!known) await em.insert(Original, { id: sha256, ...withheld });
  else if (!copy) await em.nativeUpdate(Original, { id: sha256 }, withheld);
  else await keepParts(em, copy);
}

/** The same bytes in parts of one length, the last one shorter. */
async function* parts(pieces: AsyncIterable<Uint8Array | string>): AsyncIterable<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    waiting.push(bytes);
    length += bytes.length;
    if (length < PART_BYTES) continue;
    const all = Buffer.concat(waiting);
    const whole = all.length - (all.length % PART_BYTES);
    for (let start = 0; start < whole; start += PART_BYTES) yield all.subarray(start, start + PART_BYTES);
    waiting = [all.subarray(whole)];
    length = all.length - whole;
  }
  if (length > 0) yield Buffer.concat(waiting);
}

/** A kept file, to be sent piece by piece; a withheld one has no bytes any more. */
export interface KeptFile {
  name: string;
  mediaType: string;
  size: number;
  isCopy: boolean;
  isWithheld: boolean;
  /** SHA-256 of the bytes in `parts`, in hexadecimal; null for a copy that was kept before copies had one. */
  sentSha256: string | null;
  parts: AsyncIterable<Uint8Array>;
}

/** The file with this hash; null when this subgraph has never kept it. */
export async function keptFile(database: Database, sha256: string): Promise<KeptFile | null> {
  const em = database.fork();
  const file = await em.findOne(Original, { id: sha256 });
  if (!file) return null;
  const count = await em.count(OriginalPart, { originalId: sha256 });
  const { name, mediaType, size, isCopy, isWithheld } = file;
  const sentSha256 = isCopy ? file.copySha256 : file.id;
  return { name, mediaType, size, isCopy, isWithheld, sentSha256, parts: partsOf(database, sha256, count) };
}

async function* partsOf(database: Database, sha256: string, count: number): AsyncIterable<Uint8Array> {
  for (let position = 0; position < count; position += 1) {
    const part = await database.fork().findOneOrFail(OriginalPart, { id: `${sha256}/${position}` });
    yield part.bytes;
  }
}
