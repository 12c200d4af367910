import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../support/programs.ts';

/**
 * The folder of a program that benchmarks compare with or judge by, never a part of the project: its packages, with
 * exact versions, are installed there once, from the npm registry. The first one names the folder.
 */
export function benchTool(versions: Readonly<Record<string, string>>): string {
  const [name = '', version] = Object.entries(versions)[0] ?? [];
  const folder = join(projectRoot, '.data', 'bench', name.replace(/^@.*\//, ''));
  if (installedVersion(folder, name) === version) return folder;
  console.log(`Installing ${name} ${version}, once…`);
  mkdirSync(folder, { recursive: true });
  const file = { private: true, type: 'module', dependencies: versions };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(file, null, 2));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: 'inherit',
    timeout: 300_000,
    shell: process.platform === 'win32',
  });
  return folder;
}

function installedVersion(folder: string, name: string): string | null {
  const file = join(folder, 'node_modules', name, 'package.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version : null;
}
