import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** A ring of whole numbers whose last point is not the first again. */
export type Ring = readonly (readonly [number, number])[];

/**
 * The rings of areas in whole numbers, with as few points as a drawing needs: a point goes when the triangle that it
 * makes with its neighbours is smaller than `least`. What two areas share is one line in both of them, so that no gap
 * opens between them. Parts that come to nothing are left out, so that an area may have no ring at all.
 */
export function generalised(areas: ReadonlyMap<string, MultiPolygon>, least: number): Map<string, Ring[]> {
  const features = [...areas].map(([id, geometry]): Feature => ({
    type: 'Feature',
    id,
    properties: {},
    geometry,
  }));
  const collection: FeatureCollection = { type: 'FeatureCollection', features };
  const shared = topology({ areas: collection }) as Topology<{ areas: GeometryCollection<object> }>;
  const fewer = simplify(presimplify(shared), least);
  const drawn = feature(fewer, fewer.objects.areas).features;
  return new Map(
    drawn.map(({ id, geometry }) => [String(id), ringsOf(geometry as Polygon | MultiPolygon).flatMap(whole)]),
  );
}

const ringsOf = (geometry: Polygon | MultiPolygon): Position[][] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();

/** A ring in whole numbers without points that repeat the one before; none when fewer than three are left. */
function whole(ring: Position[]): Ring[] {
  const points = ring.map(([x = 0, y = 0]) => [Math.round(x), Math.round(y)] as const);
  const distinct = points.filter(([x, y], at) => {
    const [lastX, lastY] = points.at(at - 1) ?? [];
    return x !== lastX || y !== lastY;
  });
  return distinct.length < 3 ? [] : [distinct];
}

/** The size of what rings enclose; a hole takes away from it. */
export const sizeOf = (rings: readonly Ring[]): number =>
  Math.abs(rings.reduce((sum, ring) => sum + doubled(ring), 0)) / 2;

const doubled = (ring: Ring): number =>
  ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);

/** Path data of rings as steps from point to point, which are shorter than places. */
export const ringPath = (rings: readonly Ring[]): string => rings.map(steps).join('');

function steps(ring: Ring): string {
  const [[startX, startY] = [0, 0]] = ring;
  const parts = ring.slice(1).map(([x, y], at) => {
    const [lastX, lastY] = ring[at] ?? [0, 0];
    return `${signed(x - lastX, at > 0)}${signed(y - lastY, true)}`;
  });
  return `M${startX} ${startY}l${parts.join('')}z`;
}

/** A number with what keeps it apart from the one before: its own sign is enough. */
const signed = (value: number, isAfterNumber: boolean): string =>
  value < 0 || !isAfterNumber ? `${value}` : ` ${value}`;
