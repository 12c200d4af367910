import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../support/postgres.ts';
import { checkCounters } from './graph/hub-counters.ts';
import { Load, type Question } from './graph/load.ts';
import { installPostgraphile } from './graph/postgraphile-package.ts';
import { Pages, postgraphileCursors } from './graph/questions.ts';
import { startServer, type ServerProcess } from './graph/server-process.ts';
import type { ServerName } from './graph/server.ts';
import { CHILDREN, fillDatabase, PARENTS, readTowns } from './graph/town-rows.ts';

const ROUNDS = 7;

/** The most CPU that an answer of `name` may take, as a multiple of an answer of `against`. */
const LIMITS = [
  { name: 'hub', against: 'postgraphile', limit: 1.5 },
  { name: 'hub', against: 'sql', limit: 8 },
  { name: 'hub, kept', against: 'buffer', limit: 3 },
];

/** One way to answer, asked `warmUp` times and then `count` times in each round. */
interface Contender {
  name: string;
  process: ServerProcess;
  load: Load;
  next: () => Question;
  warmUp: number;
  count: number;
}

/**
 * Compares the CPU of a federated answer (20 towns of one subgraph, 10 years each of another) with PostGraphile's
 * and with one statement by hand, on one PostgreSQL; and of a kept answer with a constant buffer. The CPU is that
 * of the server's process alone; every answer is compared with the database. True when all limits hold.
 */
export async function run(): Promise<boolean> {
  installPostgraphile();
  const stops: (() => unknown)[] = [];
  try {
    const contenders = await start(stops);
    for (const { load, warmUp, next } of contenders) await load.run(warmUp, next);
    const rounds: number[][] = [];
    for (let round = 0; round < ROUNDS; round++) rounds.push(await measure(contenders));
    await checkHub(contenders);
    return report(contenders.map(({ name }, index) => [name, rounds.map((round) => round[index]!)]));
  } finally {
    for (const stop of stops.toReversed()) await stop();
  }
}

async function start(stops: (() => unknown)[]): Promise<Contender[]> {
  const postgres = await startPostgres();
  stops.push(() => postgres.stop());
  const databaseUrl = await postgres.url('bench');
  await fillDatabase(databaseUrl);
  const towns = await readTowns(databaseUrl);
  console.log(`${towns.length} towns with ${CHILDREN} years each; a question asks for ${PARENTS} of them.`);

  const started = async (name: ServerName, argument: string) => {
    const process = await startServer(name, argument);
    const load = new Load(process.url);
    stops.push(
      () => process.stop(),
      () => load.close(),
    );
    return { process, load };
  };
  const hub = await started('hub', databaseUrl);
  const postgraphile = await started('postgraphile', databaseUrl);
  const sql = await started('sql', databaseUrl);

  const pages = new Pages(towns);
  const fixed = pages.ofHub();
  const folder = mkdtempSync(join(tmpdir(), 'suas-bench-'));
  stops.push(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'answer.json');
  writeFileSync(file, await hub.load.post(fixed.body));
  const buffer = await started('buffer', file);

  const ofPostgraphile = pages.ofPostgraphile(await postgraphileCursors(postgraphile.load));
  return [
    { name: 'hub', ...hub, next: pages.ofHub, warmUp: 4000, count: 300 },
    { name: 'postgraphile', ...postgraphile, next: ofPostgraphile, warmUp: 4000, count: 300 },
    { name: 'sql', ...sql, next: pages.ofHub, warmUp: 4000, count: 600 },
    { name: 'hub, kept', ...hub, next: () => fixed, warmUp: 3000, count: 2000 },
    { name: 'buffer', ...buffer, next: () => fixed, warmUp: 3000, count: 2000 },
  ];
}

/** One round: the CPU milliseconds of an answer of each contender. */
async function measure(contenders: readonly Contender[]): Promise<number[]> {
  const costs: number[] = [];
  for (const { process, load, next, count } of contenders) {
    const before = await process.cpuMs();
    await load.run(count, next);
    costs.push(((await process.cpuMs()) - before) / count);
  }
  return costs;
}

/** Makes sure that the hub answered what it should keep from what it kept, and nothing else. */
async function checkHub([hub, , , kept]: readonly Contender[]): Promise<void> {
  const asked = ({ warmUp, count }: Contender) => warmUp + ROUNDS * count;
  if (hub && kept) await checkCounters(hub.process.url, { made: asked(hub) + 1, kept: asked(kept) });
}

function report(costs: readonly (readonly [string, readonly number[]])[]): boolean {
  const medians = new Map(costs.map(([name, each]) => [name, median(each)]));
  console.log(`CPU of the server's process per answer, median of ${ROUNDS} rounds (least to most):`);
  for (const [name, each] of costs) {
    const range = `${Math.min(...each).toFixed(3)} to ${Math.max(...each).toFixed(3)}`;
    console.log(`  ${name.padEnd(14)}${median(each).toFixed(3)} ms (${range})`);
  }
  return LIMITS.map(({ name, against, limit }) => {
    const ratio = medians.get(name)! / medians.get(against)!;
    const holds = ratio <= limit;
    console.log(
      `${holds ? 'passed' : 'FAILED'}  ${name} / ${against}: ${ratio.toFixed(2)}, at most ${limit}`,
    );
    return holds;
  }).every(Boolean);
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;
