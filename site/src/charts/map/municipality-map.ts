import type { MultiPolygon, Polygon } from 'geojson';
import { escaped } from '../svg.ts';
import { type Mark, placed, RADIUS } from './marks.ts';
import { type Box, boxAround, fitted, KM_PER_DEGREE, pathOf, planeAround } from './plane.ts';

/** A unit with a point that its source publishes and that holds against the boundary. */
export interface MapUnit {
  number: number;
  name: string;
  href: string;
  isSquare: boolean;
  longitude: number;
  latitude: number;
}

interface MunicipalityMap {
  name: string;
  units: readonly MapUnit[];
  /** Null where nobody has read the boundary: the units are drawn without it. */
  boundary: Polygon | MultiPolygon | null;
  /** Sources and the day on which they were read, in lines that fit under the drawing. */
  caption: readonly string[];
}

/** An SVG with a viewBox: its numbers are links to the list, so that they must grow with the drawing. */
export interface MapDrawing {
  width: number;
  height: number;
  title: string;
  desc: string;
  body: string;
}

const WIDTH = 360;
const HEIGHT = 356;
/** The least that a map shows, in kilometres from side to side. */
const LEAST_KM = 3;
/** More numbers than this cover the map; then each unit is a dot without one. */
const MOST_NUMBERS = 60;

/** The units of a municipality with the numbers of the list; the whole municipality in a corner. */
export function municipalityMap({ name, units, boundary, caption }: MunicipalityMap): MapDrawing {
  const latitudes = units.map(({ latitude }) => latitude);
  const plane = planeAround((Math.min(...latitudes) + Math.max(...latitudes)) / 2);
  const outline = boundary && plane.outline(boundary);
  const places = units.map(({ longitude, latitude }) => plane.point(longitude, latitude));
  const shown = withMargin(boxAround(places));
  const margin = RADIUS * 2;
  const projection = fitted(shown, [
    [margin, margin],
    [WIDTH - margin, HEIGHT - margin],
  ]).clipExtent([
    [0, 0],
    [WIDTH, HEIGHT],
  ]);
  const at = (place: [number, number]): [number, number] => projection(place) ?? [0, 0];
  const marks = units.map((unit, index): Mark => ({ ...unit, target: at(places[index] ?? [0, 0]) }));
  const isNumbered = units.length <= MOST_NUMBERS;
  const drawn = isNumbered ? placed(marks, WIDTH, HEIGHT) : marks;
  const body = [
    `<rect class="sea" width="${WIDTH}" height="${HEIGHT}"/>`,
    outline ? `<path class="land" d="${pathOf(projection, outline)}"/>` : '',
    outline ? miniature(outline, visible(projection, shown), freeCorner(drawn)) : '',
    isNumbered ? drawn.map(leader).join('') + drawn.map(numbered).join('') : drawn.map(dot).join(''),
    scaleBar(projection.scale()),
    captionText(caption),
  ].join('');
  return {
    width: WIDTH,
    height: HEIGHT + 8 + caption.length * 15,
    title: `Mapa ${units.length === 1 ? 'da unidade' : `das ${units.length} unidades`} de ${name} com ponto publicado`,
    desc: isNumbered
      ? 'Cada número leva ao item da lista. Norte para cima.'
      : 'Cada ponto é uma unidade da lista. Norte para cima.',
    body,
  };
}

/** A box with some room around it, and never smaller than a walk. */
function withMargin([west, south, east, north]: Box): Box {
  const least = LEAST_KM / KM_PER_DEGREE;
  const [dx, dy] = [Math.max(0, least - (east - west)) / 2, Math.max(0, least - (north - south)) / 2];
  return [west - dx, south - dy, east + dx, north + dy];
}

/** What of the plane the drawing shows: the box and whatever more the paper has room for. */
function visible(projection: ReturnType<typeof fitted>, shown: Box): Box {
  const [west, north] = projection.invert?.([0, 0]) ?? [shown[0], shown[3]];
  const [east, south] = projection.invert?.([WIDTH, HEIGHT]) ?? [shown[2], shown[1]];
  return [west, south, east, north];
}

const number = (value: number): string => value.toFixed(1);
const xOf = ({ x = 0 }: Mark): number => x;
const yOf = ({ y = 0 }: Mark): number => y;

