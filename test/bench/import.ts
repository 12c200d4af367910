import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import packageJson from '../../package.json' with { type: 'json' };
import { openOn, pgliteSource, postgresSource, type DatabaseSource } from './databases.ts';
import { publishedCodes, writeMadeUpTable } from './import/made-up-table.ts';
import type { Measure, Order, Way } from './import/work.ts';

const scripts: Partial<Record<string, string>> = packageJson.scripts;
const ROUNDS = 5;
const MOST_MB = 300;
const UNITS = fileURLToPath(new URL('../../../shared/data/suas-units-2019.csv', import.meta.url));

/** One file to import, and the most time it may take as a multiple of `insertMany` with the same rows. */
interface Case {
  title: string;
  path: string;
  /** Null for a file of which only the memory counts. */
  limit: number | null;
}

/**
 * Compares the import of whole files, from the opening to the new data version, with MikroORM's `insertMany` of
 * exactly the same rows; and looks at the memory of the import. Each piece of work is a process of its own on a
 * database of its own, with the same rows afterwards. True when all limits hold.
 */
export async function run(): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'suas-bench-'));
  const sources: DatabaseSource[] = [];
  try {
    sources.push(await pgliteSource(), await postgresSource());
    const cases = await casesIn(folder, sources[0]!);
    const verdicts: boolean[] = [];
    for (const source of sources) for (const each of cases) verdicts.push(await hold(source, each));
    return verdicts.every(Boolean);
  } finally {
    for (const source of sources) await source.remove();
    await rm(folder, { recursive: true, force: true });
  }
}

async function casesIn(folder: string, source: DatabaseSource): Promise<Case[]> {
  const database = await source.fresh();
  const hub = await openOn(database);
  const towns = await publishedCodes(hub);
  await hub.close();
  await database.remove();
  const madeUp = async (count: number, limit: number | null): Promise<Case> => {
    const path = join(folder, `tabela-${count}.csv`);
    await writeMadeUpTable(path, towns, count);
    return { title: `${count.toLocaleString('en')} rows of made-up indicators`, path, limit };
  };
  const all = [await madeUp(100_000, 2), await madeUp(1_000_000, null)];
  if (existsSync(UNITS)) return [{ title: '11,034 units of 2019', path: UNITS, limit: 3 }, ...all];
  console.log('skipped  11,034 units of 2019: ../shared/data/suas-units-2019.csv is not here');
  return all;
}

/** Prints what a case costs on a database, and whether its limits hold. */
async function hold(source: DatabaseSource, { title, path, limit }: Case): Promise<boolean> {
  console.log(`${title}, on ${source.name}:`);
  const imports: Measure[] = [];
  const inserts: Measure[] = [];
  for (let round = 0; round < (limit === null ? 1 : ROUNDS); round++) {
    imports.push(await measure(source, 'import', path));
    if (limit !== null) inserts.push(await measure(source, 'insertMany', path));
  }
  checkContents([...imports, ...inserts]);
  tell('import', imports);
  const peak = Math.max(...imports.map(({ peakMb }) => peakMb ?? NaN));
  const verdicts = [verdict('memory above idle, MB', peak, MOST_MB)];
  if (limit !== null) {
    tell('insertMany', inserts);
    verdicts.push(verdict('import / insertMany', median(imports) / median(inserts), limit));
  }
  return verdicts.every(Boolean);
}

async function measure(source: DatabaseSource, way: Way, path: string): Promise<Measure> {
  const database = await source.fresh();
  const { dataDir, databaseUrl } = database;
  try {
    return await work({ way, path, dataDir, databaseUrl });
  } finally {
    await database.remove();
  }
}

/** What `npm run import` gives to Node before its program. */
const OPTIONS = (scripts.import ?? '').split(' ').slice(1, -1);

/** Runs the work in a process with the options of `npm run import`. */
function work(order: Order): Promise<Measure> {
  const program = fileURLToPath(new URL('./import/work.ts', import.meta.url));
  const child = spawn(process.execPath, [...OPTIONS, program, JSON.stringify(order)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return new Promise((done, failed) =>
    child.once('close', (code) =>
      code === 0 ? done(JSON.parse(text) as Measure) : failed(new Error(`the work ended with ${code}`)),
    ),
  );
}

function checkContents(measures: readonly Measure[]): void {
  const different = new Set(measures.map(({ contents }) => JSON.stringify(contents)));
  if (different.size > 1) throw new Error(`The same file gave different rows:\n${[...different].join('\n')}`);
}

function tell(way: Way, measures: readonly Measure[]): void {
  const all = measures.map(({ ms }) => ms);
  const range = `${Math.round(Math.min(...all))} to ${Math.round(Math.max(...all))}`;
  console.log(`  ${way.padEnd(12)}${Math.round(median(measures))} ms (${range})`);
}

function verdict(what: string, value: number, limit: number): boolean {
  const holds = value <= limit;
  console.log(`${holds ? 'passed' : 'FAILED'}  ${what}: ${Number(value.toFixed(2))}, at most ${limit}`);
  return holds;
}

const median = (measures: readonly Measure[]): number =>
  measures.map(({ ms }) => ms).toSorted((a, b) => a - b)[measures.length >> 1]!;
