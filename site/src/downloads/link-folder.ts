import { copyFileSync, linkSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** The same files in a second folder: as links, which take no space, or as copies on another disk. */
export function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else linkFile(source, target);
  }
}

/** The same file at a second place. */
export function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** A name for a folder beside it, by a relative pointer; where there are none, the same files a second time. */
export function pointTo(folder: string, name: string): void {
  try {
    symlinkSync(relative(dirname(name), folder), name, 'dir');
  } catch {
    linkFolder(folder, name);
  }
}
