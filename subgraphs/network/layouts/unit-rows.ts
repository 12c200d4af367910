import type { TableRow } from '../../shared/import/table/table.ts';
import { DEMONSTRATION } from '../../shared/demonstration.ts';
import { LocationKind } from '../location-kind.ts';
import { NetworkUnitKind } from '../network-unit-kind.ts';
import { folded } from '../slug.ts';

// In both lists the most careful meaning stands first: a word that nobody knows is read as that one.

/** The words for kinds of unit. */
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

/** The words for whether a unit's place is public. */
export const LOCATIONS = {
  protegida: LocationKind.PROTECTED,
  pública: LocationKind.PUBLIC,
  publica: LocationKind.PUBLIC,
  desconhecida: LocationKind.UNKNOWN,
};

const UNTOLD = 'A fonte não diz o endereço.';
const PROTECTED = 'Divulgar onde fica poria em perigo quem mora lá.';

/**
 * A unit without its place. Its id begins with its municipality's code, as numbers of CadSUAS do, so that no file
 * can overwrite another municipality's unit. A shelter is protected unless the file says that it is public, and on what ground. */
export function unitOf(row: TableRow, ibgeCode: string, sourceId: string) {
  const id = row.text('id');
  const owner = ibgeCode === DEMONSTRATION ? 'exemplo-' : ibgeCode.slice(0, 6);
  if (!/^[a-z0-9-]+$/.test(id) || !id.startsWith(owner)) {
    const remedy = `Use letras minúsculas, algarismos e "-", a partir de "${owner}"; o número do CadSUAS serve`;
    row.refuse('id', 'o código não começa com o do município, ou tem outros sinais', remedy);
  }
  const kind = row.oneOf('tipo', KINDS);
  const name = row.text('nome');
  const locationKind = locationKindOf(row, kind);
  return {
    id,
    ibgeCode,
    kind,
    name,
    publishedName: null,
    searchName: folded(name),
    openedOn: null,
    locationKind,
    reason: reasonOf(row, kind, locationKind),
    // Told by hand from now on: no national list touches it any more.
    listId: null,
    sourceId,
    locator: row.optional('lugar') ?? `linha ${row.line}`,
  };
}

function locationKindOf(row: TableRow, kind: NetworkUnitKind): LocationKind {
  if (row.optional('localizacao')) return row.oneOf('localizacao', LOCATIONS);
  if (kind === NetworkUnitKind.SHELTER) return LocationKind.PROTECTED;
  return row.optional('endereco') ? LocationKind.PUBLIC : LocationKind.UNKNOWN;
}

function reasonOf(row: TableRow, kind: NetworkUnitKind, location: LocationKind): string | null {
  if (location === LocationKind.PROTECTED) return row.optional('motivo') ?? PROTECTED;
  if (location === LocationKind.UNKNOWN) {
    if (row.optional('endereco'))
      row.refuse('endereco', 'a localização é desconhecida, mas há endereço', 'Apague um dos dois');
    return row.optional('motivo') ?? UNTOLD;
  }
  if (kind !== NetworkUnitKind.SHELTER) return null;
  return (
    row.optional('fundamento') ??
    row.refuse(
      'fundamento',
      'acolhimento público sem fundamento',
      'Diga em que norma ou decisão o endereço é público',
    )
  );
}

/** The place of a unit that everybody may find. */
export function publicAddress(row: TableRow, unitId: string) {
  const postalCode = row.optional('cep');
  if (postalCode && !/^\d{5}-?\d{3}$/.test(postalCode))
    row.refuse('cep', 'não é um CEP', 'Escreva como 36010-040');
  const [latitude, longitude] = [degrees(row, 'latitude'), degrees(row, 'longitude')];
  if ((latitude === null) !== (longitude === null)) {
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
    postalCode: postalCode?.replace(/^(\d{5})-?(\d{3})$/, '$1-$2') ?? null,
    latitude,
    longitude,
    pointGap: null,
    phones: phoneCells(row),
    openingHours: row.optional('horario'),
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

/** Phones as they are dialled: three digits of a public service, or eight to thirteen with area and country. */
function phoneCells(row: TableRow): string[] {
  const phones = row.list('telefones');
  for (const phone of phones) {
    const { length } = phone.replaceAll(/\D/g, '');
    if (length === 3 || (length >= 8 && length <= 13)) continue;
    row.refuse(
      'telefones',
      `"${phone}" não é um telefone`,
      'Escreva com o DDD, como (32) 3690-1234, ou um número curto, como 156',
    );
  }
  return phones;
}
