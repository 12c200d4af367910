import { cnpjSigns, isCnpj } from '../../shared/cnpj.ts';
import type { TableRow } from '../../shared/import/table/table.ts';
import { ProtectionLevel } from '../../shared/protection-level.ts';
import { LEVELS } from '../../shared/protection-words.ts';
import { LocationKind } from '../location-kind.ts';
import { GENERIC_REASONS, isShelterName } from '../protected-place.ts';
import { phoneCells, postalCodeCell } from './contact-cells.ts';
import { ownedIdCell } from './owned-id-cell.ts';
import { LOCATIONS } from './unit-protection.ts';

const UNTOLD = 'A fonte não diz o endereço.';

/** An organization without its place, and what it offers. */
export function organizationOf(row: TableRow, ibgeCode: string, sourceId: string) {
  const id = ownedIdCell(row, ibgeCode);
  const name = row.text('nome');
  const offers = offerCells(row, id);
  const isShelter = [name, ...offers.map((offer) => offer.name)].some(isShelterName);
  const takesIn = isShelter || offers.some(({ level }) => level === ProtectionLevel.SPECIAL_HIGH);
  const locationKind = locationKindOf(row, takesIn);
  const organization = {
    id,
    ibgeCode,
    name,
    cnpj: locationKind === LocationKind.PROTECTED ? null : cnpjCell(row),
    servesPeople: row.yes('atendimento'),
    advises: row.yes('assessoramento'),
    defendsRights: row.yes('defesa_de_direitos'),
    locationKind,
    officeReason: reasonOf(row, takesIn, locationKind),
    sourceId,
    locator: row.optional('lugar') ?? `linha ${row.line}`,
  };
  return { organization, offers };
}

/** What an organization offers: "básica: Serviço de convivência | especial alta: Acolhimento". */
function offerCells(row: TableRow, organizationId: string) {
  return row.list('ofertas').map((text, index) => {
    const [, word = '', name = ''] = /^(?:([^:]+):)?\s*(.+)$/.exec(text) ?? [];
    const level = Object.hasOwn(LEVELS, word.trim()) ? LEVELS[word.trim() as keyof typeof LEVELS] : null;
    if (word !== '' && level === null) {
      const remedy = `Antes dos dois-pontos use uma destas: ${Object.keys(LEVELS).join(', ')}; ou não ponha nada`;
      row.refuse('ofertas', `não se sabe que nível é "${word.trim()}"`, remedy);
    }
    return {
      id: `${organizationId}/oferta-${index + 1}`,
      organizationId,
      name,
      level: level ?? ProtectionLevel.UNDECLARED,
      position: index + 1,
    };
  });
}

/** Who takes people in is protected unless the file says that the place is public. */
function locationKindOf(row: TableRow, takesIn: boolean): LocationKind {
  const said = row.optional('localizacao') ? row.oneOf('localizacao', LOCATIONS) : null;
  if (takesIn) return said === LocationKind.PUBLIC ? said : LocationKind.PROTECTED;
  return said ?? (row.optional('endereco') ? LocationKind.PUBLIC : LocationKind.UNKNOWN);
}

function reasonOf(row: TableRow, takesIn: boolean, location: LocationKind): string | null {
  if (location === LocationKind.PROTECTED) return row.optional('motivo') ?? GENERIC_REASONS[0];
  if (location === LocationKind.UNKNOWN) {
    if (row.optional('endereco'))
      row.refuse('endereco', 'a localização é desconhecida, mas há endereço', 'Apague um dos dois');
    return row.optional('motivo') ?? UNTOLD;
  }
  if (!takesIn) return null;
  const remedy = 'Diga em que norma ou decisão o endereço é público, ou escreva "protegida" na localização';
  return (
    row.optional('fundamento') ??
    row.refuse('fundamento', 'a organização acolhe pessoas e o endereço não tem fundamento', remedy)
  );
}

/** The place of an organization that everybody may find. */
export const organizationAddress = (row: TableRow, organizationId: string) => ({
  id: organizationId,
  organizationId,
  address: row.text('endereco'),
  neighbourhood: row.optional('bairro'),
  postalCode: postalCodeCell(row),
  phones: phoneCells(row),
  openingHours: row.optional('horario'),
});

/**
 * A cell with the CNPJ of an organization as 14 signs; null when it is empty. One or two zeros that a spreadsheet took
 * from its beginning are put back; what has the length of a CPF is refused, and of it only the middle is quoted.
 */
function cnpjCell(row: TableRow): string | null {
  const text = row.optional('cnpj');
  if (text === null) return null;
  const signs = cnpjSigns(text);
  const padded = signs.length >= 12 ? signs.padStart(14, '0') : signs;
  if (isCnpj(padded)) return padded;
  if (!/^[\d*]{11}$/.test(signs))
    return row.refuse('cnpj', 'não é um CNPJ', 'Confira os 14 sinais: os dois últimos não são os dos outros');
  const masked = `***.${signs.slice(3, 6)}.${signs.slice(6, 9)}-**`;
  const remedy = 'Uma organização tem CNPJ, com 14 sinais; dados de pessoas não entram aqui';
  return row.refuse('cnpj', 'tem o tamanho de um CPF', remedy, masked);
}
