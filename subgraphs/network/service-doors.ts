import type { Context } from '../shared/context.ts';
import { LocationKind } from './location-kind.ts';
import type { Need } from './need.ts';
import { isSameNeighbourhood } from './neighbourhood.ts';
import { NetworkUnit } from './network-unit.ts';
import { PublicAddress } from './public-address.ts';
import { serviceOf, type Service } from './service.ts';
import { closedOn, eventsOf } from './unit-event.ts';
import { UnitService } from './unit-service.ts';
import { territoriesOf } from './unit-territory.ts';

/** A unit to go to for a need, with all by which doors are put in order. */
export interface Door {
  unit: NetworkUnit;
  services: Service[];
  servesNeighbourhood: boolean;
  isInNeighbourhood: boolean;
  hasNeighbourhood: boolean;
}

/**
 * Where one may go for these needs in a municipality, and the protected places that answer them. Those with the service
 * itself come before those that only lead to it; among them first the doors that serve the neighbourhood, then those
 * that lie in it, then those with an address, then those whose kind the need names first. A closed unit is no door.
 */
export async function doorsFor(
  needs: readonly Need[],
  ibgeCode: string,
  neighbourhood: string | null,
  { rows, today }: Context,
): Promise<{ doors: Door[]; hidden: NetworkUnit[] }> {
  const units =
    needs.length > 0 ? await rows.children(NetworkUnit, 'ibgeCode', ibgeCode, ['searchName', 'id']) : [];
  const codes = new Set(needs.flatMap(({ serviceCodes }) => serviceCodes));
  const kinds = [...new Set(needs.flatMap(({ unitKinds }) => unitKinds))];
  const seen = await Promise.all(
    units.map(async (unit) => {
      const [services, events, territories, address] = await Promise.all([
        rows.children(UnitService, 'unitId', unit.id, ['position']),
        eventsOf(unit.id, rows),
        territoriesOf(unit.id, rows),
        rows.by(PublicAddress, 'unitId', unit.id),
      ]);
      const own = services.filter(({ serviceCode }) => codes.has(serviceCode));
      const serves = territories.flatMap(({ neighbourhoods }) => neighbourhoods);
      return {
        unit,
        services: own.map(({ serviceCode }) => serviceOf(serviceCode)),
        hasService:
          own.length > 0 || [...codes].some((code) => serviceOf(code).unitKinds.includes(unit.kind)),
        isAnswer: kinds.includes(unit.kind) || own.length > 0,
        isClosed: closedOn(events, today) !== null,
        isProtected: unit.locationKind === LocationKind.PROTECTED,
        servesNeighbourhood:
          neighbourhood !== null && serves.some((name) => isSameNeighbourhood(name, neighbourhood)),
        isInNeighbourhood:
          neighbourhood !== null && isSameNeighbourhood(address?.neighbourhood ?? '', neighbourhood),
        hasNeighbourhood: Boolean(address?.neighbourhood),
      };
    }),
  );
  const open = seen.filter(({ isAnswer, isClosed }) => isAnswer && !isClosed);
  const place = (door: (typeof open)[number]): number[] => [
    door.hasService ? 0 : 1,
    door.servesNeighbourhood ? 0 : 1,
    door.isInNeighbourhood ? 0 : 1,
    door.unit.locationKind === LocationKind.PUBLIC ? 0 : 1,
    (kinds.indexOf(door.unit.kind) + kinds.length + 1) % (kinds.length + 1),
  ];
  return {
    doors: open.filter(({ isProtected }) => !isProtected).toSorted((a, b) => compared(place(a), place(b))),
    hidden: open.filter(({ isProtected }) => isProtected).map(({ unit }) => unit),
  };
}

/** Compares by the first number that differs. */
function compared(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((each, at) => each !== b[at]);
  return index === -1 ? 0 : a[index]! - b[index]!;
}
