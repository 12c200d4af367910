import 'reflect-metadata';
import { basename } from 'node:path';
import { openOn } from '../databases.ts';
import { contentsOf } from './contents.ts';
import { insertMany, rowsOf } from './insert-many.ts';
import { peakMemory } from './peak-memory.ts';

/** How a file's rows are written: by the hub's import, or by MikroORM alone. */
export type Way = 'import' | 'insertMany';

/** What the work cost, and what then stood in the database. */
export interface Measure {
  ms: number;
  /** The largest memory of the process above what it had when the hub was open; null where nobody tells. */
  peakMb: number | null;
  /** Rows and checksum of each table. */
  contents: Record<string, string>;
}

/** What the work is given, as JSON. */
export interface Order {
  way: Way;
  path: string;
  dataDir: string;
  databaseUrl?: string | undefined;
}

// A process of its own for one piece of work, as a person who types the command has one.
const order = JSON.parse(process.argv[2] ?? '{}') as Order;
const hub = await openOn({ ...order, databaseUrl: order.databaseUrl });
const { way, path } = order;
const rows = way === 'insertMany' ? await rowsOf(hub, path) : [];
const peak = peakMemory();
const start = performance.now();
if (way === 'import') await hub.importFile({ name: basename(path), path });
else await insertMany(hub, rows);
const ms = performance.now() - start;
const measure: Measure = { ms, peakMb: peak(), contents: await contentsOf(hub) };
console.log(JSON.stringify(measure));
await hub.close();
