import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const attempts = 20;

/**
 * Puts a finished site in the place of the old one, by renaming. Another render may do the same at the same
 * moment: whoever comes last stays, and what is served is always one whole site. Gives the folders of what was served
 * before, to be removed.
 */
export function putInPlace(built: string, siteDir: string): string[] {
  const next = `${siteDir}.next-${process.pid}`;
  mkdirSync(dirname(siteDir), { recursive: true });
  moveFolder(built, next);
  const replaced: string[] = [];
  for (let attempt = 0; attempt < attempts; attempt++) {
    const old = `${siteDir}.old-${process.pid}-${attempt}`;
    if (tryRename(siteDir, old)) replaced.push(old);
    if (tryRename(next, siteDir)) return replaced;
  }
  throw new Error(
    `Outra renderização trocou ${siteDir} ${attempts} vezes seguidas. Rode de novo quando ela acabar.`,
  );
}

/** Removes what renders that died have left; a site that one of them had moved away comes back. */
export function tidyUp(siteDir: string): void {
  const parent = dirname(siteDir);
  if (!existsSync(parent)) return;
  const pattern = new RegExp(`^${RegExp.escape(basename(siteDir))}\\.(next|old)-(\\d+)`);
  for (const name of readdirSync(parent)) {
    const match = pattern.exec(name);
    if (!match || isAlive(Number(match[2]))) continue;
    const left = join(parent, name);
    if (match[1] === 'old' && !existsSync(siteDir)) tryRename(left, siteDir);
    else rmSync(left, { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function moveFolder(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  if (tryRename(from, to)) return;
  // Another disk: a copy, then the rest is renaming as before.
  cpSync(from, to, { recursive: true });
  rmSync(from, { recursive: true, force: true });
}

function tryRename(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
}
