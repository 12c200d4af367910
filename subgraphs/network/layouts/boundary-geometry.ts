import { isInside, type Area, type Position } from '../point-judgement.ts';

/** A municipality's boundary as it is kept. */
export interface ReadGeometry {
  /** GeoJSON as text. */
  geometry: string;
  area: Area;
}

type Refuse = (problem: string, remedy: string) => unknown;

const REMEDY = 'Confira a geometria na fonte';

/**
 * Checks a GeoJSON geometry and rounds it to 5 decimals, about a metre. In the files of geodata-br islands stand as
 * holes of the mainland's polygon; a "hole" that lies outside becomes a polygon of its own. Null when it was refused.
 */
export function readGeometry(geometry: unknown, refuse: Refuse): ReadGeometry | null {
  const polygons = polygonsOf(geometry);
  if (!polygons) return refused('não é um Polygon nem um MultiPolygon', REMEDY);
  const rings = polygons.flat();
  if (rings.some((ring) => !ring.every(isPosition)))
    return refused(
      'tem coordenada fora da Terra ou que não é número',
      'Use longitude e latitude em graus, nesta ordem',
    );
  if (rings.some((ring) => ring.length < 4 || !isClosed(ring)))
    return refused(
      'tem um anel aberto ou com menos de quatro pontos',
      'Repita o primeiro ponto no fim do anel',
    );
  const kept = polygons.flatMap((polygon) => withIslands(polygon.map(rounded)));
  const text = JSON.stringify(
    kept.length === 1
      ? { type: 'Polygon', coordinates: kept[0] }
      : { type: 'MultiPolygon', coordinates: kept },
  );
  return { geometry: text, area: areaOf(kept) };

  function refused(problem: string, remedy: string): null {
    refuse(`a geometria ${problem}`, remedy);
    return null;
  }
}

/** The area of a kept geometry. */
export function areaOfGeometry(text: string): Area {
  return areaOf(polygonsOf(JSON.parse(text)) ?? []);
}

type Polygon = readonly (readonly Position[])[];

function areaOf(polygons: readonly Polygon[]): Area {
  const area = { rings: polygons.flat(), west: 180, south: 90, east: -180, north: -90 };
  for (const [longitude, latitude] of area.rings.flat()) {
    area.west = Math.min(area.west, longitude);
    area.east = Math.max(area.east, longitude);
    area.south = Math.min(area.south, latitude);
    area.north = Math.max(area.north, latitude);
  }
  return area;
}

function polygonsOf(geometry: unknown): Polygon[] | null {
  const { type, coordinates } = (geometry ?? {}) as { type?: unknown; coordinates?: unknown };
  const polygons = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : null;
  const isWhole =
    Array.isArray(polygons) &&
    polygons.length > 0 &&
    polygons.every((rings) => Array.isArray(rings) && rings.length > 0 && rings.every(Array.isArray));
  return isWhole ? (polygons as Polygon[]) : null;
}

function isPosition(position: unknown): position is Position {
  if (!Array.isArray(position)) return false;
  const [longitude, latitude] = position as unknown[];
  return isDegrees(longitude, 180) && isDegrees(latitude, 90);
}

const isDegrees = (value: unknown, most: number): boolean =>
  typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= most;

function isClosed(ring: readonly Position[]): boolean {
  const [first, last] = [ring[0], ring.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

/** Rounded, without the points that then repeat the one before; a ring too small for that keeps them. */
function rounded(ring: readonly Position[]): readonly Position[] {
  const all = ring.map(([longitude, latitude]): Position => [round(longitude), round(latitude)]);
  const distinct = all.filter(
    ([longitude, latitude], at) => at === 0 || longitude !== all[at - 1]![0] || latitude !== all[at - 1]![1],
  );
  return distinct.length >= 4 ? distinct : all;
}

const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

function withIslands([outer, ...inner]: Polygon): Polygon[] {
  if (!outer) return [];
  const mainland = areaOf([[outer]]);
  // Most of its points decide, for a hole may touch the outer ring.
  const isHole = (ring: readonly Position[]) =>
    ring.filter((point) => isInside(point, mainland)).length * 2 > ring.length;
  const { true: holes = [], false: islands = [] } = Object.groupBy(inner, (ring) => `${isHole(ring)}`);
  return [[outer, ...holes], ...islands.map((island) => [island])];
}
