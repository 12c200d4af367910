import { FLOOR, TERRITORY_FLOORS } from '../shared/suppression/floor.ts';
import { indicatorCodes } from './indicator-codes.ts';
import type { Indicator } from './indicator.ts';

/** The smallest number that may be published of an indicator: a part of a municipality needs more than the whole. */
export function indicatorFloor({ territory, code }: Pick<Indicator, 'territory' | 'code'>): number {
  if (!territory) return FLOOR;
  return indicatorCodes[code].unit === 'famílias' ? TERRITORY_FLOORS.families : TERRITORY_FLOORS.people;
}
