import type { PublicFile } from '../../shared/import/file/public-file.ts';
import { addProblem, type Problem } from '../../shared/import/problem.ts';
import { streamTable } from '../../shared/import/table/stream-table.ts';
import type { TableRow } from '../../shared/import/table/table.ts';
import type { SiconfiRow } from './siconfi-row.ts';

/** How its tables are cited: they have no address of their own, only the page on which they are asked for. */
export const FINBRA = {
  name: 'tabela do FINBRA',
  page: 'https://siconfi.tesouro.gov.br/siconfi/pages/public/consulta_finbra/finbra_list.jsf',
};

/** The headings of FINBRA by the names of the API's fields. */
const HEADINGS: Readonly<Record<string, string>> = {
  cod_ibge: 'Cod.IBGE',
  coluna: 'Coluna',
  conta: 'Conta',
  cod_conta: 'Identificador da Conta',
  valor: 'Valor',
};

/** All columns of its tables; some have no use here. */
export const FINBRA_COLUMNS: readonly string[] = [
  ...Object.values(HEADINGS),
  'Instituição',
  'UF',
  'População',
];

const CODE = /(^|[;,\t"])Cod\.IBGE([;,\t"]|$)/;

/** The index of the line with the headings; -1 when the file is none of FINBRA. */
const headingsAt = ({ lines }: PublicFile): number => lines.slice(0, 12).findIndex((line) => CODE.test(line));

/** Whether a file is a table of FINBRA, and its lines above the headings or its first rows say this. */
export const isFinbraOf = (file: PublicFile, said: RegExp): boolean =>
  headingsAt(file) > 0 && file.lines.some((line) => said.test(line));

/**
 * The rows of a table that FINBRA (Siconfi's consultation) gives out, some thousands at a time: windows-1252, lines
 * that name year and table above the headings (three for the DCA, more for the RREO), `;`, decimal comma. A file may
 * hold all municipalities of the country.
 */
export async function* finbraRows(file: PublicFile, problems: Problem[]): AsyncGenerator<SiconfiRow[]> {
  const end = headingsAt(file);
  // Lines above the headings are none of a file of facts ("# chave: valor"): the reader of tables sees them empty.
  const lines = file.lines.map((line, index) => (index < end ? '' : line));
  const { batches } = await streamTable({ ...file, lines }, problems);
  const known = saidAbove(file.lines.slice(0, end));
  for await (const rows of batches) yield rows.map((row) => finbraRow(row, known, problems));
}

/** What the lines above the headings say of all rows, whatever else stands there, empty lines too. */
function saidAbove(lines: readonly string[]): Readonly<Record<string, string | undefined>> {
  const said = lines.map((line) => line.replaceAll(/["\t;,]+/g, ' ').trim()).join('\n');
  return {
    exercicio: /^Exerc[ií]cio:\s*(\d{4})$/im.exec(said)?.[1],
    periodo:
      /^.*([1-6])\s*[ºo°]?\s*bimestre.*$/im.exec(said)?.[1] ?? /^Per[ií]odo:\s*([1-6])$/im.exec(said)?.[1],
  };
}

const finbraRow = (
  row: TableRow,
  known: Readonly<Record<string, string | undefined>>,
  problems: Problem[],
): SiconfiRow => ({
  place: `linha ${row.line}`,
  field: (name) => known[name] ?? (HEADINGS[name] === undefined ? null : row.optional(HEADINGS[name])),
  names: (name, type, id) => row.names(HEADINGS[name] ?? name, type, id),
  refuse(name, problem, remedy) {
    const heading = HEADINGS[name];
    if (heading !== undefined) return row.refuse(heading, problem, remedy);
    // What the whole file says stands above its headings.
    addProblem(problems, {
      line: 1,
      column: 1,
      value: known[name] ?? '',
      problem: `"${name}": ${problem}`,
      remedy,
    });
    return null;
  },
});
