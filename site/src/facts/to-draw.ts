import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildPlace, readRecord, writeRecord } from '../downloads/build-place.ts';
import { type Place, type Snapshot, snapshot, type Town } from '../graph/snapshot.ts';
import { renderDay } from './today.ts';

/** Of what each municipality's pages were made: a digest by its path, in a file beside the site. */
const RECORD = '.paginas.json';

interface PageRecord {
  /** The program, and what all pages have in common. */
  madeWith: string;
  pages: Record<string, string>;
}

let deciding: Promise<Snapshot> | undefined;

/**
 * The snapshot with only those municipalities whose pages must be drawn anew. The pages of the others come along from
 * the published site, each with the data versions under which it was drawn: what it shows has not changed since.
 */
export function toDraw(): Promise<Snapshot> {
  deciding ??= decide();
  return deciding;
}

async function decide(): Promise<Snapshot> {
  const all = await snapshot();
  const place = buildPlace();
  if (!place) return all;
  const madeWith = digestOf([place.madeWith, all.needs, renderDay.slice(0, 4)]);
  const empty = all.places.filter((each) => !each.hasData);
  const pages = new Map<string, string>([
    ...all.towns.map((town) => [town.path, townDigest(town)] as const),
    ...empty.map((each) => [each.path, digestOf(each)] as const),
  ]);
  const published = readRecord(place, RECORD) as PageRecord | undefined;
  const isKept = ({ path }: Place): boolean =>
    published?.madeWith === madeWith &&
    published.pages[path] === pages.get(path) &&
    existsSync(join(place.published, path));
  const kept = new Set([...all.towns, ...empty].filter(isKept).map(({ path }) => path));
  for (const path of kept) place.bringAlong(path);
  const record: PageRecord = { madeWith, pages: Object.fromEntries(pages) };
  writeRecord(place, RECORD, record);
  if (kept.size > 0) place.tell(`${kept.size} municípios sem mudança: as páginas deles ficam como estão.`);
  const isNew = ({ path }: Place): boolean => !kept.has(path);
  return { ...all, towns: all.towns.filter(isNew), places: all.places.filter(isNew) };
}

/** Pages of councils say which mandates are about to end, so that they are of the day. */
const townDigest = (town: Town): string =>
  digestOf([town, town.published.councils.length > 0 ? renderDay : '']);

const digestOf = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(value, (_, part: unknown) => (part instanceof Map ? [...part] : part)))
    .digest('base64url');
