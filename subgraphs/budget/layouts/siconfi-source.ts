import { DEMONSTRATION } from '../../shared/demonstration.ts';
import { sourceIdOf, type PublicFile } from '../../shared/import/file/public-file.ts';
import type { TownYear } from './siconfi-row.ts';

const API = 'https://apidatalake.tesouro.gov.br/ords/siconfi/tt/';
const FINBRA = 'https://siconfi.tesouro.gov.br/siconfi/pages/public/consulta_finbra/finbra_list.jsf';

/** The question to which a file is the answer: the name of the list and its parameters. */
interface Question {
  title: string;
  list: string;
  parameters: Record<string, string | number>;
}

/**
 * The source row of a file of Siconfi. Of an answer about one municipality the address is the question itself, so
 * that who reads can ask again; a file of many comes from the consultation FINBRA.
 */
export function siconfiSource(
  { sha256 }: PublicFile,
  towns: readonly TownYear[],
  { title, list, parameters }: Question,
  today: string,
) {
  const codes = new Set(towns.map(({ ibgeCode }) => ibgeCode));
  const asked = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  const [only] = codes;
  return {
    id: sourceIdOf(sha256),
    title,
    publisher: 'Secretaria do Tesouro Nacional (Siconfi)',
    url:
      codes.size === 1 && only !== DEMONSTRATION
        ? `${API}${list}?${asked.join('&')}&id_ente=${only}`
        : FINBRA,
    publishedOn: null,
    retrievedOn: today,
    sha256,
    licence: null,
    isDemonstration: codes.size === 1 && only === DEMONSTRATION,
  };
}
