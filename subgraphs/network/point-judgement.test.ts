import { expect, test } from 'vitest';
import { PointGap } from './point-gap.ts';
import {
  distanceKm,
  isInside,
  pointGap,
  pointKey,
  sharedPoints,
  type Area,
  type Position,
} from './point-judgement.ts';

const square = (west: number, south: number, size: number): Position[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const area = (...rings: Position[][]): Area => {
  const [x, y] = [rings.flat().map(([each]) => each), rings.flat().map(([, each]) => each)];
  return { rings, west: Math.min(...x), east: Math.max(...x), south: Math.min(...y), north: Math.max(...y) };
};
const town = area(square(-48, -10, 1));
const at = (longitude: number, latitude: number) => ({ longitude, latitude });
const alone = { isShared: false, area: town };

test('a point in a hole is outside, and one on an island or in a second part is inside', () => {
  const holed = area(square(-48, -10, 1), square(-47.6, -9.6, 0.2), square(-46, -10, 0.5));
  expect(isInside([-47.9, -9.9], holed)).toBe(true);
  expect(isInside([-47.5, -9.5], holed)).toBe(false);
  expect(isInside([-45.8, -9.8], holed)).toBe(true);
  expect(isInside([-46.5, -9.8], holed)).toBe(false);
});

test('the distance is 0 inside, and else that to the nearest edge or corner, or to the edge of a hole', () => {
  expect(distanceKm([-47.5, -9.5], town)).toBe(0);
  expect(distanceKm([-47.5, -8.9], town)).toBeCloseTo(11.12, 1);
  expect(distanceKm([-46.9, -9.5], town)).toBeCloseTo(11.12 * Math.cos((9.5 * Math.PI) / 180), 1);
  expect(distanceKm([-46.9, -8.9], town)).toBeCloseTo(Math.hypot(11.12, 10.99), 1);
  expect(distanceKm([-47.5, -9.5], area(square(-48, -10, 1), square(-47.6, -9.6, 0.2)))).toBeCloseTo(
    10.97,
    1,
  );
});

test('a point without one of its halves is missing', () => {
  expect(pointGap({ latitude: -9.5, longitude: null }, alone)).toBe(PointGap.MISSING);
  expect(pointGap({ latitude: null, longitude: null }, { ...alone, isShared: true })).toBe(PointGap.MISSING);
});

test('a point abroad is outside Brazil, even where a turned sign would bring it home; Trindade is inside', () => {
  expect(pointGap(at(47.5, -9.5), alone)).toBe(PointGap.OUTSIDE_BRAZIL);
  expect(pointGap(at(-9.5, -47.5), alone)).toBe(PointGap.OUTSIDE_BRAZIL);
  expect(pointGap(at(-29.3, -20.5), { isShared: false, area: null })).toBeNull();
});

test('a point up to 2 km outside its own municipality is shown, one farther out is not', () => {
  expect(pointGap(at(-47.5, -9.5), alone)).toBeNull();
  expect(pointGap(at(-47.5, -9 + 1.9 / 111.2), alone)).toBeNull();
  expect(pointGap(at(-47.5, -9 + 2.1 / 111.2), alone)).toBe(PointGap.OUTSIDE_MUNICIPALITY);
});

test('without a boundary a point is only held against Brazil and the other units', () => {
  expect(pointGap(at(-60, -3), { isShared: false, area: null })).toBeNull();
  expect(pointGap(at(-60, -3), { isShared: true, area: null })).toBe(PointGap.SHARED);
});

test('a point is shared by units of different municipalities, not by two of one', () => {
  const units = [
    { ibgeCode: '1', ...at(-47, -9) },
    { ibgeCode: '2', ...at(-47, -9) },
    { ibgeCode: '3', ...at(-48, -9) },
    { ibgeCode: '3', ...at(-48, -9) },
    { ibgeCode: '4', latitude: null, longitude: null },
    { ibgeCode: '5', latitude: null, longitude: null },
  ];
  expect([...sharedPoints(units)]).toEqual([pointKey(at(-47, -9))]);
});
