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

/** What is told of a unit, and whether it is protected as published until now. */
interface Told {
  kind: NetworkUnitKind;
  name: string;
  wasProtected: boolean;
}

/**
 * Whether a unit is a place that is protected by default: by its kind, by a service that takes people in, or by its
 * name. One that is protected stays so in a file that does not speak of its services: what made it so may stand there. A name that begins with what the place is, as "CRAS Lar Paraná", is believed where the kind says no less.
 */
const isShelter = (row: TableRow, { kind, name, wasProtected }: Told): boolean =>
  kind === NetworkUnitKind.SHELTER ||
  (wasProtected && row.optional('servicos') === null) ||
  TAKES_IN.test(row.optional('servicos') ?? '') ||
  (UNCLASSIFIED.includes(kind) ? isShelterName(name) : isListedShelter(name, { isKindTold: false }));

/**
 * Whether a unit's place is public. A shelter's is so only when the file says it; one whose place the file does not
 * know is protected as well.
 */
export function locationKindOf(row: TableRow, told: Told): LocationKind {
  const said = row.optional('localizacao') ? row.oneOf('localizacao', LOCATIONS) : null;
  if (isShelter(row, told)) return said === LocationKind.PUBLIC ? said : LocationKind.PROTECTED;
  return said ?? (row.optional('endereco') ? LocationKind.PUBLIC : LocationKind.UNKNOWN);
}

/** Why a unit's place is not told; of a public shelter, on what ground it is. */
export function reasonOf(row: TableRow, told: Told & { locationKind: LocationKind }): string | null {
  const { locationKind } = told;
  if (locationKind === LocationKind.PROTECTED) return row.optional('motivo') ?? GENERIC_REASONS[0];
  if (locationKind === LocationKind.UNKNOWN) {
    if (row.optional('endereco'))
      row.refuse('endereco', 'a localização é desconhecida, mas há endereço', 'Apague um dos dois');
    return row.optional('motivo') ?? UNTOLD;
  }
  if (!isShelter(row, told) || row.isRefused('tipo')) return null;
  return (
    row.optional('fundamento') ??
    row.refuse(
      'fundamento',
      'acolhimento público sem fundamento',
      'Diga em que norma ou decisão o endereço é público',
    )
  );
}
