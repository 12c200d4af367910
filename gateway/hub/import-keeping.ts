import type { FileToKeep } from '../../subgraphs/shared/history/kept-file.ts';
import { chunksOf } from '../../subgraphs/shared/import/file/bytes.ts';
import type { Reading } from '../../subgraphs/shared/import/layout.ts';
import { withoutFields } from '../../subgraphs/shared/import/personal/json-fields.ts';
import { leftOutPieces } from '../../subgraphs/shared/import/personal/left-out-copy.ts';
import type { PublicFile } from '../../subgraphs/shared/import/file/public-file.ts';
import type { UnusedParts } from '../../subgraphs/shared/import/personal/unused-parts.ts';
import { writtenList } from '../../subgraphs/shared/written.ts';
import { redactedPieces } from '../../subgraphs/shared/suppression/redacted-copy.ts';

/**
 * The file as it will be kept and served, once all of it has been read. A table is served whole only when readers used
 * all of it: what nobody used may be about a person, and no list of words knows every heading. Otherwise, and of every
 * workbook, whose other sheets, remarks and properties nobody has looked at, a copy in CSV is served; of a JSON with a
 * field that no reader knows, one without it. The copy stands for the file and keeps its hash as a name.
 */
export function fileToKeep(
  file: PublicFile,
  source: Uint8Array | { path: string },
  readings: readonly Pick<Reading, 'leftOutLines'>[],
  unused: UnusedParts,
): FileToKeep {
  const { sha256, name, mediaType, leftOut } = file;
  const hidden = readings.flatMap(({ leftOutLines }) => leftOutLines ?? []);
  const isWhole = leftOut.length === 0 && hidden.length === 0 && unusedTexts(unused).length === 0;
  if (isWhole && !file.contents.grid)
    return { sha256, name, mediaType, pieces: () => chunksOf(source), isCopy: false };
  if (file.format === 'json') return jsonCopy(file, new Set(unused.unknown));
  const leftOutLines = new Set(hidden.flatMap((each) => [...each]));
  return { ...copyOf(file), pieces: () => leftOutPieces(file, { unused, leftOutLines }) };
}

function jsonCopy(file: PublicFile, unknown: ReadonlySet<string>): FileToKeep {
  async function* pieces() {
    yield withoutFields(file.text, unknown);
  }
  const name = `${withoutEnding(file.name)}-cópia.json`;
  return { sha256: file.sha256, name, mediaType: file.mediaType, pieces, isCopy: true };
}

/** What to tell of a copy that is served without what no reader used. */
export function servedNotes(file: PublicFile, unused: UnusedParts): string[] {
  const isJson = file.format === 'json';
  const texts = isJson ? unused.unknown.map((name) => `o campo "${name}"`) : unusedTexts(unused);
  const without = texts.length === 0 ? '' : `, sem o que não foi usado: ${writtenList(texts)}`;
  return without === '' && !file.contents.grid
    ? []
    : [`Do arquivo serve-se ao público só uma cópia em ${isJson ? 'JSON' : 'CSV'}${without}.`];
}

function unusedTexts({ unknown, lines, remarks }: UnusedParts): string[] {
  const columns = unknown.length === 1 ? 'a coluna' : 'as colunas';
  const above = lines.length === 1 ? 'a linha' : 'as linhas';
  return [
    ...(unknown.length > 0 ? [`${columns} ${unknown.map((each) => `"${each}"`).join(', ')}`] : []),
    ...(lines.length > 0 ? [`${above} ${lines.join(', ')}, acima dos títulos`] : []),
    ...(remarks > 0 ? ['as linhas que começam com "#" abaixo dos títulos'] : []),
  ];
}

/**
 * The same without the counts that are hidden: undefined when the file shows none, null when it does and no copy
 * without them can be made.
 */
export function redactedToKeep(
  file: PublicFile,
  readings: readonly Reading[],
  hidden: ReadonlySet<string>,
  unused: UnusedParts,
): FileToKeep | null | undefined {
  if (hidden.size === 0 && !readings.some(({ showsHidden }) => showsHidden)) return undefined;
  const pieces = redactedPieces(file, readings, hidden, unused);
  if (!pieces || readings.some(({ leftOutLines }) => leftOutLines)) return null;
  const isText = readings.some(({ shownCounts }) => shownCounts);
  return { ...copyOf(file), ...(isText ? { name: file.name, mediaType: file.mediaType } : {}), pieces };
}

const copyOf = ({ sha256, name }: PublicFile) => ({
  sha256,
  name: `${withoutEnding(name)}-cópia.csv`,
  mediaType: 'text/csv; charset=utf-8',
  isCopy: true,
});

const withoutEnding = (name: string): string => name.replace(/\.[^.]+$/, '');
