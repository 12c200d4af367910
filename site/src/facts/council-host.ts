import { type Owner, ownerOf } from '../downloads/scope.ts';
import type { Council, Meeting } from '../graph/council.ts';
import type { Bodies, Town } from '../graph/snapshot.ts';
import { queries } from '../text/queries.ts';
import { meetingPath } from './meeting-slug.ts';

/** Where a collegiate body's meetings, seats and rules are shown: its municipality, its state, or the country. */
export interface CouncilHost {
  /** "Londrina", "Mato Grosso", "Brasil". */
  name: string;
  /** Address of the place, with slashes around it. */
  path: string;
  /** In whose name rows are taken away. */
  owner: Owner;
  /** Whom "Apontar erro" writes to; null where there is no municipality. */
  town: Town | null;
  /** The questions that give meetings and seats. */
  meetingsQuery: string;
  seatsQuery: string;
  /** The page of a meeting; null where meetings have none. */
  meetingHref: (council: Council, meeting: Pick<Meeting, 'id'>) => string | null;
}

/** A municipality's councils. */
export const hostOfTown = (town: Town): CouncilHost => ({
  name: town.name,
  path: town.path,
  owner: ownerOf(town),
  town,
  meetingsQuery: queries.council(town.ibgeCode),
  seatsQuery: queries.seats(town.ibgeCode),
  meetingHref: (council, meeting) => town.path + meetingPath(council, meeting),
});

/** The bodies of a state or of the country: all of them stand on one page, and their meetings have none of their own. */
export const hostOfBodies = ({ name, path, uf }: Bodies): CouncilHost => ({
  name,
  path,
  owner: { ibgeCode: null, name: null, uf },
  town: null,
  meetingsQuery: uf === null ? queries.nation : queries.state(uf),
  seatsQuery: uf === null ? queries.nation : queries.state(uf),
  meetingHref: () => null,
});
