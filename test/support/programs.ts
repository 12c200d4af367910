import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the package: commands, configuration and node_modules are found from here. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** Whether this process is root, for whom PostgreSQL and Chromium's sandbox refuse to work. */
export const isRoot = process.getuid?.() === 0;

/** The first of these programs that PATH or one of the extra folders holds; null when none does. */
export function findProgram(names: readonly string[], folders: readonly string[] = []): string | null {
  const searched = [...(process.env['PATH'] ?? '').split(delimiter), ...folders].filter(
    (folder) => folder !== '',
  );
  const paths = searched.flatMap((folder) => names.map((name) => join(folder, name)));
  return paths.find(isExecutable) ?? null;
}

/**
 * Installs a package of the system, where that is ours to do: as root on a Debian.
 * Anywhere else it throws an error that says why not, and what a person could type instead.
 */
export function installWithApt(name: string): void {
  if (findProgram(['apt-get']) === null) throw new Error(`there is no apt-get here to install ${name} with`);
  if (!isRoot) throw new Error(`only root can install it; ask for "sudo apt-get install -y ${name}"`);
  console.log(`Installing ${name} with apt-get, once on this machine…`);
  const options = {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'pipe', 'pipe'] as ['ignore', 'pipe', 'pipe'],
    timeout: 300_000,
    maxBuffer: 2 ** 26,
  };
  execFileSync('apt-get', ['-qq', 'update'], options);
  execFileSync('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', name], options);
}

/** User and group of the account that owns nothing, under which root runs what refuses to be root. */
export function unprivilegedUser(): { uid: number; gid: number } {
  const accounts = existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8').split('\n') : [];
  const nobody = accounts.map((line) => line.split(':')).find(([name]) => name === 'nobody');
  return { uid: Number(nobody?.[2] ?? 65_534), gid: Number(nobody?.[3] ?? 65_534) };
}

/** The reason of an error in one line, with the last words of the program that failed, if it left any. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const words = 'stderr' in error ? String(error.stderr).trim().split('\n').slice(-2).join(' ') : '';
  const [firstLine = error.name] = error.message.split('\n');
  return words === '' ? firstLine : `${firstLine}: ${words}`;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
