import { PointGap } from './point-gap.ts';

/** Degrees east of Greenwich, then degrees north, as GeoJSON has them. */
export type Position = readonly [longitude: number, latitude: number];

/**
 * A municipality's area: every ring of its boundary, in no order. A point is inside when an odd number of rings hold
 * it, so that a hole, a second part, and an island that a file calls a hole all count right.
 */
export interface Area {
  rings: readonly (readonly Position[])[];
  west: number;
  south: number;
  east: number;
  north: number;
}

/** A point as a source gives it; either half may be missing. */
interface Point {
  latitude: number | null;
  longitude: number | null;
}

/** Brazil with its islands, up to Trindade in the east; what is outside is a fault of the source. */
const BRAZIL = { south: -34, north: 5.5, west: -74, east: -28 };

/**
 * How far outside its own municipality a point may lie, in kilometres. Boundaries are simplified and places stand on
 * them: of the 304 points of 2019 that lie outside, 43 do by less than 1 km and 7 by 1 to 2; farther out no distance
 * has more of them than any other, and what lies there is in another town.
 */
export const TOLERANCE_KM = 2;

const KM_PER_DEGREE = 111.2;

/** Why a point is not to be shown, null when it is; without the municipality's area, that part is not judged. */
export function pointGap(
  { latitude, longitude }: Point,
  { isShared, area }: { isShared: boolean; area: Area | null },
): PointGap | null {
  if (latitude === null || longitude === null) return PointGap.MISSING;
  if (!isInBrazil(latitude, longitude)) return PointGap.OUTSIDE_BRAZIL;
  if (isShared) return PointGap.SHARED;
  if (area && distanceKm([longitude, latitude], area) > TOLERANCE_KM) return PointGap.OUTSIDE_MUNICIPALITY;
  return null;
}

const isInBrazil = (latitude: number, longitude: number): boolean =>
  latitude >= BRAZIL.south &&
  latitude <= BRAZIL.north &&
  longitude >= BRAZIL.west &&
  longitude <= BRAZIL.east;

/** Whether a point lies in an area, by counting the edges that a line to the east crosses. */
export function isInside([x, y]: Position, { rings, west, south, east, north }: Area): boolean {
  if (x < west || x > east || y < south || y > north) return false;
  let inside = false;
  for (const ring of rings) {
    for (let at = 1; at < ring.length; at++) {
      const [[x1, y1], [x2, y2]] = [ring[at - 1]!, ring[at]!];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    }
  }
  return inside;
}

/** Kilometres from a point to the nearest edge of an area; 0 inside. Right to one in a hundred up to some 100 km. */
export function distanceKm(point: Position, area: Area): number {
  if (isInside(point, area)) return 0;
  const [x, y] = point;
  const eastward = KM_PER_DEGREE * Math.cos((y * Math.PI) / 180);
  let nearest = Infinity;
  for (const ring of area.rings) {
    for (let at = 1; at < ring.length; at++) {
      const [[x1, y1], [x2, y2]] = [ring[at - 1]!, ring[at]!];
      const [ax, ay] = [(x1 - x) * eastward, (y1 - y) * KM_PER_DEGREE];
      const [bx, by] = [(x2 - x1) * eastward, (y2 - y1) * KM_PER_DEGREE];
      const length = bx * bx + by * by;
      const share = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * bx + ay * by) / length));
      nearest = Math.min(nearest, Math.hypot(ax + share * bx, ay + share * by));
    }
  }
  return nearest;
}

/** Units by the exact point that a source gives them, those of more than one municipality only. */
export function sharedPoints(units: readonly (Point & { ibgeCode: string })[]): ReadonlySet<string> {
  const townsAt = Map.groupBy(
    units.filter(({ latitude, longitude }) => latitude !== null && longitude !== null),
    pointKey,
  );
  const shared = [...townsAt].filter(([, at]) => new Set(at.map(({ ibgeCode }) => ibgeCode)).size > 1);
  return new Set(shared.map(([key]) => key));
}

/** A point as text: two units at the same point have the same. */
export const pointKey = ({ latitude, longitude }: Point): string => `${latitude} ${longitude}`;
