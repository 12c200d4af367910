import type { Reading } from '../../subgraphs/shared/import/layout.ts';
import type { DocumentSaid } from './import-document.ts';

/** Where a name stands that is published with the data: the file's own, and what is said of its document. */
const PLACES: readonly (readonly [keyof DocumentSaid, string])[] = [
  ['title', '--title'],
  ['publisher', '--publisher'],
  ['url', '--url'],
];

/**
 * Faults of names that could tell where a protected place of the file is: a kept file is served under its name, and a
 * document without a title is called after it. The names are not quoted.
 */
export function tellingNames(
  fileName: string,
  said: DocumentSaid | undefined,
  readings: readonly Pick<Reading, 'tellsPlace'>[],
): string[] {
  const tells = (text: string | undefined) =>
    text !== undefined && readings.some(({ tellsPlace }) => tellsPlace?.(text));
  const remedy =
    'o arquivo tem lugar protegido, e este nome parece dizer um lugar. Escreva um que não diga rua nem bairro, como';
  return [
    ...(tells(fileName) ? [`Nome do arquivo: ${remedy} "unidades.csv".`] : []),
    ...PLACES.filter(([field]) => tells(said?.[field])).map(
      ([, option]) => `${option}: ${remedy} "Lista de unidades".`,
    ),
  ];
}
