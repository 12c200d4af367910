import { DEMONSTRATION } from '../../shared/demonstration.ts';
import { sourceIdOf, type PublicFile } from '../../shared/import/file/public-file.ts';

/** The panel has no address for an answer; this is the page on which it is asked. */
const PANEL = 'https://paineis.mds.gov.br/public/extensions/RFF/RFF.html';

/** Columns of the panel that a reader does without, or asks for only where another one is empty. None is of a person. */
export const PANEL_COLUMNS: readonly string[] = [
  'CO_PROCESSO_ENTIDADE',
  'DS_PISO_PAI',
  'DS_PROGRAMA_FUNDO',
  'DS_TIPO_ENTIDADE',
  'DS_TIPO_EXECUCAO',
  'DS_TIPO_PROGRAMA',
  'GRUPO2',
  'NO_MUNICIPIO',
  'NO_PROGRAMA_RESUMIDO',
  'NU_MES_EXERCICIO',
  'SG_UF',
];

/** The source row of a file that somebody exported from the ministry's panel of transfers. It says nothing of itself. */
export const panelSource = (
  { sha256 }: PublicFile,
  { what, towns, today }: { what: string; towns: ReadonlySet<string>; today: string },
) => ({
  id: sourceIdOf(sha256),
  title: `Painel Repasses Fundo a Fundo: ${what}`,
  publisher: 'Fundo Nacional de Assistência Social (FNAS)',
  url: PANEL,
  publishedOn: null,
  retrievedOn: today,
  sha256,
  licence: null,
  isDemonstration: towns.size > 0 && [...towns].every((code) => code === DEMONSTRATION),
});

/** "2024 e 2025", "2019 a 2025": the years of a file, for its title. */
export function writtenYears(years: readonly number[]): string {
  const sorted = [...new Set(years)].toSorted((a, b) => a - b);
  const [first = 0, last = first] = [sorted[0], sorted.at(-1)];
  if (sorted.length === 2) return `${first} e ${last}`;
  return first === last ? String(first) : `${first} a ${last}`;
}
