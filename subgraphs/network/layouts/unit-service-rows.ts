import type { TableRow } from '../../shared/import/table/table.ts';
import { LocationKind } from '../location-kind.ts';
import { SERVICE_CODES, SERVICES } from '../service-catalogue.ts';

const REMEDY = `Use códigos de ${SERVICES[0]?.code} a ${SERVICES.at(-1)?.code}, cada um uma vez só`;

/** A service by its code or its abbreviation, in whatever case: "I-a", "i-A", "PAIF". */
const CODE_OF = new Map(
  SERVICES.flatMap(({ code, abbreviation }) =>
    [code, abbreviation].flatMap((word) => (word === null ? [] : [[word.toLowerCase(), code] as const])),
  ),
);

/**
 * The services that a unit offers, from cells as "I-a | I-b: crianças de 6 a 15 anos". Of a protected unit the codes
 * alone: for whom it is in detail could narrow down which one it is.
 */
export function serviceRows(row: TableRow, unit: { id: string; locationKind: LocationKind }) {
  const told = row.list('servicos').map((cell) => {
    const [code = '', ...audience] = cell.split(':');
    const word = code.trim();
    return { code: CODE_OF.get(word.toLowerCase()) ?? word, audience: audience.join(':').trim() || null };
  });
  const codes = told.map(({ code }) => code);
  if (codes.some((code, index) => !SERVICE_CODES.has(code) || codes.indexOf(code) !== index)) {
    row.refuse('servicos', 'não são códigos de serviços da Tipificação, ou um se repete', REMEDY);
  }
  return told.map(({ code, audience }, index) => ({
    id: `${unit.id}/${code}`,
    unitId: unit.id,
    serviceCode: code,
    audience: unit.locationKind === LocationKind.PROTECTED ? null : audience,
    position: index + 1,
  }));
}
