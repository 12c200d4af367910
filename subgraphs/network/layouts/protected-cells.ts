import { headingsOf, type TableRow } from '../../shared/import/table/table.ts';
import type { Problem } from '../../shared/import/problem.ts';
import type { PublicFile } from '../../shared/import/file/public-file.ts';

/** All that a file may say of a protected unit. */
const ALLOWED = new Set(['tipo', 'id', 'nome', 'localizacao', 'motivo', 'acesso', 'lugar']);

/** What gives a place away inside a text. */
const TRACES = [
  // A street, but not "em situação de rua".
  /(?<!\bde )\brua\s|\b(r\.|avenida|av\.|travessa|alameda|praça|rodovia|estrada|quadra|bairro|loteamento)\s/i,
  /\b(cep|telefone|tel|fone|whatsapp)\b/i,
  // A postal code, a phone, a point on the map, the number of a company, an address on the net.
  /\b\d{2}\.?\d{3}-?\d{3}\b/,
  /(?<!\d)\(?\d{2}\)?\s?9?\d{4}[-\s]?\d{4}\b/,
  /\b\d{4,5}-\d{4}\b/,
  /-?\b\d{1,2}[.,]\d{4,}/,
  /\d{2}\.?\d{3}\.?\d{3}\/\d{4}/,
  /@|https?:|www\./i,
];

/** A number with which other public registers, that do tell addresses, can be asked for the unit. */
const REGISTER_NUMBER = /\d{5}/;

const givesAway = (heading: string, text: string): boolean =>
  TRACES.some((trace) => trace.test(text)) ||
  (heading === 'id' && REGISTER_NUMBER.test(text.replace(/^\d{6,7}-/, '')));

/**
 * Faults of a protected unit's row: every filled cell that could tell where the unit is. The messages name the
 * column and never quote the cell.
 */
export function protectedCells(file: PublicFile, row: TableRow): Problem[] {
  return headingsOf(file).flatMap((heading): Problem[] => {
    const text = row.optional(heading);
    if (text === null) return [];
    const isAllowed = ALLOWED.has(heading);
    if (isAllowed && (heading === 'acesso' || !givesAway(heading, text))) return [];
    return [
      {
        line: row.line,
        column: row.columnOf(heading),
        value: '…',
        problem: isAllowed
          ? `coluna "${heading}": o texto de uma unidade protegida parece dizer onde ela fica`
          : `coluna "${heading}": unidade protegida não pode ter endereço, contato nem outro dado do lugar`,
        remedy: isAllowed
          ? 'Use um texto genérico, sem rua, telefone, ponto no mapa nem número de outro cadastro'
          : 'Apague a célula; se a unidade for pública, escreva "pública" na localização e diga o fundamento',
      },
    ];
  });
}
