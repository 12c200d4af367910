import { publicFile } from '../../subgraphs/shared/import/file/public-file.ts';
import { streamTable } from '../../subgraphs/shared/import/table/stream-table.ts';
import { costOf } from './cost.ts';

/** A program that reads a long table from end to end and prints what it cost, as JSON. */
async function readThrough(path: string): Promise<void> {
  let count = 0;
  const cost = await costOf(async () => {
    const file = await publicFile('longa.csv', { path });
    for await (const rows of (await streamTable(file, [])).batches) {
      for (const row of rows) row.decimal('valor');
      count += rows.length;
    }
  });
  console.log(JSON.stringify({ ...cost, count }));
}

await readThrough(process.argv[2] ?? '');
