import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  openOn,
  pgliteSource,
  postgresSource,
  type BenchDatabase,
  type DatabaseSource,
} from './databases.ts';
import { checkCompleted, checkLeft, fallOf, FALLS, type Fall, type Steps } from './kill/checks.ts';
import { runImport, type Moment } from './kill/killed-import.ts';
import { contentsOf, stateOf } from './kill/state.ts';

const KILLS = 20;
const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));
/** A town of which nothing of the kind is published, so that the report adds rows in three subgraphs. */
const TOWN = { ibgeCode: '4113700', name: 'Londrina' };

/** The subgraphs that take parts of the report, in the order in which they are written. */
const PARTS = ['plan', 'budget', 'network'];

/**
 * Kills an import of two files, one with parts in three subgraphs, again and again at a random moment, and looks
 * whether each part is there wholly or not at all, whether the ledger says so, and whether the same command then
 * completes it. True when nothing of it was violated.
 */
export async function run(): Promise<boolean> {
  const documents = join(SHARED, 'documents');
  const units = join(SHARED, 'data/suas-units-2019.csv');
  if (!existsSync(documents) || !existsSync(units)) {
    console.error(`${SHARED} is not here: the files to import are in it.`);
    return false;
  }
  const folder = await mkdtemp(join(tmpdir(), 'suas-kill-'));
  try {
    const report = await otherTownsReport(documents, folder);
    let isGood = true;
    for (const open of [pgliteSource, postgresSource]) {
      const source = await open();
      try {
        isGood = (await killAll(source, [report, units])) && isGood;
      } finally {
        await source.remove();
      }
    }
    return isGood;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The real report of Juiz de Fora under another town's name. */
async function otherTownsReport(documents: string, folder: string): Promise<string> {
  const name = (await readdir(documents)).find((each) => each.startsWith('002_')) ?? '';
  const text = await readFile(join(documents, name), 'utf8');
  const path = join(folder, 'relatorio.txt');
  await writeFile(path, text.replaceAll('Juiz de Fora', TOWN.name).replaceAll('JUIZ DE FORA', TOWN.name));
  return path;
}

async function killAll(source: DatabaseSource, files: readonly string[]): Promise<boolean> {
  const steps = await onFresh(source, (database) => stepsOf(database, files));
  const args = [...files, '--municipality', TOWN.ibgeCode];
  const moments = await onFresh(source, (database) => aim(database, args));
  const falls: Fall[] = [];
  const violations: string[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    const found = await onFresh(source, async (database) => {
      const { output } = await runImport({ args, database }, moments(kill));
      const left = await stateOf(database);
      falls.push(fallOf(left, files));
      await runImport({ args, database }, null);
      return [
        ...checkLeft(left, steps, { files, output }),
        ...checkCompleted(left, await stateOf(database), steps),
      ];
    });
    violations.push(...found.map((each) => `kill ${kill + 1}: ${each}`));
  }
  const counted = FALLS.map((fall) => `${falls.filter((each) => each === fall).length} ${fall}`);
  console.log(`${source.name}: ${KILLS} kills, ${counted.join(', ')}`);
  for (const violation of violations) console.log(`  ${violation}`);
  console.log(
    `${violations.length === 0 ? 'passed' : 'FAILED'}  violations: ${violations.length}, at most 0`,
  );
  return violations.length === 0;
}

async function onFresh<R>(source: DatabaseSource, work: (database: BenchDatabase) => Promise<R>): Promise<R> {
  const database = await source.fresh();
  try {
    return await work(database);
  } finally {
    await database.remove();
  }
}

async function stepsOf(database: BenchDatabase, files: readonly string[]): Promise<Steps> {
  const hub = await openOn(database);
  const steps = [await contentsOf(hub)];
  for (const path of files) {
    await hub.importFile({ name: basename(path), path, ibgeCode: TOWN.ibgeCode });
    steps.push(await contentsOf(hub));
  }
  await hub.close();
  const [before, after] = steps;
  const without = PARTS.filter((name) => before?.[name] === after?.[name]);
  if (without.length > 0) throw new Error(`The report adds nothing in ${without.join(', ')}.`);
  return steps;
}

/**
 * Random moments by the times of a whole run: one of five anywhere while the report is read and written, one while the
 * units are imported, and the others in the later part of the report's time, when its parts are written.
 */
async function aim(database: BenchDatabase, args: readonly string[]): Promise<(kill: number) => Moment> {
  const [begin, next] = [/Lendo relatorio/, /Lendo suas-units/];
  const { output, endedAt, printedAt } = await runImport({ args, database }, null, [begin, next]);
  const [beginAt, nextAt] = printedAt;
  if (beginAt == null || nextAt == null || nextAt < beginAt)
    throw new Error(`The import did not tell when it began each file:\n${output}`);
  const random = (ms: number) => Math.random() * ms;
  const long = nextAt - beginAt;
  return (kill) => {
    if (kill % 5 === 0) return { after: begin, ms: random(long) };
    if (kill % 5 === 2) return { after: next, ms: random(1.2 * (endedAt - nextAt)) };
    return { after: begin, ms: 0.4 * long + random(0.6 * long) };
  };
}
