import type { Reading, ReadingContext, RecordSet } from '../../shared/import/layout.ts';
import { SourceDocument } from '../../shared/source.ts';
import { FormerUnit } from '../former-unit.ts';
import { LocationKind } from '../location-kind.ts';
import { NetworkUnit } from '../network-unit.ts';
import { PointGap } from '../point-gap.ts';
import { PublicAddress } from '../public-address.ts';
import { folded } from '../slug.ts';
import { UnitList } from '../unit-list.ts';
import { keptFrom, keptNotes } from './kept-units.ts';
import { listIdOf, type ListedUnit } from './listed-unit.ts';
import { judgeAll, POINT_RULE, publishedPoints, type ListedPoint } from './judged-points.ts';

/** The list as a whole. */
interface WholeList {
  source: { id: string };
  /** The day that the list is of. */
  referenceDate: string;
}

const GAPS: Record<PointGap, string> = {
  MISSING: 'sem coordenadas na fonte',
  OUTSIDE_BRAZIL: 'fora do Brasil',
  SHARED: 'no mesmo ponto que unidades de outros municípios',
  OUTSIDE_MUNICIPALITY: 'longe do próprio município',
};
const REASON = 'não está na lista mais nova';
const OLDER_CONTACTS = 'Esta lista não traz telefone nem CEP; os que aparecem são de uma lista anterior.';
const UNTOLD = 'A fonte não diz o endereço.';

/**
 * The rows of a national list of units. For each kind and state the newest list holds: an older one is left out,
 * and of the one before the units that are gone are withdrawn. Units that no list brought are not touched.
 */
export async function unitListRows(
  listed: readonly ListedUnit[],
  { source, referenceDate }: WholeList,
  { rows }: ReadingContext,
): Promise<Pick<Reading, 'sets' | 'notes'>> {
  const older = await keptFrom(rows, referenceDate);
  // What is protected now does not come back under the code that it had.
  const former = await rows.select<{ id: string }>(`select "id" from ${rows.table(FormerUnit).name}`, []);
  const hidden = new Set(former.map(({ id }) => id));
  const isNew = (unit: ListedUnit) =>
    !older.lists.has(listIdOf(unit)) && !older.units.has(unit.id) && !hidden.has(unit.id);
  const taken = listed.filter(isNew);
  const lists = new Map(taken.map((unit) => [listIdOf(unit), unit]));
  const told = taken.filter(({ address }) => address !== null);
  const untold = taken.filter(({ address }) => address === null);

  const scope = { listId: [...lists.keys()] };
  const own = new Set(taken.map(({ id }) => id));
  const before = await publishedPoints(rows);
  const gone = (point: ListedPoint) => lists.has(point.listId) && !own.has(point.id);
  const gapOf = new Map(before.map(({ id, pointGap }) => [id, pointGap]));
  const points = told.map((unit) => ({
    ...unit,
    listId: listIdOf(unit),
    pointGap: gapOf.get(unit.id) ?? null,
  }));
  const others = before.filter((point) => !own.has(point.id) && !gone(point));
  const judged = await judgeAll(rows, [...points, ...others]);
  const newGapOf = new Map(judged.map(({ id, pointGap }) => [id, pointGap]));

  const addressSet: RecordSet = {
    entity: PublicAddress,
    rows: points.map((unit) => ({
      ...addressRow(unit, gapOf.has(unit.id)),
      pointGap: newGapOf.has(unit.id) ? newGapOf.get(unit.id) : unit.pointGap,
    })),
    ...(untold.length > 0 ? { scope: { unitId: untold.map(({ id }) => id) } } : {}),
  };
  return {
    sets: [
      { entity: SourceDocument, rows: [source] },
      {
        entity: UnitList,
        rows: [...lists].map(([id, { kind, stateId }]) => ({
          id,
          kind,
          stateId,
          referenceDate,
          sourceId: source.id,
        })),
      },
      {
        entity: NetworkUnit,
        rows: taken.map((unit) => unitRow(unit, source.id)),
        ...(lists.size > 0 ? { scope, reason: REASON } : {}),
      },
      addressSet,
      {
        entity: PublicAddress,
        rows: judged.filter(({ id }) => !own.has(id)).map((each) => ({ ...each })),
        because: POINT_RULE,
      },
    ],
    notes: [...keptNotes(listed, older), ...pointNote(addressSet.rows)],
  };
}

/** How many units have a point that is shown, and how many have none for which reason. */
function pointNote(addresses: RecordSet['rows']): string[] {
  if (addresses.length === 0) return [];
  const count = (gap: PointGap | null) => addresses.filter(({ pointGap }) => pointGap === gap).length;
  const gaps = Object.values(PointGap).flatMap((gap) => (count(gap) > 0 ? `${count(gap)} ${GAPS[gap]}` : []));
  return [[`Pontos que o mapa mostra: ${count(null)} de ${addresses.length}`, ...gaps].join('; ') + '.'];
}

const unitRow = (unit: ListedUnit, sourceId: string) => ({
  id: unit.id,
  ibgeCode: unit.ibgeCode,
  kind: unit.kind,
  name: unit.name,
  publishedName: unit.publishedName,
  searchName: folded(unit.name),
  ...(unit.openedOn === undefined ? {} : { openedOn: unit.openedOn }),
  locationKind: unit.address === null ? LocationKind.UNKNOWN : LocationKind.PUBLIC,
  reason: unit.address === null ? UNTOLD : null,
  listId: listIdOf(unit),
  sourceId,
  locator: `linha ${unit.line}`,
});

/** A list without phones or postal codes leaves those that are published; a place that is new has none. */
const addressRow = (
  { id, address, neighbourhood, postalCode, latitude, longitude, phones, notes }: ListedUnit,
  isPublished: boolean,
) => ({
  id,
  unitId: id,
  address,
  neighbourhood,
  latitude,
  longitude,
  notes: phones === undefined ? [...notes, OLDER_CONTACTS] : notes,
  ...(postalCode === undefined ? {} : { postalCode }),
  ...(phones === undefined && isPublished ? {} : { phones: phones ?? [] }),
});
