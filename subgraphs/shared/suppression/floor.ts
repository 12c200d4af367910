/** The smallest count of people or families that may be published of a unit or of a whole municipality. */
export const FLOOR = 5;

/** The same of a part of a municipality, as the observatory of the Cadastro Único has it. */
export const TERRITORY_FLOORS = { families: 100, people: 200 } as const;

/** How many values a hidden count must at least be able to have, for whoever puts all that is shown together. */
export const POSSIBLE_VALUES = 5;

/**
 * The smallest count besides zero that is shown. Who knows the floor knows that a hidden count is between one and what
 * is just below this: that must be five values, so that with a floor of five the five itself is hidden, too.
 */
export const leastShown = (floor: number): number => Math.max(floor, POSSIBLE_VALUES + 1);

/** Whether a count is so small that it could point to somebody. Zero points to nobody. */
export const isSmallCount = (value: string, floor: number = FLOOR): boolean =>
  Number(value) > 0 && Number(value) < leastShown(floor);
