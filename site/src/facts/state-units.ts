import type { NetworkUnit } from '../graph/network.ts';
import type { StatePlaces, Town } from '../graph/snapshot.ts';
import type { UnitKind } from '../text/network.ts';

/** A unit with the municipality that it is in. */
export interface PlacedUnit {
  town: Town;
  unit: NetworkUnit;
}

/** One page of the units of a state, of all kinds or of one. */
export interface UnitPage {
  /** Below the state's own address: "rede/cras/2/". */
  path: string;
  kind: UnitKind | null;
  units: readonly PlacedUnit[];
  number: number;
  /** How many pages there are. */
  count: number;
  /** How many units there are on all of them. */
  total: number;
}

const PER_PAGE = 100;

/** The address of a list within its state: "rede/", "rede/cras/", "rede/cras/2/". */
export const listPath = (kind: UnitKind | null, number = 1): string =>
  `rede/${kind ? `${kind.toLowerCase().replaceAll('_', '-')}/` : ''}${number > 1 ? `${number}/` : ''}`;

/** The units of a state by municipality. */
export const unitsOfState = (state: StatePlaces, towns: readonly Town[]): PlacedUnit[] =>
  towns
    .filter((town) => town.state?.code === state.code)
    .flatMap((town) => town.published.networkUnits.map((unit) => ({ town, unit })));

/** The kinds that these units are of, with how many of each, in the order of the given kinds. */
export const kindsOf = (units: readonly PlacedUnit[], kinds: readonly UnitKind[]) =>
  kinds
    .map((kind) => ({ kind, count: units.filter(({ unit }) => unit.kind === kind).length }))
    .filter(({ count }) => count > 0);

/** All pages of a state's units: those of all kinds, then those of each kind. */
export function unitPages(units: readonly PlacedUnit[], kinds: readonly UnitKind[]): UnitPage[] {
  return [null, ...kindsOf(units, kinds).map(({ kind }) => kind)].flatMap((kind) => {
    const own = kind ? units.filter(({ unit }) => unit.kind === kind) : units;
    const count = Math.ceil(own.length / PER_PAGE);
    return Array.from({ length: count }, (_, index) => ({
      path: listPath(kind, index + 1),
      kind,
      units: own.slice(index * PER_PAGE, (index + 1) * PER_PAGE),
      number: index + 1,
      count,
      total: own.length,
    }));
  });
}
