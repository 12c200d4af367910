import { randomBytes } from 'node:crypto';
import type { RunEntry } from '../../subgraphs/shared/history/ledger.ts';
import type { Layout, Reading } from '../../subgraphs/shared/import/layout.ts';
import { ImportRefused, problemText, type Problem } from '../../subgraphs/shared/import/problem.ts';
import { hashOf, sizeOf } from '../../subgraphs/shared/import/file/bytes.ts';
import {
  publicFile,
  refuseTooLarge,
  type PublicFile,
} from '../../subgraphs/shared/import/file/public-file.ts';
import { unusedParts } from '../../subgraphs/shared/import/personal/unused-parts.ts';
import { FaultsFound, writePart } from '../../subgraphs/shared/import/write.ts';
import type { RunningSubgraph } from '../../subgraphs/shared/running.ts';
import { countedTable } from '../../subgraphs/shared/suppression/counts.ts';
import type { Graph } from '../graph.ts';
import { futureDays } from './import-days.ts';
import { nameDocument, type DocumentSaid } from './import-document.ts';
import { findingsOf, shownFindings } from './import-findings.ts';
import { shelterPlaces } from './import-shelters.ts';
import { tellingNames } from './import-telling.ts';
import { writeSettled } from './hidden-elsewhere.ts';
import { fileToKeep, redactedToKeep, servedNotes } from './import-keeping.ts';
import { kindOf, layoutsFor } from './import-kind.ts';
import { checkedPlace, checkPlaceName, type KnownPlace } from './import-place.ts';
import { missingParent, missingReferences } from './import-references.ts';
import { hiddenNotes } from './hidden-notes.ts';
import { RunTrace, UNREAD } from './run-trace.ts';
import { partTeller, type PartReport } from './part-report.ts';
import { HideFirst, settle } from './settle.ts';

/** A file that somebody wants to import: its bytes, or where it lies; and what they said of it. */
export type ImportRequest = ImportSaid & ({ bytes: Uint8Array } | { path: string });

/** What is said of a file to import. */
export interface ImportSaid {
  name: string;
  kind?: string | undefined;
  ibgeCode?: string | undefined;
  isDryRun?: boolean | undefined;
  /** Who imports: the ledger keeps it, the public never sees it. */
  who?: string | undefined;
  /** Why the data changes; it stands beside each correction that the run makes. */
  reason?: string | undefined;
  /** What the file does not say of itself: title, publisher, address, licence, dates. */
  document?: DocumentSaid | undefined;
}

/** What an import did: the changes of each subgraph's part, and what of the file nobody could use. */
export interface ImportReport {
  /** The run's id in the ledger; null for a rehearsal. */
  run: string | null;
  kind: string;
  parts: PartReport[];
  /** What does not fit in the file; it is imported as it is, and the doubt is published beside it. */
  findings: string[];
  unusedLines: { line: number; text: string }[];
  unusedColumns: string[];
  notes: string[];
}

/** What an import works with. */
export interface ImportParts {
  subgraphs: readonly RunningSubgraph[];
  graph: Graph;
  now: () => Date;
  onProgress?: ((text: string) => void) | undefined;
}

interface PartRead {
  subgraph: RunningSubgraph;
  layout: Layout;
  reading: Reading;
}

/**
 * Reads a public file with every layout of its kind and writes each subgraph's part. All parts are read before
 * anything is written: one fault anywhere, and nothing is. Throws `ImportRefused` with all faults.
 */
export async function importFile(hub: ImportParts, request: ImportRequest): Promise<ImportReport> {
  const { subgraphs, onProgress = () => undefined } = hub;
  const source = 'path' in request ? { path: request.path } : request.bytes;
  refuseTooLarge(request.name, await sizeOf(source));
  const bytes = { name: request.name, sha256: await hashOf(source) };
  const entry = entryOf(hub.now(), bytes, request.kind ?? UNREAD, request);
  const trace = new RunTrace(entry, request.isDryRun ?? false);
  await trace.begin(subgraphs.slice(0, 1));
  onProgress(`Lendo ${request.name}…`);
  const read = await readFile(hub, request, { source, entry, trace }).catch(async (error: unknown) => {
    await trace.forget();
    throw error;
  });
  return writeParts(hub, request, { ...read, source, entry, trace });
}

