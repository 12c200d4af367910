import type { Place, StatePlaces } from '../graph/snapshot.ts';

/** How much of a municipality is published, from most to least: its plan, other data of its own, units of a list, nothing. */
export const levels = ['plan', 'own', 'listed', 'nothing'] as const;
export type Level = (typeof levels)[number];

/** The address of a state's map. */
export const mapPath = ({ path }: StatePlaces): string => `${path}mapa/`;

/** Whether the boundary of any of its municipalities is published: without one there is no map. */
export const isMapped = ({ places }: StatePlaces): boolean => places.some(({ outline }) => outline !== null);

/** How much of a municipality is published. */
export function levelOf({ plans, hasData, isOnlyListed }: Place): Level {
  if (plans.length > 0) return 'plan';
  if (isOnlyListed) return 'listed';
  return hasData ? 'own' : 'nothing';
}

/** All that a state's map shows. A boundary is as its document has it, and the document's id stands for its bytes. */
export const mapFacts = ({ name, places }: StatePlaces) => [
  name,
  places.map((place) => [place.path, place.name, levelOf(place), place.outline?.source.id]),
];
