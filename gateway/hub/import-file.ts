import type { Layout, Reading } from '../../subgraphs/shared/import/layout.ts';
import { ImportRefused, problemText } from '../../subgraphs/shared/import/problem.ts';
import { publicFile, type PublicFile } from '../../subgraphs/shared/import/public-file.ts';
import { writeSets, type Changes } from '../../subgraphs/shared/import/write.ts';
import type { RunningSubgraph } from '../../subgraphs/shared/running.ts';
import type { Graph } from '../graph.ts';
import { checkedPlace, checkPlaceName } from './import-place.ts';

/** A file that somebody wants to import, and what they said of it. */
export interface ImportRequest {
  name: string;
  bytes: Uint8Array;
  kind?: string | undefined;
  ibgeCode?: string | undefined;
  isDryRun?: boolean | undefined;
}

/** What an import did: the changes of each subgraph's part, and the lines that nobody could use. */
export interface ImportReport {
  kind: string;
  parts: { subgraph: string; changes: Changes }[];
  unusedLines: { line: number; text: string }[];
}

interface Parts {
  subgraphs: readonly RunningSubgraph[];
  graph: Graph;
}

/**
 * Reads a public file with every layout of its kind and writes each subgraph's part. All parts are read before
 * anything is written: one fault anywhere, and nothing is. Throws `ImportRefused` with all faults.
 */
export async function importFile({ subgraphs, graph }: Parts, request: ImportRequest): Promise<ImportReport> {
  const file = publicFile(request.name, request.bytes);
  const readers = subgraphs.flatMap((subgraph) =>
    layoutsFor(subgraph.definition.layouts, file, request.kind).map((layout) => ({ subgraph, layout })),
  );
  const kind = oneKind(
    file,
    readers.map(({ layout }) => layout),
    request.kind,
    subgraphs,
  );
  const isPlaceNeeded = readers.some(({ layout }) => !layout.namesItsPlace);
  const place = await checkedPlace(graph, file, isPlaceNeeded, request.ibgeCode);

  const readings = await Promise.all(
    readers.map(async ({ subgraph, layout }) => ({
      subgraph,
      reading: await layout.read(file, { ...subgraph.context(), ibgeCode: place.ibgeCode }),
    })),
  );
  const problems = readings
    .flatMap(({ reading }) => reading.problems)
    .toSorted((a, b) => a.line - b.line || a.column - b.column);
  const messages = [...new Set(problems.map((problem) => problemText(file.name, problem)))];
  messages.push(
    ...checkPlaceName(
      file,
      place,
      readings.map(({ reading }) => reading),
    ),
  );
  if (messages.length > 0) throw new ImportRefused(messages);

  const parts: ImportReport['parts'] = [];
  for (const { subgraph, reading } of readings) {
    const changes = await writeSets(subgraph.database, reading.sets, request.isDryRun).catch(
      (error: unknown) => {
        throw missingParent(file, error) ?? error;
      },
    );
    parts.push({ subgraph: subgraph.name, changes });
  }
  return {
    kind,
    parts,
    unusedLines: unusedLines(
      file,
      readings.map(({ reading }) => reading),
    ),
  };
}

/** A refusal for rows that belong to something which nobody has imported, such as meetings of an unknown council. */
function missingParent({ name }: PublicFile, error: unknown): ImportRefused | null {
  if (!(error instanceof Error) || error.name !== 'ForeignKeyConstraintViolationException') return null;
  const [, key = '?', table = '?'] =
    /\)=\((.+?)\) is not present in table "(\w+)"/.exec(JSON.stringify(error)) ?? [];
  return new ImportRefused([
    `${name}: fala de "${key}", que não existe aqui (tabela ${table}). Importe antes o arquivo que traz esse item, ou corrija o código.`,
  ]);
}

const layoutsFor = (layouts: Layout[], file: PublicFile, kind: string | undefined) =>
  layouts.filter((layout) => (kind ? layout.kind === kind : layout.recognises(file)));

function oneKind(
  file: PublicFile,
  layouts: Layout[],
  asked: string | undefined,
  subgraphs: readonly RunningSubgraph[],
) {
  const kinds = [...new Set(layouts.map(({ kind }) => kind))];
  const [kind] = kinds;
  if (kinds.length === 1 && kind) return kind;
  const known = new Map(
    subgraphs.flatMap(({ definition }) => definition.layouts.map((layout) => [layout.kind, layout.title])),
  );
  const list = [...known].map(([name, title]) => `  ${name}: ${title}`).join('\n');
  const found = asked
    ? `o tipo "${asked}" não existe`
    : kinds.length === 0
      ? 'não reconheci que tipo de arquivo é este'
      : `o arquivo parece de vários tipos: ${kinds.join(', ')}`;
  throw new ImportRefused([`${file.name}: ${found}. Diga o tipo com --kind. Tipos conhecidos:\n${list}`]);
}

/** Lines with text that no subgraph's reader used. */
function unusedLines(file: PublicFile, readings: Reading[]) {
  return file.lines.flatMap((text, index) => {
    const line = index + 1;
    const isUsed = text.trim() === '' || readings.some(({ usedLines }) => usedLines.has(line));
    return isUsed ? [] : [{ line, text }];
  });
}