interface Opened {
  source: Uint8Array | { path: string };
  entry: RunEntry;
  trace: RunTrace;
}

interface Read {
  file: PublicFile;
  parts: PartRead[];
  place: KnownPlace;
}

/** Opens the file and reads each subgraph's part of it; writes nothing but the ledger's entry. */
async function readFile(
  { subgraphs, graph }: ImportParts,
  request: ImportRequest,
  { source, entry, trace }: Opened,
): Promise<Read> {
  const file = await publicFile(request.name, source);
  const readers = subgraphs.flatMap((subgraph) =>
    layoutsFor(subgraph.definition.layouts, file, request.kind).map((layout) => ({ subgraph, layout })),
  );
  const layouts = readers.map(({ layout }) => layout);
  entry.kind = kindOf(file, layouts, request.kind, subgraphs);
  const place = await checkedPlace(graph, file, isPlaceNeeded(layouts), request.ibgeCode);
  await trace.begin(readers.map(({ subgraph }) => subgraph));
  const parts: PartRead[] = [];
  for (const { subgraph, layout } of readers) {
    const context = { ...subgraph.context(), ibgeCode: place.ibgeCode };
    parts.push({ subgraph, layout, reading: await layout.read(file, context) });
  }
  return { file, parts, place };
}

/** Tells the faults of all parts at once, or writes the parts one after the other. */
async function writeParts(
  { subgraphs, onProgress = () => undefined }: ImportParts,
  request: ImportRequest,
  { file, parts, place, source, entry, trace }: Read & Opened,
): Promise<ImportReport> {
  const report: ImportReport['parts'] = [];
  const refuse = async (messages: string[]): Promise<never> => {
    // Parts that are in already stay in, and the ledger says so.
    const written = report.map(({ subgraph }) => subgraph);
    const missing = parts.map(({ subgraph }) => subgraph).filter(({ name }) => !written.includes(name));
    await trace.refuse(missing, messages.length);
    throw new ImportRefused(messages);
  };
  const readings = parts.map(({ reading }) => reading);
  const layouts = parts.map(({ layout }) => layout);
  const others = [
    ...(await missingReferences(subgraphs, file, readings)),
    ...futureDays(file, entry.startedAt),
    ...shelterPlaces(file, readings),
  ];
  const messages = [
    ...faultsOf(file, readings, others),
    ...checkPlaceName(file, place, readings),
    ...tellingNames(file.name, request.document, readings),
  ];
  if (messages.length > 0) await refuse(messages);
  const kept = await Promise.all(parts.map((part) => nameDocument(part, file, request.document)));

  const findings = parts.flatMap(({ subgraph, reading }) => findingsOf(subgraph.definition, reading));
  const hidden = new Set<string>();
  const write = (part: PartRead, told: ReturnType<typeof partTeller>) =>
    writePart(part.subgraph, part.reading, {
      run: { id: entry.id, at: entry.startedAt },
      isDryRun: request.isDryRun,
      file: () => fileToKeep(file, source, readings, unusedParts(file, layouts)),
      redacted: (own) =>
        redactedToKeep(file, readings, new Set([...hidden, ...own]), unusedParts(file, layouts)),
      settle: (recording) =>
        settle(recording, part.subgraph, subgraphs).catch((error: unknown) => {
          // A rehearsal hides nothing elsewhere.
          if (!(error instanceof HideFirst && request.isDryRun)) throw error;
        }),
      onHidden: (own) => own.forEach((cell) => hidden.add(cell)),
      onRows: (rows) =>
        rows >= WORTH_TELLING && onProgress(progressText(request.name, part.subgraph.name, rows)),
      ...told.listeners,
    });
  // What counts people first: a file that shows what it hides is kept by the others without it.
  for (const part of parts.toSorted(byCounts)) {
    const told = partTeller(part.subgraph.definition);
    let last = part.reading;
    let isRead = false;
    const readAndWrite = async () => {
      // What is read bit by bit can be read once.
      const context = { ...part.subgraph.context(), ibgeCode: place.ibgeCode };
      if (isRead && last.more !== undefined) last = await part.layout.read(file, context);
      isRead = true;
      return write({ ...part, reading: last }, told);
    };
    const changes = await writeSettled(readAndWrite, entry).catch(async (error: unknown) => {
      const orphan = missingParent(part.subgraph, file, error);
      if (error instanceof FaultsFound) return refuse(faultsOf(file, [last]));
      if (error instanceof ImportRefused) return refuse([...error.messages]);
      return orphan ? refuse([problemText(file, orphan)]) : Promise.reject(error);
    });
    report.push(told.report(changes));
  }
  const unused = unusedParts(file, layouts);
  const order = parts.map(({ subgraph }) => subgraph.name as string);
  report.sort((one, other) => order.indexOf(one.subgraph) - order.indexOf(other.subgraph));
  return {
    run: request.isDryRun ? null : entry.id,
    kind: entry.kind,
    parts: report,
    findings:
      hidden.size === 0
        ? findings
        : parts.flatMap(({ subgraph, reading }) => shownFindings(subgraph, reading, hidden)),
    unusedLines: unusedLines(file, readings),
    unusedColumns: unused.columns,
    notes: [
      ...file.notes,
      ...readings.flatMap(({ notes = [] }) => notes),
      ...servedNotes(file, unused),
      ...new Set(kept.flat()),
      ...hiddenNotes(hidden),
    ],
  };
}