function leader(mark: Mark): string {
  const [x, y] = mark.target;
  if (Math.hypot(xOf(mark) - x, yOf(mark) - y) < 3) return '';
  return `<path class="base" d="M${number(x)} ${number(y)}L${number(xOf(mark))} ${number(yOf(mark))}"/><circle cx="${number(x)}" cy="${number(y)}" r="2.6" fill="var(--ink)"/>`;
}

function numbered(mark: Mark): string {
  const [x, y] = [xOf(mark), yOf(mark)];
  const shape = mark.isSquare
    ? `<rect class="f1" x="${number(x - RADIUS)}" y="${number(y - RADIUS)}" width="${2 * RADIUS}" height="${2 * RADIUS}"/>`
    : `<circle class="f1" cx="${number(x)}" cy="${number(y)}" r="${RADIUS}"/>`;
  const label = escaped(`${mark.number}, ${mark.name}`);
  return `<a href="${escaped(mark.href)}" aria-label="${label}">${shape}<text x="${number(x)}" y="${number(y + 4.6)}">${mark.number}</text></a>`;
}

const dot = ({ target: [x, y] }: Mark): string =>
  `<circle class="f1" cx="${number(x)}" cy="${number(y)}" r="4"/>`;

const MINIATURE = 84;

/** The whole municipality, with what the drawing shows of it; nothing when that is nearly all. */
function miniature(outline: MultiPolygon, seen: Box, [x, y]: readonly [number, number]): string {
  const whole = boxAround(outline.coordinates.flat(2));
  const isWhole =
    seen[2] - seen[0] > 0.8 * (whole[2] - whole[0]) && seen[3] - seen[1] > 0.8 * (whole[3] - whole[1]);
  if (isWhole) return '';
  const projection = fitted(whole, [
    [4, 4],
    [MINIATURE - 4, MINIATURE - 4],
  ]);
  const [left = 0, top = 0] = projection([seen[0], seen[3]]) ?? [];
  const [right = 0, bottom = 0] = projection([seen[2], seen[1]]) ?? [];
  const frame = `<rect class="ol" style="fill:var(--accent-4)" x="${number(left)}" y="${number(top)}" width="${number(right - left)}" height="${number(bottom - top)}"/>`;
  return `<g transform="translate(${x} ${y})"><rect class="paper" width="${MINIATURE}" height="${MINIATURE + 16}"/><path class="land" style="fill:var(--paper)" d="${pathOf(projection, outline)}"/>${frame}<text class="m" x="4" y="${MINIATURE + 11}" style="font-size:10.5px">município</text></g>`;
}

/** The corner in which fewest numbers stand; that of the scale is left free. */
function freeCorner(marks: readonly Mark[]): readonly [number, number] {
  const right = WIDTH - MINIATURE - 1;
  const bottom = HEIGHT - MINIATURE - 17;
  const corners = [
    [1, bottom],
    [1, 1],
    [right, bottom],
  ] as const;
  const within = ([left, top]: readonly [number, number]) =>
    marks.filter(
      (mark) =>
        xOf(mark) > left - RADIUS &&
        xOf(mark) < left + MINIATURE + RADIUS &&
        yOf(mark) > top - RADIUS &&
        yOf(mark) < top + MINIATURE + 16 + RADIUS,
    ).length;
  return corners.toSorted((a, b) => within(a) - within(b))[0] ?? corners[0];
}

/** A round number of kilometres, at most a quarter of the drawing. */
function scaleBar(pixelsPerDegree: number): string {
  const pixels = (km: number): number => (km / KM_PER_DEGREE) * pixelsPerDegree;
  const km = [500, 200, 100, 50, 20, 10, 5, 2, 1, 0.5].find((each) => pixels(each) <= WIDTH / 4) ?? 0.5;
  const long = pixels(km);
  return `<g transform="translate(${number(WIDTH - long - 10)} 24)"><path class="base" d="M0 -4V0H${number(long)}V-4" fill="none" style="stroke-width:1.5"/><text class="m" x="${number(long / 2)}" y="-6" text-anchor="middle" style="font-size:11px">${km.toLocaleString('pt-BR')} km</text></g>`;
}

function captionText(lines: readonly string[]): string {
  const spans = lines.slice(1).map((line) => `<tspan x="0" dy="15">${escaped(line)}</tspan>`);
  return `<text class="m" x="0" y="${HEIGHT + 18}" style="font-size:11px">${escaped(lines[0] ?? '')}${spans.join('')}</text>`;
}
