import type { Need, NetworkUnit } from '../graph/network.ts';
import type { Town } from '../graph/snapshot.ts';

/** Whether somebody can go to a unit: it is not closed, and where it is may be known. */
export const isDoor = (unit: NetworkUnit): boolean =>
  unit.closedOn === null && unit.location.__typename !== 'ProtectedLocation';

/** The units to go to for a need, those of the kind that it names first in front. */
export function doorsFor({ unitKinds, services }: Need, units: readonly NetworkUnit[]): NetworkUnit[] {
  const codes = new Set(services.map(({ code }) => code));
  const place = ({ kind }: NetworkUnit) =>
    unitKinds.includes(kind) ? unitKinds.indexOf(kind) : unitKinds.length;
  return units
    .filter(isDoor)
    .filter(
      (unit) =>
        place(unit) < unitKinds.length || unit.services.some(({ service }) => codes.has(service.code)),
    )
    .toSorted((a, b) => place(a) - place(b));
}

/** Neighbourhoods that a municipality's units lie in or serve, by name, each once. */
export function neighbourhoodsOf(units: readonly NetworkUnit[]): string[] {
  const names = units.flatMap(({ location, territories }) => [
    ...(location.__typename === 'PublicLocation' && location.neighbourhood ? [location.neighbourhood] : []),
    ...territories.flatMap(({ neighbourhoods }) => neighbourhoods),
  ]);
  const byFold = new Map(names.map((name) => [name.toLocaleLowerCase('pt-BR'), name]));
  return [...byFold.values()].toSorted(new Intl.Collator('pt-BR').compare);
}

/** The place of a unit within the page of its network. */
export const unitAnchor = ({ id }: Pick<NetworkUnit, 'id'>): string => `unidade-${id}`;

/** The page of a unit where its municipality has one for each, else its place on the page of the network. */
export const unitPath = (town: Town, unit: Pick<NetworkUnit, 'id'>): string =>
  town.isOnlyListed ? `${town.path}rede/#${unitAnchor(unit)}` : `${town.path}rede/${unit.id}/`;

/** The same of a unit that is only named by its id; null for one of which the municipality publishes nothing here. */
export function pathOfUnit(town: Town, id: string): string | null {
  const unit = town.published.networkUnits.find((each) => each.id === id);
  return unit ? unitPath(town, unit) : null;
}