/** A new entry of the ledger; its id is the moment it begins and a few letters against chance. */
export function entryOf(
  startedAt: Date,
  file: Pick<PublicFile, 'name' | 'sha256'>,
  kind: string,
  { who, reason }: Pick<ImportRequest, 'who' | 'reason'>,
): RunEntry {
  const [day = '', time = ''] = startedAt.toISOString().slice(0, 19).split('T');
  return {
    id: `${day}-${time.replaceAll(':', '')}-${randomBytes(2).toString('hex')}`,
    startedAt,
    kind,
    fileName: file.name,
    sha256: file.sha256,
    who: who ?? 'desconhecido',
    reason: reason ?? null,
    undoes: null,
  };
}

/** Parts that count people come first. */
const byCounts = (one: PartRead, other: PartRead): number =>
  Number(isCounting(other)) - Number(isCounting(one));

const isCounting = ({ subgraph: { definition }, reading }: PartRead): boolean =>
  reading.more !== undefined || reading.sets.some(({ entity }) => countedTable(definition.counts, entity));

/** From so many rows on a person may ask how far it is. */
const WORTH_TELLING = 1000;

const progressText = (file: string, subgraph: string, rows: number): string =>
  `${file}: ${rows.toLocaleString('pt-BR')} linhas comparadas (${subgraph})…`;

const isPlaceNeeded = (layouts: Layout[]): boolean => layouts.some(({ namesItsPlace }) => !namesItsPlace);

/** Faults of all parts in the order of the file, each said once. */
function faultsOf(file: PublicFile, readings: Reading[], others: Problem[] = []): string[] {
  const told = readings.flatMap((reading) => reading.problems);
  const problems = [...file.problems, ...told, ...others].toSorted(
    (a, b) => a.line - b.line || a.column - b.column,
  );
  return [...new Set(problems.map((problem) => problemText(file, problem)))];
}

/** Lines with text that no subgraph's reader used. */
function unusedLines(file: PublicFile, readings: Reading[]) {
  return file.lines.flatMap((text, index) => {
    const line = index + 1;
    const isUsed = text.trim() === '' || readings.some(({ usedLines }) => usedLines.has(line));
    return isUsed ? [] : [{ line, text }];
  });
}
