import { headingsOf, type TableRow } from '../../shared/import/table/table.ts';
import type { Problem } from '../../shared/import/problem.ts';
import type { PublicFile } from '../../shared/import/file/public-file.ts';
import { tellsPlace } from '../../shared/import/place-traces.ts';
import {
  GENERIC_NAMES,
  GENERIC_REASONS,
  isGenericCode,
  isGenericLocator,
  isGenericName,
  isGenericReason,
} from '../protected-place.ts';
import { SERVICE_CODES } from '../service-catalogue.ts';

/** What a column may say of something protected, and what to write instead. */
export interface Allowed {
  holds: (text: string) => boolean;
  remedy: string;
}

/** Words that stand in other checks anyway. */
export const anything: Allowed = {
  holds: (text) => !tellsPlace(text),
  remedy: 'Escreva só a palavra do modelo',
};

/** All that a file may say of a protected unit, column by column. */
const UNIT: ReadonlyMap<string, Allowed> = new Map<string, Allowed>([
  ['tipo', anything],
  ['localizacao', anything],
  ['acesso', { holds: () => true, remedy: '' }],
  // A code of this municipality; the reader checks it.
  [
    'codigo_anterior',
    { holds: (text) => /^[a-z0-9-]+$/.test(text), remedy: 'Escreva só o código que a unidade tinha' },
  ],
  ['id', { holds: isGenericCode, remedy: 'Use um código sem nome próprio nem número de outro cadastro, como "acolhimento-1" depois do código do município' }], // prettier-ignore
  ['nome', { holds: isGenericName, remedy: `Use um destes, com um número se houver mais de um: ${GENERIC_NAMES.join('; ')}` }], // prettier-ignore
  ['motivo', { holds: isGenericReason, remedy: `Cite uma lei, como "Lei nº 11.340/2006", ou use um destes: ${GENERIC_REASONS.join(' ')}` }], // prettier-ignore
  ['lugar', { holds: isGenericLocator, remedy: 'Escreva só onde no documento, como "página 3"' }],
  ['servicos', { holds: (text) => text.split('|').every((code) => SERVICE_CODES.has(code.trim())), remedy: 'Escreva só os códigos dos serviços, como "III-a"' }], // prettier-ignore
]);

/** A street in the name of a file, where words have no capitals and no spaces. */
const STREET_IN_NAME =
  /(?<!\p{L})(?:rua|r|avenida|av|travessa|alameda|pra[cç]a|rodovia|estrada|bairro|loteamento|cep)[\s._+-]+(?:d[aeo]s?[\s._+-]+)?[\p{L}\d]/iu;

/** Whether the name of a file, or of a document, names a street. */
export const isTellingName = (name: string): boolean =>
  STREET_IN_NAME.test(
    name
      .normalize('NFC')
      .replaceAll('%20', ' ')
      .replace(/\.\w{1,5}$/, ''),
  );

/**
 * Faults of a row of something protected: every filled cell that could tell where it is. The messages name the
 * column and never quote the cell.
 */
export function protectedCells(
  file: PublicFile,
  row: TableRow,
  { what, columns } = { what: 'unidade', columns: UNIT },
): Problem[] {
  return headingsOf(file).flatMap((heading): Problem[] => {
    const text = row.optional(heading);
    const allowed = columns.get(heading);
    if (text === null || allowed?.holds(text)) return [];
    return [
      {
        line: row.line,
        column: row.columnOf(heading),
        value: '…',
        problem: allowed
          ? `coluna "${heading}": o texto de uma ${what} protegida não é um dos genéricos, e poderia dizer onde ela fica`
          : `coluna "${heading}": ${what} protegida não pode ter endereço, contato nem outro dado do lugar`,
        remedy: allowed
          ? allowed.remedy
          : `Apague a célula; se a ${what} for pública, escreva "pública" na localização e diga o fundamento`,
      },
    ];
  });
}
