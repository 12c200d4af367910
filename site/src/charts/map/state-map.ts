import type { MultiPolygon, Polygon, Position } from 'geojson';
import { escaped } from '../svg.ts';
import { generalised, ringPath, sizeOf, type Ring } from './generalised.ts';
import type { MapDrawing } from './municipality-map.ts';
import { boxAround, fitted, planeAround } from './plane.ts';

/** A municipality with a page, and where it ends. */
interface MapTown {
  ibgeCode: string;
  name: string;
  href: string;
  geometry: Polygon | MultiPolygon;
}

/** Municipalities that are drawn alike, and what they have in common, in words. */
interface MapGroup {
  label: string;
  /** Attributes that tell the group apart by more than colour. */
  look: string;
  towns: readonly MapTown[];
}

interface StateMap {
  name: string;
  groups: readonly MapGroup[];
}

const WIDTH = 360;
const TALLEST = 420;
/** Above the map the name of the municipality stands that a pointer or the keyboard is on. */
const NAME_LINE = 28;
/** Steps of the grid in a pixel: outlines are in whole numbers of it. */
const GRID = 2;
/** A point goes whose triangle with its neighbours is smaller, in squares of the grid. */
const LEAST_TRIANGLE = 9;
/** A municipality smaller than this, in squares of the grid, is a dot. */
const LEAST_AREA = 20;
const DOT = 5;

/** The municipalities of a state as links, in groups with a fill and a name each; north up. */
export function stateMap({ name, groups }: StateMap): MapDrawing {
  const towns = groups.flatMap((group) => group.towns);
  const { outlines, height } = onGrid(towns);
  const rings = generalised(outlines, LEAST_TRIANGLE);
  const drawn = groups
    .filter((group) => group.towns.length > 0)
    .map(({ label, look, towns: own }) => {
      const links = own.map((town) => {
        const shape = shapeOf(rings.get(town.ibgeCode) ?? [], outlines.get(town.ibgeCode));
        return `<a href="${escaped(town.href)}"><text>${escaped(town.name)}</text>${shape}</a>`;
      });
      return `<g role="group" aria-label="${escaped(label)}" ${look}>${links.join('')}</g>`;
    });
  const map = `<g class="towns" transform="translate(0 ${NAME_LINE}) scale(${1 / GRID})">${drawn.join('')}</g>`;
  return {
    width: WIDTH,
    height: NAME_LINE + height,
    title: `Mapa dos municípios: ${name}`,
    desc: 'Cada município leva à sua página. Norte para cima.',
    body: map,
  };
}

/** The outlines in steps of the grid, and how high they are in pixels. */
function onGrid(towns: readonly MapTown[]): { outlines: Map<string, MultiPolygon>; height: number } {
  const [, south, , north] = boxAround(towns.flatMap(({ geometry }) => pointsOf(geometry)));
  const plane = planeAround((south + north) / 2);
  const planar = towns.map((town) => [town.ibgeCode, plane.outline(town.geometry)] as const);
  const box = boxAround(planar.flatMap(([, outline]) => pointsOf(outline)));
  const [west, bottom, east, top] = box;
  const height = Math.min(TALLEST, Math.ceil((WIDTH * (top - bottom)) / (east - west)));
  const projection = fitted(box, [
    [GRID, GRID],
    [(WIDTH - 1) * GRID, (height - 1) * GRID],
  ]);
  const moved = ([x = 0, y = 0]: Position): Position => projection([x, y]) ?? [0, 0];
  const outlines = planar.map(([code, { coordinates }]) => {
    const polygons = coordinates.map((polygon) => polygon.map((ring) => ring.map(moved)));
    return [code, { type: 'MultiPolygon' as const, coordinates: polygons }] as const;
  });
  return { outlines: new Map(outlines), height };
}

const pointsOf = ({ type, coordinates }: Polygon | MultiPolygon): Position[] =>
  type === 'Polygon' ? coordinates.flat() : coordinates.flat(2);

/** The area of a municipality; a dot in the middle of one that is too small to be seen. */
function shapeOf(rings: readonly Ring[], outline: MultiPolygon | undefined): string {
  if (sizeOf(rings) >= LEAST_AREA || !outline) return `<path d="${ringPath(rings)}"/>`;
  const [west, south, east, north] = boxAround(pointsOf(outline));
  return `<circle cx="${Math.round((west + east) / 2)}" cy="${Math.round((south + north) / 2)}" r="${DOT}"/>`;
}
