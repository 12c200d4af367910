import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot } from '../support/programs.ts';
import { GUARDS, type Guard } from './guards/guards.ts';

/** Words of a guard's name may follow the benchmark's, to try these guards alone. */
export const takesWords = true;

/**
 * Takes each guard of protected places, persons and small counts out of a copy of the project, one after the other,
 * and runs the tests that should miss it, file by file until one has. True when each was missed by a test; the tests
 * that failed are listed. The same tests run once on the copy with every guard in its place, too.
 */
export async function run(words: readonly string[]): Promise<boolean> {
  const chosen = GUARDS.filter(({ name }) => words.length === 0 || name.includes(words.join(' ')));
  if (chosen.length === 0) {
    console.error(`No guard has "${words.join(' ')}" in its name. There are:`);
    for (const { name } of GUARDS) console.error(`  ${name}`);
    return false;
  }
  const copy = mkdtempSync(join(tmpdir(), 'suas-guards-'));
  try {
    const files = execFileSync('git', ['ls-files'], { cwd: projectRoot, encoding: 'utf8' })
      .trim()
      .split('\n');
    for (const file of files) {
      mkdirSync(join(copy, dirname(file)), { recursive: true });
      cpSync(join(projectRoot, file), join(copy, file));
    }
    symlinkSync(join(projectRoot, 'node_modules'), join(copy, 'node_modules'));
    const known = new Map<string, string[]>();
    const failsAnyway = (tests: string): string[] => {
      const failed = known.get(tests) ?? failedTests(copy, tests);
      known.set(tests, failed);
      return failed;
    };
    return chosen.map((guard) => isMissed(copy, guard, failsAnyway)).every(Boolean);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function isMissed(copy: string, guard: Guard, failsAnyway: (tests: string) => string[]): boolean {
  const path = join(copy, guard.file);
  const whole = readFileSync(path, 'utf8');
  if (whole.split(guard.with).length !== 2) {
    console.log(`FAILED  ${guard.name}: ${guard.file} does not have it once, as guards.ts says`);
    return false;
  }
  let failed: string[] = [];
  for (const tests of guard.tests) {
    writeFileSync(path, whole);
    // A test that fails with every guard in its place misses none.
    const anyway = new Set(failsAnyway(tests));
    writeFileSync(
      path,
      whole.replace(guard.with, () => guard.without),
    );
    failed = failedTests(copy, tests).filter((name) => !anyway.has(name));
    if (failed.length > 0) break;
  }
  writeFileSync(path, whole);
  console.log(
    `${failed.length > 0 ? 'passed' : 'FAILED'}  without “${guard.name}”: ${failed.length} tests fail`,
  );
  for (const name of failed) console.log(`        ${name}`);
  return failed.length > 0;
}

interface VitestReport {
  testResults: { assertionResults: { status: string; fullName: string }[] }[];
}

/** The tests that fail; a run that ends without a report is an error, for then nothing was tried. */
function failedTests(copy: string, tests: string): string[] {
  const report = join(copy, 'report.json');
  rmSync(report, { force: true });
  const program = join(copy, 'node_modules', 'vitest', 'vitest.mjs');
  const { stderr } = spawnSync(
    process.execPath,
    [program, 'run', '--reporter=json', `--outputFile=${report}`, tests],
    { cwd: copy, encoding: 'utf8' },
  );
  try {
    const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
    const all = testResults.flatMap(({ assertionResults }) => assertionResults);
    if (all.length === 0) throw new Error('no test ran');
    return all.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
  } catch (cause) {
    throw new Error(`The tests ${tests} did not run: ${stderr}`, { cause });
  }
}
