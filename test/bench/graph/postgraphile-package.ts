import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../support/programs.ts';

const VERSIONS = { postgraphile: '5.1.5', graphql: '16.15.0' };

/** Where PostGraphile is installed: to compare with, never a part of the project. */
export const postgraphileFolder = join(projectRoot, '.data', 'bench', 'postgraphile');

/** Installs PostGraphile where it is not there yet; needs the npm registry once. */
export function installPostgraphile(): void {
  if (installedVersion() === VERSIONS.postgraphile) return;
  console.log(`Installing PostGraphile ${VERSIONS.postgraphile} to compare with, once…`);
  mkdirSync(postgraphileFolder, { recursive: true });
  const file = { private: true, type: 'module', dependencies: VERSIONS };
  writeFileSync(join(postgraphileFolder, 'package.json'), JSON.stringify(file, null, 2));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: postgraphileFolder,
    stdio: 'inherit',
    timeout: 120_000,
    shell: process.platform === 'win32',
  });
}

function installedVersion(): string | null {
  const file = join(postgraphileFolder, 'node_modules', 'postgraphile', 'package.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version : null;
}
