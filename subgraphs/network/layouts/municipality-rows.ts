import type { RecordSet } from '../../shared/import/layout.ts';
import { DEMONSTRATION } from '../../shared/demonstration.ts';
import { Municipality } from '../municipality.ts';
import { folded, slugs } from '../slug.ts';

/** A municipality as a list names it. */
export interface ListedMunicipality {
  id: string;
  name: string;
  /** Letters of the state; null only for the demonstration. */
  stateId: string | null;
  sourceId: string;
  /** Given only where the name is not to make the address. */
  slug?: string;
}

/** The rows of a list of municipalities; no list withdraws a municipality. */
export function municipalitySet(listed: readonly ListedMunicipality[]): RecordSet {
  const slugOf = slugs(listed);
  const rows = listed.map((each) => ({
    ...each,
    searchName: folded(each.name),
    slug: each.slug ?? slugOf.get(each.id),
    isDemonstration: each.id === DEMONSTRATION,
  }));
  return { entity: Municipality, rows };
}
