import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { projectRoot, reasonOf } from './support/programs.ts';

interface Step {
  name: string;
  command: string[];
  folder?: string;
}

const names = process.argv.slice(2);
const separator = names.indexOf('--');
const forVitest = separator === -1 ? [] : names.splice(separator).slice(1);
const report = join(tmpdir(), `suas-tests-${process.pid}.json`);

const steps: Step[] = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'site types', command: ['astro', 'check', '--minimumFailingSeverity', 'warning'], folder: 'site' },
  { name: 'lint', command: ['oxlint', '--deny-warnings'] },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'unused', command: ['knip', '--no-progress'] },
  {
    name: 'tests',
    command: [
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...forVitest,
    ],
  },
];

const unknown = names.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  const known = steps.map((step) => `"${step.name}"`).join(', ');
  console.error(`There is no step "${unknown.join('", "')}". Name some of ${known}.`);
  console.error('Arguments for vitest come after "--": npm test -- tests -- plan');
  process.exit(2);
}

// Ctrl-C reaches the running step as well: it ends in its own time, and so do the servers that it started.
let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => (interrupted = true));

const outcomes: string[] = [];
const failures: string[] = [];
for (const step of steps) {
  const isWanted = names.length === 0 || names.includes(step.name);
  if (!isWanted || interrupted) continue;
  if (!existsSync(join(projectRoot, step.folder ?? '.'))) {
    failures.push(`${step.name}: there is no folder ${step.folder}/`);
    continue;
  }
  console.log(`\n── ${step.name}: ${step.command[0]}`);
  const start = performance.now();
  const problem = await run(step);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  outcomes.push(`${problem === null ? 'passed' : 'FAILED'}  ${step.name} (${seconds} s)`);
  if (problem !== null) failures.push(`${step.name}: ${problem}`);
}

const { passed, failed } = testCounts();
rmSync(report, { force: true });
console.log(`\n${outcomes.join('\n')}`);
if (interrupted) failures.push('interrupted before the end');
if (failures.length > 0) console.log(`\nFailed:\n${failures.map((failure) => `- ${failure}`).join('\n')}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;

/** Runs one step with its output on this terminal; null when it succeeds, else how it ended. */
async function run({ command: [program = '', ...args], folder = '.' }: Step): Promise<string | null> {
  const bin = join(projectRoot, 'node_modules', '.bin');
  const child = spawn(program, args, {
    cwd: join(projectRoot, folder),
    env: {
      ...process.env,
      PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  const forward = (): boolean => child.kill('SIGTERM');
  process.once('SIGTERM', forward);
  try {
    const [code, signal] = await once(child, 'exit');
    return code === 0 ? null : `${program} ended with ${signal ?? `code ${code}`}`;
  } catch (error) {
    return `${program} did not start: ${reasonOf(error)}`;
  } finally {
    process.off('SIGTERM', forward);
  }
}

/** Tests that passed and failed, from vitest's report; what failed before it became a test counts as one. */
function testCounts(): { passed: number; failed: number } {
  const leastFailed = failures.some((failure) => failure.startsWith('tests:')) ? 1 : 0;
  if (!existsSync(report)) return { passed: 0, failed: leastFailed };
  const { numPassedTests, numFailedTests, testResults }: VitestReport = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  const unloaded = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return { passed: numPassedTests, failed: Math.max(leastFailed, numFailedTests + unloaded.length) };
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}
