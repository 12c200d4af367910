import type { FileToKeep } from '../../subgraphs/shared/history/kept-file.ts';
import { chunksOf } from '../../subgraphs/shared/import/file/bytes.ts';
import type { Reading } from '../../subgraphs/shared/import/layout.ts';
import { leftOutPieces } from '../../subgraphs/shared/import/personal/left-out-copy.ts';
import type { PublicFile } from '../../subgraphs/shared/import/file/public-file.ts';
import { redactedPieces } from '../../subgraphs/shared/suppression/redacted-copy.ts';

/**
 * The file as it will be kept and served: itself, or, when columns about persons or lines about protected places were
 * left out of it, a copy in CSV without them. The copy stands for the file and keeps its hash as a name.
 */
export function fileToKeep(
  file: PublicFile,
  source: Uint8Array | { path: string },
  readings: readonly Pick<Reading, 'leftOutLines'>[],
): FileToKeep {
  const { sha256, name, mediaType, leftOut } = file;
  const hidden = readings.flatMap(({ leftOutLines }) => leftOutLines ?? []);
  if (leftOut.length === 0 && hidden.length === 0)
    return { sha256, name, mediaType, pieces: () => chunksOf(source), isCopy: false };
  const lines = new Set(hidden.flatMap((each) => [...each]));
  return { ...copyOf(file), pieces: () => leftOutPieces(file, lines) };
}

/**
 * The same without the counts that are hidden: undefined when the file shows none, null when it does and no copy
 * without them can be made.
 */
export function redactedToKeep(
  file: PublicFile,
  readings: readonly Reading[],
  hidden: ReadonlySet<string>,
): FileToKeep | null | undefined {
  if (hidden.size === 0 && !readings.some(({ showsHidden }) => showsHidden)) return undefined;
  const pieces = redactedPieces(file, readings, hidden);
  if (!pieces || readings.some(({ leftOutLines }) => leftOutLines)) return null;
  const isText = readings.some(({ shownCounts }) => shownCounts);
  return { ...copyOf(file), ...(isText ? { name: file.name, mediaType: file.mediaType } : {}), pieces };
}

const copyOf = ({ sha256, name }: PublicFile) => ({
  sha256,
  name: `${name.replace(/\.[^.]+$/, '')}-cópia.csv`,
  mediaType: 'text/csv; charset=utf-8',
  isCopy: true,
});
