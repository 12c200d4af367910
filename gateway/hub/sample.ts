import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SAMPLE_IMPORTER } from '../../subgraphs/shared/history/import-run.ts';
import { markSample } from '../../subgraphs/shared/data-version.ts';
import { importFile, type ImportParts } from './import-file.ts';

/**
 * Writes the sample into an empty database with the import's own code: the facts that are real, and the marked
 * demonstration. A database where anything was ever published is left as it is.
 */
export async function loadSample(
  parts: ImportParts,
  { withReference }: { withReference: boolean },
): Promise<number> {
  const ems = parts.subgraphs.map(({ database }) => database.fork());
  const begun = await Promise.all(ems.map((em) => markSample(em, 'begun')));
  if (begun.includes(false)) return 0;
  // The lists that everything else hangs on come first, and their owner's facts before those that name them.
  const definitions = parts.subgraphs
    .map(({ definition }) => definition)
    .toSorted((a, b) => Number(b.reference !== undefined) - Number(a.reference !== undefined));
  const files = [
    ...(withReference ? definitions.flatMap(({ reference }) => reference ?? []) : []),
    ...definitions.flatMap(({ samples }) => samples),
  ];
  for (const file of files) {
    const path = fileURLToPath(file);
    await importFile(parts, { name: basename(path), bytes: await readFile(path), who: SAMPLE_IMPORTER });
  }
  for (const { database } of parts.subgraphs) await markSample(database.fork(), 'done');
  return files.length;
}
