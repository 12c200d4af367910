// Draws all pages into a folder: `node site/render/build.ts FOLDER`. A process of its own on plain Node, which costs
// a third of the memory that Astro takes beside tsx.
import { build } from 'astro';
import { endWithParent } from './with-parent.ts';

endWithParent(() => process.exit(1));
const [, , folder] = process.argv;
if (!folder) throw new Error('Diga em que pasta desenhar o site: build.ts PASTA.');

try {
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
