import type { TableRow } from '../../shared/import/table/table.ts';
import { LocationKind } from '../location-kind.ts';
import { NetworkUnitKind } from '../network-unit-kind.ts';
import { GENERIC_REASONS, isListedShelter, isShelterName } from '../protected-place.ts';

/** The words for whether a unit's place is public. The most careful stands first, as in the list of kinds. */
export const LOCATIONS = {
  protegida: LocationKind.PROTECTED,
  pública: LocationKind.PUBLIC,
  publica: LocationKind.PUBLIC,
  desconhecida: LocationKind.UNKNOWN,
};

const UNTOLD = 'A fonte não diz o endereço.';
const UNCLASSIFIED = [NetworkUnitKind.OTHER, NetworkUnitKind.ORGANIZATION];

/** A cell that names a service that takes people in, however its code is written; help in calamities is none. */
const TAKES_IN = /(^|\|)\s*iii\s*[-–.]?\s*[abc](?!\p{L})/iu;

/**
 * Whether a unit is a place that is protected by default: by its kind, by a service that takes people in, or by its
 * name. A name that begins with what the place is, as "CRAS Lar Paraná", is believed where the kind says no less.
 */
const isShelter = (row: TableRow, kind: NetworkUnitKind, name: string): boolean =>
  kind === NetworkUnitKind.SHELTER ||
  TAKES_IN.test(row.optional('servicos') ?? '') ||
  (UNCLASSIFIED.includes(kind) ? isShelterName(name) : isListedShelter(name, { isKindTold: false }));

/**
 * Whether a unit's place is public. A shelter's is so only when the file says it; one whose place the file does not
 * know is protected as well.
 */
export function locationKindOf(row: TableRow, kind: NetworkUnitKind, name: string): LocationKind {
  const said = row.optional('localizacao') ? row.oneOf('localizacao', LOCATIONS) : null;
  if (isShelter(row, kind, name)) return said === LocationKind.PUBLIC ? said : LocationKind.PROTECTED;
  return said ?? (row.optional('endereco') ? LocationKind.PUBLIC : LocationKind.UNKNOWN);
}

/** Why a unit's place is not told; of a public shelter, on what ground it is. */
export function reasonOf(
  row: TableRow,
  { kind, name, locationKind }: { kind: NetworkUnitKind; name: string; locationKind: LocationKind },
): string | null {
  if (locationKind === LocationKind.PROTECTED) return row.optional('motivo') ?? GENERIC_REASONS[0];
  if (locationKind === LocationKind.UNKNOWN) {
    if (row.optional('endereco'))
      row.refuse('endereco', 'a localização é desconhecida, mas há endereço', 'Apague um dos dois');
    return row.optional('motivo') ?? UNTOLD;
  }
  if (!isShelter(row, kind, name) || row.isRefused('tipo')) return null;
  return (
    row.optional('fundamento') ??
    row.refuse(
      'fundamento',
      'acolhimento público sem fundamento',
      'Diga em que norma ou decisão o endereço é público',
    )
  );
}
