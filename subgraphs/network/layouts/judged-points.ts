import type { Rows } from '../../shared/rows.ts';
import { Boundary } from '../boundary.ts';
import { NetworkUnit } from '../network-unit.ts';
import { PointGap } from '../point-gap.ts';
import { pointGap, pointKey, sharedPoints, TOLERANCE_KM, type Area } from '../point-judgement.ts';
import { PublicAddress } from '../public-address.ts';
import { areaOfGeometry } from './boundary-geometry.ts';

/** The point that a national list gives a unit, and how it was judged so far. */
export interface ListedPoint {
  id: string;
  ibgeCode: string;
  listId: string;
  latitude: number | null;
  longitude: number | null;
  pointGap: PointGap | null;
}

/** Why a point that nobody told otherwise appears on the map or goes from it. */
export const POINT_RULE =
  'regra dos pontos: um ponto que unidades de outros municípios têm também não é mostrado';
export const AREA_RULE = `regra dos pontos: um ponto a mais de ${TOLERANCE_KM} km do limite do próprio município não é mostrado`;

/** A point that is judged otherwise than before. */
interface NewJudgement {
  id: string;
  pointGap: PointGap | null;
}

/**
 * The points of published units that are on a national list, of these towns or of all. A point that a town told by
 * hand is not judged.
 */
export async function publishedPoints(
  rows: Rows,
  ibgeCodes: readonly string[] | null = null,
): Promise<ListedPoint[]> {
  const [unit, address] = [rows.table(NetworkUnit).name, rows.table(PublicAddress).name];
  const units = await rows.select<Pick<ListedPoint, 'id' | 'ibgeCode' | 'listId'>>(
    `select "id", "ibge_code" as "ibgeCode", "list_id" as "listId" from ${unit}
     where "list_id" is not null and ($1::text[] is null or "ibge_code" = any($1))`,
    [ibgeCodes],
  );
  const addresses = await rows.select<Omit<ListedPoint, 'ibgeCode' | 'listId'>>(
    `select "id", "latitude", "longitude", "point_gap" as "pointGap" from ${address} where "id" = any($1)`,
    [units.map(({ id }) => id)],
  );
  const addressOf = new Map(addresses.map((each) => [each.id, each]));
  return units.flatMap((each) => {
    const found = addressOf.get(each.id);
    return found ? [{ ...each, ...found }] : [];
  });
}

/**
 * Judges points that are all there are, for which of them share a place. Areas are read one state at a time: those
 * of the whole country would cost much memory.
 */
export async function judgeAll(rows: Rows, points: readonly ListedPoint[]): Promise<NewJudgement[]> {
  const shared = sharedPoints(points);
  const changed: NewJudgement[] = [];
  for (const own of Map.groupBy(points, ({ ibgeCode }) => ibgeCode.slice(0, 2)).values()) {
    const areas = await publishedAreas(rows, [...new Set(own.map(({ ibgeCode }) => ibgeCode))]);
    for (const point of own) {
      const area = areas.get(point.ibgeCode) ?? null;
      const gap = pointGap(point, { isShared: shared.has(pointKey(point)), area });
      if (gap !== point.pointGap) changed.push({ id: point.id, pointGap: gap });
    }
  }
  return changed;
}

/** Judges the published points of some towns by their new areas; that alone cannot change another reason. */
export async function judgeByArea(rows: Rows, areas: ReadonlyMap<string, Area>): Promise<NewJudgement[]> {
  const points = await publishedPoints(rows, [...areas.keys()]);
  return points.flatMap((point) => {
    if (point.pointGap !== null && point.pointGap !== PointGap.OUTSIDE_MUNICIPALITY) return [];
    const gap = pointGap(point, { isShared: false, area: areas.get(point.ibgeCode) ?? null });
    return gap === point.pointGap ? [] : [{ id: point.id, pointGap: gap }];
  });
}

async function publishedAreas(rows: Rows, ibgeCodes: readonly string[]): Promise<Map<string, Area>> {
  const { name } = rows.table(Boundary);
  const found = await rows.select<{ id: string; geometry: string }>(
    `select "id", "geometry" from ${name} where "id" = any($1)`,
    [ibgeCodes],
  );
  return new Map(found.map(({ id, geometry }) => [id, areaOfGeometry(geometry)]));
}
