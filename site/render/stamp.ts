import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { contactsText } from '../src/contacts.ts';
import type { Versions } from '../src/graph/versions.ts';

/** What a render writes, also beside a site that is being put in its place ("dist.old-812-0"), and packages. */
const skipped = /^(dist(\..*)?|\.astro|node_modules)$/;

/** Whether pictures are drawn of pages, to be shown where their address is shared. */
export const hasPictures = (): boolean => process.env['SITE_PICTURES'] !== 'none';

/** What a rendered site was made of; written into it as versao.json. */
export interface Rendered {
  stamp: string;
  /** The stamp of the program alone. */
  madeWith: string;
  versions: Versions;
  renderedAt: string;
  pages: number;
}

/**
 * A hash of all that the site is made of: the data's versions, its own sources, the public schema, the exact
 * packages, its public address, the contacts that the operator set and whether pictures are drawn. The same stamp means the same pages.
 * Without versions it is a stamp of the program alone.
 */
export function stampOf(versions: Versions | null, projectRoot: string, siteUrl: string | undefined): string {
  const hash = createHash('sha256').update(
    JSON.stringify([versions, siteUrl ?? '', contactsText(), hasPictures()]),
  );
  const shared = ['schema/public.graphql', 'package-lock.json'].map((path) => join(projectRoot, path));
  for (const path of [...filesUnder(join(projectRoot, 'site')), ...shared.filter(existsSync)])
    hash
      .update(relative(projectRoot, path))
      .update('\0')
      .update(unlessGone(() => readFileSync(path)) ?? '')
      .update('\0');
  return hash.digest('hex');
}

/** What a site on disk was made of; empty where there is none, or none that was finished. */
export function readRendered(siteDir: string): Partial<Rendered> {
  try {
    return JSON.parse(readFileSync(join(siteDir, 'versao.json'), 'utf8')) as Partial<Rendered>;
  } catch {
    return {};
  }
}

/**
 * All files under a folder in a stable order, without what a render writes, what goes away meanwhile, and what is in
 * folders that are left out.
 */
export function filesUnder(folder: string, isLeft: (path: string) => boolean = () => false): string[] {
  return (unlessGone(() => readdirSync(folder)) ?? [])
    .toSorted()
    .filter((name) => !skipped.test(name))
    .flatMap((name) => {
      const path = join(folder, name);
      const found = unlessGone(() => statSync(path));
      if (!found?.isDirectory()) return found ? [path] : [];
      return isLeft(path) ? [] : filesUnder(path, isLeft);
    });
}

/** What is read, or null when another process took it away. */
function unlessGone<R>(read: () => R): R | null {
  try {
    return read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
