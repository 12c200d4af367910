import type { Problem } from '../../shared/import/problem.ts';
import type { PublicFile } from '../../shared/import/file/public-file.ts';
import { requiredLine } from '../../shared/import/template.ts';
import type { Rows } from '../../shared/rows.ts';
import { Conference } from '../conference.ts';
import { conferenceIdOf } from './conferences.ts';

/** The year of the conference that a file of facts is of. */
export const CONFERENCE_YEAR = {
  key: 'ano',
  shape: /^(199[5-9]|20\d\d)$/,
  remedy: 'Escreva "# ano: 2025", com o ano da conferência',
};

/** How a template asks for it. */
export const CONFERENCE_YEAR_LINE = requiredLine('ano', 'ano da conferência, que já foi importada', '2025');

/** The id of the conference that a file is of, which must be known already. */
export async function conferenceOf(
  known: Rows,
  file: PublicFile,
  { councilId, year }: { councilId: string; year: string },
  problems: Problem[],
): Promise<string> {
  const id = conferenceIdOf(councilId, Number(year));
  if (problems.length === 0 && (await known.byId(Conference, id)) === null)
    problems.push({
      line: Math.max(1, file.lines.findIndex((line) => line.startsWith('# ano:')) + 1),
      column: 1,
      value: year,
      problem: 'não há conferência deste conselho neste ano',
      remedy: 'Confira o ano, ou importe antes o arquivo de conferências',
      sheet: file.sheet,
    });
  return id;
}
