import { headingsOf, type TableRow } from '../../shared/import/table/table.ts';
import type { Problem } from '../../shared/import/problem.ts';
import type { PublicFile } from '../../shared/import/file/public-file.ts';
import {
  GENERIC_NAMES,
  GENERIC_REASONS,
  isGenericCode,
  isGenericLocator,
  isGenericName,
  isGenericReason,
} from '../protected-place.ts';
import { SERVICE_CODES } from '../service-catalogue.ts';

/** What a column may say of a protected unit, and what to write instead. */
interface Allowed {
  holds: (text: string) => boolean;
  remedy: string;
}

/** Words that stand in other checks anyway. */
const anything: Allowed = { holds: (text) => !tellsPlace(text), remedy: 'Escreva só a palavra do modelo' };

/** All that a file may say of a protected unit, column by column. */
const ALLOWED = new Map<string, Allowed>([
  ['tipo', anything],
  ['localizacao', anything],
  ['acesso', { holds: () => true, remedy: '' }],
  ['id', { holds: isGenericCode, remedy: 'Use um código sem nome próprio nem número de outro cadastro, como "acolhimento-1" depois do código do município' }], // prettier-ignore
  ['nome', { holds: isGenericName, remedy: `Use um destes, com um número se houver mais de um: ${GENERIC_NAMES.join('; ')}` }], // prettier-ignore
  ['motivo', { holds: isGenericReason, remedy: `Cite uma lei, como "Lei nº 11.340/2006", ou use um destes: ${GENERIC_REASONS.join(' ')}` }], // prettier-ignore
  ['lugar', { holds: isGenericLocator, remedy: 'Escreva só onde no documento, como "página 3"' }],
  ['servicos', { holds: (text) => text.split('|').every((code) => SERVICE_CODES.has(code.trim())), remedy: 'Escreva só os códigos dos serviços, como "III-a"' }], // prettier-ignore
]);

/** A postal code, a phone, a point on the map, the number of a company. */
const NUMBERS = [
  /\b\d{2}\.?\d{3}-?\d{3}\b/,
  /(?<!\d)\(?\d{2}\)?\s?9?\d{4}[-\s]?\d{4}\b/,
  // Not two years, as in "2022-2025".
  /\b(?!(?:19|20)\d\d-(?:19|20)\d\d\b)\d{4,5}-\d{4}\b/,
  /-?\b\d{1,2}[.,]\d{4,}/,
  /\d{2}\.?\d{3}\.?\d{3}\/\d{4}/,
];

/** What gives a place away inside a text. */
const TRACES = [
  ...NUMBERS,
  // A street, but not "em situação de rua".
  /(?<!\bde )\brua\s|\b(r\.|avenida|av\.|travessa|alameda|praça|rodovia|estrada|quadra|bairro|loteamento)\s/i,
  /\b(cep|telefone|tel|fone|whatsapp)\b/i,
  /@|https?:|www\./i,
];

/** A street by its name; the notes of a template speak of streets and phones in general. */
const NAMED_STREET =
  /\b(?:[Rr]ua|R\.|[Aa]venida|[Aa]v\.|[Tt]ravessa|[Aa]lameda|[Pp]raça|[Rr]odovia|[Ee]strada|[Bb]airro|[Ll]oteamento)\s+(?:d[aeo]s?\s+)?\p{Lu}/u;

/** Whether a text seems to say where something is, or how to reach it. */
const tellsPlace = (text: string): boolean => TRACES.some((trace) => trace.test(text));

/** Whether a remark names a street or has the number of a place. */
export const namesPlace = (text: string): boolean =>
  NAMED_STREET.test(text) || NUMBERS.some((trace) => trace.test(text));

/**
 * Faults of a protected unit's row: every filled cell that could tell where the unit is. The messages name the
 * column and never quote the cell.
 */
export function protectedCells(file: PublicFile, row: TableRow): Problem[] {
  return headingsOf(file).flatMap((heading): Problem[] => {
    const text = row.optional(heading);
    const allowed = ALLOWED.get(heading);
    if (text === null || allowed?.holds(text)) return [];
    return [
      {
        line: row.line,
        column: row.columnOf(heading),
        value: '…',
        problem: allowed
          ? `coluna "${heading}": o texto de uma unidade protegida não é um dos genéricos, e poderia dizer onde ela fica`
          : `coluna "${heading}": unidade protegida não pode ter endereço, contato nem outro dado do lugar`,
        remedy: allowed
          ? allowed.remedy
          : 'Apague a célula; se a unidade for pública, escreva "pública" na localização e diga o fundamento',
      },
    ];
  });
}
