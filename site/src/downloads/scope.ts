import type { Council, StateCouncil } from '../graph/council.ts';
import type { Correction } from '../graph/corrections.ts';
import type { Place, Snapshot, Bodies, StatePlaces, Town } from '../graph/snapshot.ts';

/** What a set of tables is about: one municipality, or the country without the demonstration. */
export interface Scope {
  places: readonly Place[];
  towns: readonly Town[];
  states: readonly StatePlaces[];
  /** The country, in the national set alone. */
  nation: readonly Bodies[];
  /** Newest first. */
  corrections: readonly Correction[];
  /** The year in which the data was read: what is judged by the calendar is judged by it. */
  year: number;
}

/** Whose a row is: a municipality's, or a state's, which has no IBGE code of a municipality. */
export interface Owner {
  ibgeCode: string | null;
  name: string | null;
  uf: string | null;
}

/** A row with its owner. */
export interface Owned<Row> {
  owner: Owner;
  row: Row;
}

/** No data at all: what a table is, without its rows. */
export const nothing: Scope = { places: [], towns: [], states: [], nation: [], corrections: [], year: 0 };

export const townScope = (town: Town, { readFrom }: Snapshot): Scope => ({
  year: yearOf(readFrom),
  places: [town],
  towns: [town],
  states: [],
  nation: [],
  corrections: town.published.corrections,
});

/** All municipalities and states; the demonstration has a set of its own and is in no national one. */
export const nationalScope = ({ places, towns, states, nation, corrections, readFrom }: Snapshot): Scope => ({
  year: yearOf(readFrom),
  places,
  towns: towns.filter(({ isDemonstration }) => !isDemonstration),
  states,
  nation: [nation],
  corrections,
});

export const ownerOf = ({ ibgeCode, name, state }: Place): Owner => ({
  ibgeCode,
  name,
  uf: state?.code ?? null,
});

/** Rows that each municipality has. */
export const ofTowns =
  <Row>(read: (town: Town) => readonly Row[]) =>
  ({ towns }: Scope): Owned<Row>[] =>
    towns.flatMap((town) => read(town).map((row) => ({ owner: ownerOf(town), row })));

/** Rows that each collegiate body has, of municipalities and of states. */
export const ofBodies =
  <Row>(read: (body: Council) => readonly Row[]) =>
  (scope: Scope): Owned<Row>[] => [
    ...ofTowns((town) => town.published.councils.flatMap(read))(scope),
    ...ofStateBodies(read)(scope),
  ];

/** Rows that each collegiate body of a state has. */
export const ofStateBodies =
  <Row>(read: (body: StateCouncil) => readonly Row[]) =>
  ({ states, nation }: Scope): Owned<Row>[] =>
    [...states, ...nation].flatMap(({ uf, bodies }) =>
      bodies.flatMap(read).map((row) => ({ owner: { ibgeCode: null, name: null, uf }, row })),
    );

/** The year of a moment: "2026-11-25T22:39:13Z" → 2026. */
export const yearOf = (moment: string): number => Number(moment.slice(0, 4));
