import { geoIdentity, geoPath, type GeoIdentityTransform } from 'd3-geo';
import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Kilometres in a degree of latitude. */
export const KM_PER_DEGREE = 111.32;

/** Degrees as a plane on which a kilometre is as long to the east as to the north, around one latitude. */
export interface Plane {
  point(longitude: number, latitude: number): [number, number];
  outline(geometry: Polygon | MultiPolygon): MultiPolygon;
}

/** A municipality is small: its meridians are taken as parallel, which moves no point by a dot's width. */
export function planeAround(latitude: number): Plane {
  const scale = Math.cos((latitude * Math.PI) / 180);
  const point = (longitude: number, lat: number): [number, number] => [longitude * scale, lat];
  const moved = (ring: Position[]) => ring.map(([longitude = 0, lat = 0]) => point(longitude, lat));
  return {
    point,
    outline: (geometry) => ({
      type: 'MultiPolygon',
      coordinates: (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map(
        (polygon) => polygon.map(moved),
      ),
    }),
  };
}

/** West, south, east and north on the plane. */
export type Box = readonly [number, number, number, number];

const corners = ([west, south, east, north]: Box) => ({
  type: 'MultiPoint' as const,
  coordinates: [
    [west, south],
    [east, north],
  ],
});

/** The plane drawn so that a box fills a rectangle of the page, north up. */
export const fitted = (box: Box, extent: [[number, number], [number, number]]): GeoIdentityTransform =>
  geoIdentity().reflectY(true).fitExtent(extent, corners(box));

/** Path data with a tenth of a pixel; what is cut off has no path. */
export const pathOf = (projection: GeoIdentityTransform, outline: MultiPolygon): string =>
  geoPath(projection).digits(1)(outline) ?? '';

/** The box around places of the plane, however many. */
export function boxAround(places: readonly Position[]): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of places) {
    [west, east] = [Math.min(west, x), Math.max(east, x)];
    [south, north] = [Math.min(south, y), Math.max(north, y)];
  }
  return [west, south, east, north];
}
