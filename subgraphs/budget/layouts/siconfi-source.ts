import { DEMONSTRATION } from '../../shared/demonstration.ts';
import { sourceIdOf, type PublicFile } from '../../shared/import/file/public-file.ts';
import type { TownYear } from './siconfi-row.ts';

const API = 'https://apidatalake.tesouro.gov.br/ords/siconfi/tt/';

/** What a file holds, and the question to the API whose answer would hold it: the name of the list and its parameters. */
interface Question {
  title: string;
  list: string;
  parameters: Record<string, string | number>;
  /** What a file that is no answer of the API is, and the page that gives it out. */
  table?: { name: string; page: string };
}

/**
 * The source row of a file of Siconfi. Of an answer of the API about one municipality the address is the question
 * itself, so that who reads can ask again. A table was fetched by hand: it is cited by its name and the page that gives
 * it out, and the day on which that was done is known only to who imports it.
 */
export function siconfiSource(
  { sha256, format }: PublicFile,
  towns: readonly TownYear[],
  { title, list, parameters, table }: Question,
  today: string,
) {
  const codes = new Set(towns.map(({ ibgeCode }) => ibgeCode));
  const asked = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  const [only] = codes;
  const isDemonstration = codes.size === 1 && only === DEMONSTRATION;
  const isAnswer = format === 'json';
  const question =
    codes.size === 1 && !isDemonstration ? `${API}${list}?${asked.join('&')}&id_ente=${only}` : null;
  return {
    id: sourceIdOf(sha256),
    title: isAnswer || !table ? title : `${title} (${table.name})`,
    publisher: 'Secretaria do Tesouro Nacional (Siconfi)',
    url: isAnswer ? question : (table?.page ?? null),
    publishedOn: null,
    retrievedOn: isAnswer ? today : null,
    sha256,
    licence: null,
    isDemonstration,
  };
}
