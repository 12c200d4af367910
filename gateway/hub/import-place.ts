import type { Reading } from '../../subgraphs/shared/import/layout.ts';
import { ImportRefused } from '../../subgraphs/shared/import/problem.ts';
import type { PublicFile } from '../../subgraphs/shared/import/file/public-file.ts';
import type { Graph } from '../graph.ts';

/** The municipality of an import, as the graph knows it. */
export interface KnownPlace {
  ibgeCode: string | null;
  name: string | null;
}

/** The municipality that `--municipality` names, looked up in the graph. Files of facts name theirs themselves. */
export async function checkedPlace(
  graph: Graph,
  file: PublicFile,
  isNeeded: boolean,
  code: string | undefined,
): Promise<KnownPlace> {
  if (!code) {
    if (!isNeeded) return { ibgeCode: null, name: null };
    throw new ImportRefused([
      `${file.name}: o arquivo não traz o código do município. Diga qual é com --municipality e os sete algarismos do IBGE, por exemplo: --municipality 3136702.`,
    ]);
  }
  const known = /^\d{6,7}$/.test(code)
    ? await graph<{ municipality: { ibgeCode: string; name: string } | null }>(
        'query Place($code: ID!) { municipality(ibgeCode: $code) { ibgeCode name } }',
        { code },
      )
    : { municipality: null };
  if (!known.municipality) {
    throw new ImportRefused([
      `--municipality "${code}": nenhum município tem este código. Use os sete algarismos do IBGE.`,
    ]);
  }
  return known.municipality;
}

/** A message for each reading whose own municipality is another than the one that was given. */
export function checkPlaceName(file: PublicFile, place: KnownPlace, readings: Reading[]): string[] {
  const printed = readings.map(({ placeName }) => placeName).find((name) => name !== undefined);
  if (!printed || place.name === null || folded(printed) === folded(place.name)) return [];
  return [
    `${file.name}: o documento fala de "${printed}", mas --municipality ${place.ibgeCode} é "${place.name}". Confira o código.`,
  ];
}

const folded = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
