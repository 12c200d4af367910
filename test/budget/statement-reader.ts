import { expect } from 'vitest';
import type { OneSubgraph } from './one-subgraph.ts';
import { TOWN } from './statement-files.ts';

/** What a subgraph's layouts make of files of statements, without writing. */
export function reader(subgraph: () => OneSubgraph) {
  const rows = async (file: string | Uint8Array) => {
    const { messages, sets } = await subgraph().read(file);
    expect(messages).toEqual([]);
    return sets.flatMap((set) => (set.scope ? set.rows : []));
  };
  return {
    /** The rows of a file that has no fault. */
    rows,
    /** Their amounts by id, of the made-up municipality and 2024 without these. */
    figures: async (file: string | Uint8Array): Promise<Record<string, unknown>> =>
      Object.fromEntries(
        (await rows(file)).map(({ id, amount }) => [String(id).replace(`${TOWN}-2024/`, ''), amount]),
      ),
    /** What is wrong with a file; then nothing of it may be written. */
    faults: async (file: string | Uint8Array): Promise<string[]> => {
      const { messages, sets } = await subgraph().read(file);
      if (messages.length > 0) expect(sets).toEqual([]);
      return messages;
    },
  };
}
