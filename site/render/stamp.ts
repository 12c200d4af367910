import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { contactsText } from '../src/contacts.ts';
import type { Versions } from '../src/graph/versions.ts';

const skipped = new Set(['dist', '.astro', 'node_modules']);

/** What a rendered site was made of; written into it as versao.json. */
export interface Rendered {
  stamp: string;
  versions: Versions;
  renderedAt: string;
  pages: number;
}

/**
 * A hash of all that the site is made of: the data's versions, its own sources, the public schema, the exact
 * packages, its public address and the contacts that the operator set. The same stamp means the same pages.
 * Without versions it is a stamp of the program alone.
 */
export function stampOf(versions: Versions | null, projectRoot: string, siteUrl: string | undefined): string {
  const hash = createHash('sha256').update(JSON.stringify([versions, siteUrl ?? '', contactsText()]));
  const shared = ['schema/public.graphql', 'package-lock.json'].map((path) => join(projectRoot, path));
  for (const path of [...filesUnder(join(projectRoot, 'site')), ...shared.filter(existsSync)])
    hash.update(relative(projectRoot, path)).update('\0').update(readFileSync(path)).update('\0');
  return hash.digest('hex');
}

/** The stamp of a site on disk; undefined where there is none, or none that was finished. */
export function readStamp(siteDir: string): string | undefined {
  try {
    return (JSON.parse(readFileSync(join(siteDir, 'versao.json'), 'utf8')) as Partial<Rendered>).stamp;
  } catch {
    return undefined;
  }
}

/** All files under a folder in a stable order, without what a render writes. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder)
    .toSorted()
    .filter((name) => !skipped.has(name))
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesUnder(path) : [path];
    });
}
