import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { graphql } from 'graphql';
import { network } from '../../subgraphs/network/index.ts';
import { closeBackend, openBackend, openDatabase } from '../../subgraphs/shared/database.ts';
import type { Reading, ReadingContext } from '../../subgraphs/shared/import/layout.ts';
import { problemText } from '../../subgraphs/shared/import/problem.ts';
import type { PublicFile } from '../../subgraphs/shared/import/file/public-file.ts';
import { shortTextFile } from '../../subgraphs/shared/import/file/text-file.ts';
import type { Changes } from '../../subgraphs/shared/history/recording.ts';
import { writePart } from '../../subgraphs/shared/import/write.ts';
import { buildSubgraph } from '../../subgraphs/shared/subgraph.ts';
import { freshDatabase } from '../support/fresh-database.ts';
import type { DatabaseKind } from '../support/hub.ts';

const TODAY = '2026-11-21';
const RUN = { id: 'run', at: new Date(`${TODAY}T12:00:00Z`) };

/** What a test may do with the subgraph: put files in, ask questions, and count the statements that they cost. */
export type Network = Awaited<ReturnType<typeof aNetwork>>;

/** The subgraph of the network alone, on a new and empty database. */
export async function aNetwork(kind: DatabaseKind = 'pglite') {
  const databaseUrl = kind === 'postgresql' ? await freshDatabase('network') : undefined;
  const backend = await openBackend({ databaseUrl, dataDir: null });
  const statements: string[] = [];
  const database = await openDatabase(backend, network, (sql) => statements.push(sql));
  const { schema } = await buildSubgraph(network);

  const importFile = async (file: PublicFile, ibgeCode: string | null = null) => {
    const reading = await read(file, { rows: database.rows(), today: TODAY, asOf: null, ibgeCode });
    const messages = messagesOf(file, reading);
    const changes: Changes | null =
      messages.length > 0 ? null : await writePart({ database, definition: network }, reading, { run: RUN });
    return { reading, messages, changes };
  };

  return {
    database,
    statements,
    importFile,
    importText: (name: string, text: string, ibgeCode?: string) => importFile(textFile(name, text), ibgeCode),
    importUrls: async (urls: readonly URL[]) => {
      const all: (Changes | null)[] = [];
      for (const url of urls) all.push((await importFile(fileAt(url))).changes);
      return all;
    },
    /** Data of a question that has no error, asked in one request; `statements` then holds what it cost. */
    ask: async <T>(source: string): Promise<T> => {
      statements.length = 0;
      const contextValue = { rows: database.rows(), today: TODAY, asOf: null };
      const { data, errors } = await graphql({ schema, source, contextValue });
      if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
      return data as T;
    },
    close: async () => {
      await database.close();
      await closeBackend(backend);
    },
  };
}

/** What the subgraph takes from a file; the file must be of exactly one kind. */
async function read(file: PublicFile, context: ReadingContext): Promise<Reading> {
  const [layout, ...more] = network.layouts.filter((each) => each.recognises(file));
  if (!layout || more.length > 0)
    throw new Error(`${file.name} is of ${more.length + (layout ? 1 : 0)} kinds`);
  return layout.read(file, context);
}

/** What a person who imports this text would be told; for layouts that need no database. */
export async function faults(name: string, text: string): Promise<string[]> {
  const file = textFile(name, text);
  return messagesOf(file, await read(file, { rows: NO_ROWS, today: TODAY, asOf: null, ibgeCode: null }));
}

/** A database in which nothing is published. */
const NO_ROWS = {
  table: () => ({ name: 'none' }),
  select: () => Promise.resolve([]),
  byId: () => Promise.resolve(null),
} as never;

const messagesOf = (file: PublicFile, { problems }: Reading): string[] =>
  problems.map((problem) => problemText(file.name, problem));

const textFile = (name: string, text: string): PublicFile =>
  shortTextFile(name, new TextEncoder().encode(text));

/** A file of the disk as the importer sees it. */
export const fileAt = (url: URL): PublicFile =>
  shortTextFile(basename(fileURLToPath(url)), readFileSync(url));

/** A sample file of the subgraph. */
export const sample = (name: string): PublicFile =>
  fileAt(new URL(`../../subgraphs/network/sample/${name}`, import.meta.url));
