import type { TableRow } from '../../shared/import/table/table.ts';
import { NetworkUnitKind } from '../network-unit-kind.ts';
import { folded } from '../slug.ts';
import { phoneCells, postalCodeCell } from './contact-cells.ts';
import { unitName } from './national-row.ts';
import { ownedIdCell } from './owned-id-cell.ts';
import { locationKindOf, reasonOf } from './unit-protection.ts';

/** The words for kinds of unit. The most careful stands first: a word that nobody knows is read as that one. */
export const KINDS = {
  acolhimento: NetworkUnitKind.SHELTER,
  CRAS: NetworkUnitKind.CRAS,
  CREAS: NetworkUnitKind.CREAS,
  'Centro POP': NetworkUnitKind.CENTRO_POP,
  'centro-dia': NetworkUnitKind.DAY_CENTRE,
  'centro de convivência': NetworkUnitKind.COMMUNITY_CENTRE,
  'posto do CadÚnico': NetworkUnitKind.CADUNICO_POST,
  organização: NetworkUnitKind.ORGANIZATION,
  outra: NetworkUnitKind.OTHER,
};

/**
 * A unit without its place. Its id begins with its municipality's code, as numbers of CadSUAS do, so that no file
 * can overwrite another municipality's unit.
 */
export function unitOf(
  row: TableRow,
  {
    ibgeCode,
    sourceId,
    protectedIds,
  }: { ibgeCode: string; sourceId: string; protectedIds: ReadonlySet<string> },
) {
  const id = ownedIdCell(row, ibgeCode);
  const kind = row.oneOf('tipo', KINDS);
  const { name, publishedName } = unitName(row, 'nome');
  const told = { kind, name, wasProtected: protectedIds.has(id) };
  const locationKind = locationKindOf(row, told);
  return {
    id,
    ibgeCode,
    kind,
    name,
    publishedName,
    searchName: folded(name),
    openedOn: null,
    locationKind,
    reason: reasonOf(row, { ...told, locationKind }),
    // Told by hand from now on: no national list touches it any more.
    listId: null,
    sourceId,
    locator: row.optional('lugar') ?? `linha ${row.line}`,
  };
}

/** The place of a unit that everybody may find. */
export function publicAddress(row: TableRow, unitId: string) {
  const postalCode = postalCodeCell(row);
  const [latitude, longitude] = [degrees(row, 'latitude'), degrees(row, 'longitude')];
  const areRead = !row.isRefused('latitude') && !row.isRefused('longitude');
  if (areRead && (latitude === null) !== (longitude === null)) {
    row.refuse(
      latitude === null ? 'latitude' : 'longitude',
      'falta uma das coordenadas',
      'Preencha as duas ou nenhuma',
    );
  }
  return {
    id: unitId,
    unitId,
    address: row.text('endereco'),
    neighbourhood: row.optional('bairro'),
    postalCode,
    latitude,
    longitude,
    pointGap: null,
    phones: phoneCells(row),
    openingHours: row.optional('horario'),
    whatToBring: row.list('levar'),
    notes: [],
  };
}

function degrees(row: TableRow, heading: 'latitude' | 'longitude'): number | null {
  const value = row.decimal(heading);
  if (value === null) return null;
  const [least, most] = heading === 'latitude' ? [-34, 5.5] : [-74, -28];
  if (Number(value) < least || Number(value) > most) {
    row.refuse(
      heading,
      'a coordenada fica fora do Brasil',
      'Confira o sinal e os algarismos, ou deixe vazio',
    );
  }
  return Number(value);
}

/** The public units that lead to a protected one; each must be in the same file, and none may be protected. */
export function accessRows(row: TableRow, unitId: string, doors: ReadonlySet<string>) {
  const via = row.list('acesso');
  if (via.some((id) => !doors.has(id))) {
    row.refuse(
      'acesso',
      'leva a uma unidade que não é pública neste arquivo',
      'Use códigos de unidades públicas deste arquivo',
    );
  }
  return via.map((viaId, index) => ({ id: `${unitId}>${viaId}`, unitId, viaId, position: index + 1 }));
}
