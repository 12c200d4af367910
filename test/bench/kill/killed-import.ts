import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { projectRoot } from '../../support/programs.ts';
import type { BenchDatabase } from '../databases.ts';

/** What the command is given, and the data that it works on. */
export interface Command {
  args: readonly string[];
  database: BenchDatabase;
}

/** When to kill: so many milliseconds after something was printed. */
export interface Moment {
  after: RegExp;
  ms: number;
}

/** How the command ended, and when it did and first printed what was asked about, in milliseconds from its start. */
export interface Ended {
  output: string;
  endedAt: number;
  printedAt: (number | null)[];
}

// The command shows every step only to a terminal.
const AS_TERMINAL = 'data:text/javascript,process.stderr.isTTY=true';

/**
 * Runs `npm run import` to its end, or kills it with SIGKILL at a moment if it still runs then. Throws when it fails by
 * itself.
 */
export async function runImport(
  { args, database: { dataDir, databaseUrl } }: Command,
  moment: Moment | null,
  patterns: readonly RegExp[] = [],
): Promise<Ended> {
  const options = ['--import', 'tsx', '--import', AS_TERMINAL, '--max-semi-space-size=16'];
  const child = spawn(process.execPath, [...options, 'gateway/commands/import.ts', ...args], {
    cwd: projectRoot,
    env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: databaseUrl ?? '', REFERENCE_DATA: 'none' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const start = performance.now();
  const printedAt = patterns.map((): number | null => null);
  let output = '';
  let isAimed = false;
  const look = (chunk: Buffer) => {
    output += chunk.toString();
    for (const [index, pattern] of patterns.entries())
      if (pattern.test(output)) printedAt[index] ??= performance.now() - start;
    if (isAimed || !moment?.after.test(output)) return;
    isAimed = true;
    void pause(moment.ms).then(() => child.kill('SIGKILL'));
  };
  child.stdout.on('data', look);
  child.stderr.on('data', look);
  const code = await new Promise<number | null>((done) => child.once('close', done));
  if (code !== 0 && child.signalCode === null) throw new Error(`The import ended with ${code}:\n${output}`);
  return { output, endedAt: performance.now() - start, printedAt };
}
