import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildPlace, readRecord, writeRecord } from '../downloads/build-place.ts';
import { type Place, type Snapshot, snapshot, type StatePlaces, type Town } from '../graph/snapshot.ts';
import { isMapped, mapFacts, mapPath } from './state-map.ts';
import { groupFacts, groupOf } from './comparison.ts';
import { renderDay } from './today.ts';

/** Of what the pages of municipalities and the maps of states were made: a digest by path, in a file beside the site. */
const RECORD = '.paginas.json';

interface PageRecord {
  /** The program, and what all pages have in common. */
  madeWith: string;
  pages: Record<string, string>;
}

/** A snapshot without what is drawn already. */
interface ToDraw extends Snapshot {
  /** States whose map is to be drawn. */
  mapped: readonly StatePlaces[];
}

let deciding: Promise<ToDraw> | undefined;

/**
 * The snapshot with only those municipalities whose pages must be drawn anew, and the states whose map must. The pages
 * of the others come along from the published site, each with the data versions under which it was drawn: what it
 * shows has not changed since.
 */
export function toDraw(): Promise<ToDraw> {
  deciding ??= decide();
  return deciding;
}

async function decide(): Promise<ToDraw> {
  const all = await snapshot();
  const mapped = all.states.filter(isMapped);
  const place = buildPlace();
  if (!place) return { ...all, mapped };
  const madeWith = digestOf([place.madeWith, all.needs, renderDay.slice(0, 4)]);
  const empty = all.places.filter((each) => !each.hasData);
  const towns = new Map<string, string>([
    ...all.towns.map((town) => [town.path, townDigest(town, all)] as const),
    ...empty.map((each) => [each.path, digestOf(each)] as const),
  ]);
  const maps = new Map(mapped.map((state) => [mapPath(state), digestOf(mapFacts(state))]));
  const published = readRecord(place, RECORD) as PageRecord | undefined;
  const kept = (pages: ReadonlyMap<string, string>): Set<string> => {
    const same = [...pages].filter(
      ([path, digest]) =>
        published?.madeWith === madeWith &&
        published.pages[path] === digest &&
        existsSync(join(place.published, path)),
    );
    for (const [path] of same) place.bringAlong(path);
    return new Set(same.map(([path]) => path));
  };
  const [keptTowns, keptMaps] = [kept(towns), kept(maps)];
  const record: PageRecord = { madeWith, pages: Object.fromEntries([...towns, ...maps]) };
  writeRecord(place, RECORD, record);
  if (keptTowns.size > 0)
    place.tell(`${keptTowns.size} municípios sem mudança: as páginas deles ficam como estão.`);
  const isNew = ({ path }: Place): boolean => !keptTowns.has(path);
  return {
    ...all,
    towns: all.towns.filter(isNew),
    places: all.places.filter(isNew),
    mapped: mapped.filter((state) => !keptMaps.has(mapPath(state))),
  };
}

/**
 * Pages of councils say which mandates are about to end, so that they are of the day; a comparison is also of the
 * municipalities that it compares with.
 */
const townDigest = (town: Town, all: Snapshot): string =>
  digestOf([
    town,
    town.published.councils.length > 0 ? renderDay : '',
    town.isOnlyListed ? null : groupFacts(groupOf(town, all)),
  ]);

const digestOf = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(value, (_, part: unknown) => (part instanceof Map ? [...part] : part)))
    .digest('base64url');
