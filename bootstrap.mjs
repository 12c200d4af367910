// Installs what a command needs, once: `--dev` adds what only tests need. Plain JavaScript, for the Node that is there.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const marker = join(root, 'node_modules', '.suas-installed');
const lockFile = join(root, 'package-lock.json');
const lockBytes = readFileSync(lockFile);
const lock = createHash('sha256').update(lockBytes).digest('hex');

const [installedLock, installedScope] = existsSync(marker) ? readFileSync(marker, 'utf8').split(' ') : [];
// Who has the tests' packages keeps them, also when the lock has changed.
const wanted = process.argv.includes('--dev') || installedScope === 'all' ? 'all' : 'production';
const isCurrent = installedLock === lock && (installedScope === 'all' || installedScope === wanted);

if (!isCurrent) {
  console.log('Instalando as dependências (só na primeira vez)…');
  const scope = wanted === 'all' ? ['--include=dev'] : ['--omit=dev'];
  // Not `npm ci`: it refuses a lock in which the optional binaries of other platforms are missing.
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ...scope], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  // The lock is what was tested; an install never changes it.
  writeFileSync(lockFile, lockBytes);
  writeFileSync(marker, `${lock} ${wanted}`);
}
