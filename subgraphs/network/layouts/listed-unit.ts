import type { NetworkUnitKind } from '../network-unit-kind.ts';

/** A unit as a national list tells it. */
export interface ListedUnit {
  id: string;
  ibgeCode: string;
  stateId: string;
  kind: NetworkUnitKind;
  name: string;
  publishedName: string | null;
  /** Undefined when the list has no such column, as the postal code and the phones: what another told then stays. */
  openedOn: string | null | undefined;
  line: number;
  /** Null when the list does not tell it. */
  address: string | null;
  neighbourhood: string | null;
  postalCode: string | null | undefined;
  latitude: number | null;
  longitude: number | null;
  phones: string[] | undefined;
  notes: string[];
}

/** The list that a unit stands on: its kind in its state. */
export const listIdOf = ({ kind, stateId }: ListedUnit): string => `${kind}/${stateId}`;
