import type { EntityClass } from '@mikro-orm/core';
import { renewVersion } from '../data-version.ts';
import { conceal } from '../history/conceal.ts';
import { ImportRun, RunState } from '../history/import-run.ts';
import { keepFile, keepRedacted, type FileToKeep } from '../history/kept-file.ts';
import { Recording, type Changes, type RunStamp } from '../history/recording.ts';
import { whatChanged, type ChangedRow } from '../history/what-changed.ts';
import type { RunningSubgraph } from '../running.ts';
import { renewSearch } from '../search/search-entries.ts';
import { SourceDocument } from '../source.ts';
import { extractRows, SourceExtract } from '../source-extract.ts';
import type { Reading, RecordSet } from './layout.ts';

/** One subgraph's part of a run. */
export interface Part {
  run: RunStamp;
  /** The same differences are counted, and nothing is kept. */
  isDryRun?: boolean | undefined;
  /** The file, to be kept, asked for when all rows are read; documents that it was transcribed from know it by a `SourceExtract`. */
  file?: (() => FileToKeep) | undefined;
  /** The file without what is hidden, to be kept instead; null where no such copy can be made, undefined without need. */
  redacted?: ((hidden: ReadonlySet<string>) => FileToKeep | null | undefined) | undefined;
  /** Decides what else must be hidden, before what was written can be seen. */
  settle?: ((recording: Recording) => Promise<void>) | undefined;
  /** Told the cells of counts that are hidden, when all are known. */
  onHidden?: ((hidden: ReadonlySet<string>) => void) | undefined;
  /** Told from time to time how many rows have been compared and written. */
  onRows?: ((rows: number) => void) | undefined;
  /** Told the first rows that were changed or withdrawn. */
  onChanged?: ((rows: ChangedRow[]) => void) | undefined;
  /** Told the changes of each table, when all are known. */
  onTables?: ((tables: ReadonlyMap<EntityClass<object>, Changes>) => void) | undefined;
  /** Told how many of the changed rows of each table only name another source or place in it. */
  onSourceOnly?: ((tables: ReadonlyMap<EntityClass<object>, number>) => void) | undefined;
}

/** The subgraph that a part is written to. */
export type Owner = Pick<RunningSubgraph, 'database' | 'definition'>;

const GONE = 'não está mais no arquivo';

/** The file turned out to have faults while its rows were being written; nothing of them stays. */
export class FaultsFound extends Error {
  override name = 'FaultsFound';
}

/**
 * Writes one subgraph's part of a file in one transaction: all of it or nothing. Rows are known by their id; of a
 * known row only the given columns are compared and written. Rows of a set's scope that the file no longer has are
 * withdrawn. Throws `FaultsFound` when rows that are read meanwhile have faults (`Reading.problems`).
 */
export function writePart(owner: Owner, reading: Reading, part: Part): Promise<Changes> {
  return recorded(owner, part, async (recording) => {
    const kept = new Map(reading.sets.filter(({ scope }) => scope).map((set) => [set, new Set<unknown>()]));
    const put = async ({ entity, rows, because }: RecordSet) => {
      await recording.put(entity, rows, because);
      part.onRows?.(recording.rows);
      for (const [set, ids] of kept) if (set.entity === entity) for (const row of rows) ids.add(row['id']);
    };
    for (const set of reading.sets) await put(set);
    for await (const sets of reading.more ?? []) {
      if (reading.problems.length > 0) continue;
      for (const set of sets) await put(set);
    }
    if (reading.problems.length > 0) throw new FaultsFound();
    for (const [set, ids] of [...kept].toReversed()) await withdrawGone(recording, set, ids);
    await owner.definition.follow?.(recording);
    await part.settle?.(recording);
    if (!part.file) return;
    const file = part.file();
    const copy = part.redacted?.(recording.hidden);
    if (copy === undefined) await keepFile(recording.em, file);
    else await keepRedacted(recording.em, file, copy);
    await recording.put(SourceExtract, extractRows(sourcesOf(reading), file.sha256));
  });
}

/** Does what changes published data, within one transaction that also marks the run's part as done. */
export async function recorded(
  { database, definition }: Owner,
  { run, isDryRun, onTables, onSourceOnly, onChanged, onHidden }: Part,
  work: (recording: Recording) => Promise<void>,
): Promise<Changes> {
  const em = database.fork();
  let changes: Changes = { added: 0, changed: 0, withdrawn: 0, unchanged: 0 };
  try {
    await em.transactional(async (tx) => {
      const recording = new Recording(tx, run, definition.counts);
      await work(recording);
      ({ changes } = recording);
      onTables?.(recording.tables);
      onSourceOnly?.(recording.sourceOnly);
      onHidden?.(recording.hidden);
      // Before anybody is told what changed: what is protected now is told to nobody.
      if (!recording.isEmpty) for (const each of definition.concealed ?? []) await conceal(recording, each);
      if (onChanged && changes.changed + changes.withdrawn > 0) onChanged(await whatChanged(recording));
      if (isDryRun) throw new DryRun();
      const version = recording.isEmpty ? null : await renewVersion(recording.em);
      await renewSearch(recording.em, { database, definition }, changedTables(recording));
      const done = { ...changes, version, finishedAt: new Date(), state: RunState.DONE };
      await tx.nativeUpdate(ImportRun, { id: run.id }, done);
    });
  } catch (error) {
    if (!(error instanceof DryRun)) throw error;
  }
  return changes;
}

class DryRun extends Error {}

const changedTables = ({ tables }: Recording): ReadonlySet<EntityClass<object>> =>
  new Set(
    [...tables].flatMap(([entity, { added, changed, withdrawn }]) =>
      added + changed + withdrawn > 0 ? [entity] : [],
    ),
  );

async function withdrawGone(recording: Recording, set: RecordSet, kept: ReadonlySet<unknown>): Promise<void> {
  const { entity, scope, reason = GONE } = set;
  const found: { id: string }[] = await recording.em
    .createQueryBuilder(entity)
    .select('id' as never)
    .where(scope as never)
    .execute('all');
  const gone = found.map(({ id }) => id).filter((id) => !kept.has(id));
  await recording.withdraw(entity, gone, reason);
}

const sourcesOf = ({ sets }: Reading) =>
  sets.filter(({ entity }) => entity === SourceDocument).flatMap(({ rows }) => rows);
