// Installs what a command needs, once: `--dev` adds what only tests need. Plain JavaScript, for the Node that is there.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const marker = join(root, 'node_modules', '.suas-installed');
const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
const wanted = process.argv.includes('--dev') ? 'all' : 'production';

const [installedLock, installedScope] = existsSync(marker) ? readFileSync(marker, 'utf8').split(' ') : [];
const isCurrent = installedLock === lock && (installedScope === 'all' || installedScope === wanted);

if (!isCurrent) {
  console.log('Instalando as dependências (só na primeira vez)…');
  const scope = wanted === 'all' ? ['--include=dev'] : ['--omit=dev'];
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...scope], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  writeFileSync(marker, `${lock} ${wanted}`);
}
