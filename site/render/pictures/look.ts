import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '../stamp.ts';

/** What the drawing rests on beside its own files. */
const PACKAGES = ['sharp', 'opentype.js', '@fontsource/public-sans'];

/** A digest of all that decides how a card is drawn: pictures of another look are drawn anew. */
export function pictureLook(projectRoot: string): string {
  const { dependencies } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const hash = createHash('sha256').update(JSON.stringify(PACKAGES.map((name) => dependencies[name])));
  for (const path of filesUnder(import.meta.dirname)) hash.update(readFileSync(path));
  return hash.digest('hex');
}
