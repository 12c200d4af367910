import { expect, test } from 'vitest';
import { areaOfGeometry, readGeometry } from './boundary-geometry.ts';

const square = (west: number, south: number, size: number) => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

function read(geometry: unknown) {
  const refusals: string[] = [];
  const result = readGeometry(geometry, (problem) => refusals.push(problem));
  return { refusals, kept: result && (JSON.parse(result.geometry) as object), area: result?.area };
}

test('coordinates are rounded to five decimals and keep their order', () => {
  const ring = [[-48.1234567, -1.5], [-48, -1.5], [-48, -1], [-48.1234567, -1.5]]; // prettier-ignore
  const { kept, area } = read({ type: 'Polygon', coordinates: [ring] });
  expect(kept).toEqual({ type: 'Polygon', coordinates: [[[-48.12346, -1.5], [-48, -1.5], [-48, -1], [-48.12346, -1.5]]] }); // prettier-ignore
  expect(area).toMatchObject({ west: -48.12346, south: -1.5, east: -48, north: -1 });
  expect(areaOfGeometry(JSON.stringify(kept))).toEqual(area);
});

test('a hole stays a hole, and an island written as a hole becomes a polygon of its own', () => {
  const rings = [square(-48, -10, 1), square(-47.6, -9.6, 0.2), square(-46, -10, 0.5)];
  const { kept } = read({ type: 'Polygon', coordinates: rings });
  expect(kept).toMatchObject({ type: 'MultiPolygon', coordinates: [[rings[0], { length: 5 }], [rings[2]]] });
});

test.each([
  [{ type: 'Point', coordinates: [1, 2] }, 'não é um Polygon'],
  [null, 'não é um Polygon'],
  [{ type: 'Polygon', coordinates: [] }, 'não é um Polygon'],
  [{ type: 'Polygon', coordinates: [square(-48, -10, 1).slice(0, 4)] }, 'anel aberto'],
  [{ type: 'Polygon', coordinates: [[[-48, -10], [-47, -10], [-48, -10]]] }, 'menos de quatro pontos'], // prettier-ignore
  [{ type: 'Polygon', coordinates: [square(-480, -10, 1)] }, 'fora da Terra'],
  [{ type: 'MultiPolygon', coordinates: [[[['a', 1]]]] }, 'fora da Terra'],
])('%j is refused', (geometry, problem) => {
  expect(read(geometry)).toMatchObject({ kept: null, refusals: [expect.stringContaining(problem)] });
});
