import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import {
  continueNumbers,
  emptyTables,
  migrationsOf,
  namesItself,
  putBack,
  tablesOf,
} from '../../subgraphs/shared/history/backup.ts';
import { ImportRefused } from '../../subgraphs/shared/import/problem.ts';
import { renewSearch } from '../../subgraphs/shared/search/search-entries.ts';
import type { RunningSubgraph } from '../../subgraphs/shared/running.ts';

const FORMAT = 'suas-as-claras backup 1';

/** Characters of rows that are put back at once at most. */
const MAX_WAITING = 16 * 1024 * 1024;

/** The first line of a backup. */
interface Head {
  format: string;
  madeAt: string;
  migrations: Record<string, string[]>;
}

/** A line of a backup after the first: a table begins, a row of it, or the end with the number of rows. */
type Line = { table: string; schema: string } | { row: string } | { rows: number };

/**
 * Writes all data, the record of imports and the kept files into one compressed file, the same for both databases.
 * All subgraphs are read in one state. The file appears when it is whole.
 */
export async function backup(
  subgraphs: readonly RunningSubgraph[],
  path: string,
  now: Date,
): Promise<number> {
  const unfinished = `${path}.unfinished`;
  let rows = 0;
  // Asked before the transaction: PGlite has one connection, which that transaction holds.
  const head: Head = { format: FORMAT, madeAt: now.toISOString(), migrations: await migrations(subgraphs) };
  const em = firstOf(subgraphs).database.fork();
  await em.begin({ isolationLevel: 'repeatable read' as never });
  try {
    await pipeline(Readable.from(lines()), createGzip(), createWriteStream(unfinished));
    await rename(unfinished, path);
    return rows;
  } finally {
    await em.rollback();
    await rm(unfinished, { force: true });
  }

  async function* lines(): AsyncIterable<string> {
    yield `${JSON.stringify(head)}\n`;
    for (const { database } of subgraphs) {
      for (const { schema, table, rows: chunks } of tablesOf(database, em)) {
        yield `${JSON.stringify({ schema, table } satisfies Line)}\n`;
        for await (const chunk of chunks) {
          rows += chunk.length;
          yield chunk.map((row) => `${JSON.stringify({ row } satisfies Line)}\n`).join('');
        }
      }
    }
    yield `${JSON.stringify({ rows } satisfies Line)}\n`;
  }
}

/**
 * Puts a backup in the place of everything that is in the database, in one transaction. Throws `ImportRefused` when
 * the file is no whole backup, when its tables are others, or when there is data and `isReplacing` is false.
 */
export async function restore(
  subgraphs: readonly RunningSubgraph[],
  path: string,
  isReplacing: boolean,
): Promise<number> {
  const refuse = (text: string) => new ImportRefused([`${path}: ${text}`]);
  if (!isReplacing && (await hasData(subgraphs))) {
    throw refuse(
      'o banco de dados não está vazio. Com --replace, tudo o que há nele é trocado pelo que há no arquivo.',
    );
  }
  const known = JSON.stringify(await migrations(subgraphs));
  const em = firstOf(subgraphs).database.fork();
  const source = createReadStream(path);
  const input = source.pipe(createGunzip());
  source.once('error', (error) => input.destroy(error));
  await em.begin();
  try {
    let head: Head | null = null;
    let current: { schema: string; table: string } | null = null;
    let pending: string[] = [];
    let count = 0;
    let waiting = 0;
    let isWhole = false;
    const flush = async () => {
      if (current && pending.length > 0) await putBack(em, current, pending);
      pending = [];
      waiting = 0;
    };
    for await (const text of createInterface({ input })) {
      if (head === null) {
        head = headOf(text);
        if (head === null) throw refuse('não é um backup deste programa. Use um arquivo de npm run backup.');
        if (JSON.stringify(head.migrations) !== known)
          throw refuse(
            'o backup é de outra versão do programa. Restaure com aquela versão e depois atualize.',
          );
        for (const { database } of subgraphs) await emptyTables(database, em);
        continue;
      }
      const line = JSON.parse(text) as Line;
      if ('row' in line) {
        pending.push(line.row);
        count += 1;
        waiting += line.row.length;
        const isMuch = pending.length >= 2000 || waiting > MAX_WAITING;
        if (isMuch && current && !namesItself(ownerOf(subgraphs, current.schema), current.table))
          await flush();
      } else {
        await flush();
        if ('table' in line) current = line;
        else isWhole = line.rows === count;
      }
    }
    if (!isWhole) throw refuse('o backup está cortado. Nada foi mudado. Use outra cópia.');
    for (const { database } of subgraphs) await continueNumbers(database, em);
    for (const subgraph of subgraphs) await renewSearch(em, subgraph);
    await em.commit();
    return count;
  } catch (error) {
    await em.rollback();
    const isDamaged = (error as NodeJS.ErrnoException).code?.startsWith('Z_') || error instanceof SyntaxError;
    throw isDamaged ? refuse('o arquivo está estragado ou não é um backup. Nada foi mudado.') : error;
  }
}

async function hasData(subgraphs: readonly RunningSubgraph[]): Promise<boolean> {
  for (const { database, name } of subgraphs) {
    const [row] = await database
      .fork()
      .execute<{ found: boolean }[]>(
        `select exists (select from "${name}"."data_version" where "id" = 'current') as "found"`,
      );
    if (row?.found) return true;
  }
  return false;
}

async function migrations(subgraphs: readonly RunningSubgraph[]): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {};
  for (const { name, database } of subgraphs) all[name] = await migrationsOf(database);
  return all;
}

function headOf(text: string): Head | null {
  try {
    const head = JSON.parse(text) as Head;
    return head.format === FORMAT ? head : null;
  } catch {
    return null;
  }
}

function firstOf(subgraphs: readonly RunningSubgraph[]): RunningSubgraph {
  const [first] = subgraphs;
  if (!first) throw new Error('a hub without subgraphs has no data');
  return first;
}

const ownerOf = (subgraphs: readonly RunningSubgraph[], schema: string) =>
  (subgraphs.find(({ name }) => name === schema) ?? firstOf(subgraphs)).database;
