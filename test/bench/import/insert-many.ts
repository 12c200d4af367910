import { basename } from 'node:path';
import type { Hub } from '../../../gateway/hub/index.ts';
import type { RecordSet } from '../../../subgraphs/shared/import/layout.ts';
import { publicFile } from '../../../subgraphs/shared/import/file/public-file.ts';

/** The most values that one statement of PostgreSQL may have. */
const MOST_VALUES = 65_535;

/** The rows that an import of this file would write into an empty database. */
export async function rowsOf(hub: Hub, path: string): Promise<RecordSet[]> {
  const { definition, context } = networkOf(hub);
  const file = await publicFile(basename(path), { path });
  const layout = definition.layouts.find((each) => each.recognises(file));
  if (!layout) throw new Error(`${path} is of no kind`);
  const { sets, more, problems } = await layout.read(file, { ...context(), ibgeCode: null });
  const all = [...sets];
  for await (const further of more ?? []) all.push(...further);
  if (problems.length > 0) throw new Error(`${path} has ${problems.length} faults`);
  return [...Map.groupBy(all, ({ entity }) => entity)].map(([entity, alike]) => ({
    entity,
    rows: alike.flatMap(({ rows }) => rows),
  }));
}

/** Writes rows with MikroORM's `insertMany`, in one transaction and in as few statements as it can. */
export async function insertMany(hub: Hub, sets: readonly RecordSet[]): Promise<void> {
  await networkOf(hub)
    .database.fork()
    .transactional(async (em) => {
      for (const { entity, rows } of sets) {
        const columns = em.getMetadata().get(entity).props.length;
        const size = Math.floor(MOST_VALUES / columns);
        for (let start = 0; start < rows.length; start += size)
          await em.insertMany(entity, rows.slice(start, start + size));
      }
    });
}

/** The subgraph that both files belong to. */
export const networkOf = ({ subgraphs }: Hub) => subgraphs.find(({ name }) => name === 'network')!;
