import { readFile } from 'node:fs/promises';
import { parse, validate } from 'graphql';
import { closeBackend, openBackend } from '../../subgraphs/shared/database.ts';
import type { Reading } from '../../subgraphs/shared/import/layout.ts';
import { problemText } from '../../subgraphs/shared/import/problem.ts';
import { publicFile } from '../../subgraphs/shared/import/file/public-file.ts';
import type { Changes } from '../../subgraphs/shared/history/recording.ts';
import { writePart } from '../../subgraphs/shared/import/write.ts';
import { runSubgraph } from '../../subgraphs/shared/running.ts';
import type { SubgraphDefinition } from '../../subgraphs/shared/subgraph.ts';

const NOTHING: Changes = { added: 0, changed: 0, withdrawn: 0, unchanged: 0 };

/** One subgraph by itself on an empty database in memory: files in, answers out, statements counted. */
export async function oneSubgraph(definition: SubgraphDefinition) {
  const statements: string[] = [];
  const backend = await openBackend({ dataDir: null });
  const subgraph = await runSubgraph(definition, backend, (sql) => statements.push(sql));
  const { database, schema } = subgraph;

  /** What the layout that recognises the file makes of it, without writing. */
  const read = async (
    text: string | Uint8Array,
    ibgeCode: string | null = null,
  ): Promise<Reading & { messages: string[] }> => {
    const file = await publicFile(
      'arquivo',
      typeof text === 'string' ? new TextEncoder().encode(text) : text,
    );
    const layout = definition.layouts.find((each) => each.recognises(file));
    if (!layout) throw new Error(`no layout of ${definition.name} recognises the file`);
    const reading = await layout.read(file, { ...subgraph.context(), ibgeCode });
    return { ...reading, messages: reading.problems.map((problem) => problemText(file.name, problem)) };
  };
  /** Reads and writes a file that has no fault. */
  const load = async (text: string | Uint8Array, ibgeCode: string | null = null): Promise<Changes> => {
    const { messages, ...reading } = await read(text, ibgeCode);
    if (messages.length > 0) throw new Error(messages.join('\n'));
    return writePart({ database, definition }, reading, { run: { id: 'run', at: new Date() } });
  };

  return {
    /** Forgets the statements so far. */
    forgetStatements: () => void statements.splice(0),
    /** The tables that were read since, one for each statement, sorted. */
    tablesRead: (): string[] =>
      statements.map((sql) => /from "\w+"\."(\w+)"/.exec(sql)?.[1] ?? sql).toSorted(),
    read,
    load,
    /** Loads every sample file and sums what changed. */
    async loadSamples(): Promise<Changes> {
      const all = { ...NOTHING };
      for (const sample of definition.samples) {
        const changes = await load(await readFile(sample));
        for (const key of Object.keys(all) as (keyof Changes)[]) all[key] += changes[key];
      }
      return all;
    },
    /** Asks the subgraph; an error of the graph fails the test. */
    async ask<T>(source: string, variables: Record<string, unknown> = {}): Promise<T> {
      const document = parse(source);
      const faults = validate(schema, document);
      const { data, errors = faults } =
        faults.length > 0 ? {} : await subgraph.execute({ document, variables });
      if (errors.length > 0)
        throw new AggregateError(errors, errors.map(({ message }) => message).join('\n'));
      return data as T;
    },
    /** Asks for things of another subgraph by their keys, as the gateway does. */
    async entities<T>(representations: Record<string, string>[], selection: string): Promise<T[]> {
      const { _entities } = await this.ask<{ _entities: T[] }>(
        `query ($keys: [_Any!]!) { _entities(representations: $keys) { ${selection} } }`,
        { keys: representations },
      );
      return _entities;
    },
    /** What the entities have and the migrated tables lack. */
    missingSql: () => database.orm.schema.getUpdateSchemaSQL({ wrap: false, safe: false }),
    async close(): Promise<void> {
      await subgraph.close();
      await closeBackend(backend);
    },
  };
}

export type OneSubgraph = Awaited<ReturnType<typeof oneSubgraph>>;
