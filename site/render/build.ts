// Draws all pages into a folder: `node site/render/build.ts FOLDER`. A process of its own on plain Node, which costs
// a third of the memory that Astro takes beside tsx.
import { build } from 'astro';
import { snapshot } from '../src/graph/snapshot.ts';
import { endWithParent } from './with-parent.ts';

endWithParent(() => process.exit(1));
const [, , folder] = process.argv;
if (!folder) throw new Error('Diga em que pasta desenhar o site: build.ts PASTA.');

try {
  // The hub answers while Astro compiles; a fault is told by the first page that asks for the snapshot.
  snapshot().catch(() => undefined);
  await build({
    root: new URL('..', import.meta.url).pathname,
    outDir: folder,
    cacheDir: `${folder}.cache`,
    logLevel: 'silent',
    ...(process.env['SITE_URL'] ? { site: process.env['SITE_URL'] } : {}),
  });
} catch (error) {
  console.error(error instanceof Error ? (process.env['DEBUG'] ? error.stack : error.message) : error);
  process.exit(1);
}
