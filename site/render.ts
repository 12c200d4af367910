// Renders the site from the graph: `node site/render.ts`, with GRAPH_URL, SITE_DIR and SITE_URL from the environment.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runStep, stopStep } from './render/child.ts';
import { pageFiles, precompress } from './render/compress.ts';
import { pictureLook } from './render/pictures/look.ts';
import { hasPictures, readRendered, type Rendered, stampOf } from './render/stamp.ts';
import { putInPlace, tidyUp } from './render/swap.ts';
import { endWithParent } from './render/with-parent.ts';
import { linkFolder } from './src/downloads/link-folder.ts';
import { readVersions } from './src/graph/versions.ts';

const siteRoot = dirname(fileURLToPath(import.meta.url));
const projectRoot = dirname(siteRoot);
const siteDir = resolve(process.env['SITE_DIR'] ?? join(siteRoot, 'dist'));
const siteUrl = process.env['SITE_URL'];
// Astro keeps its working files beside the output only where that is below the current folder; built anywhere
// else, two renders would share them, and the built pages would not find their packages.
const work = join(siteRoot, '.astro', `render-${process.pid}`);

const EXPLORER = join('dados', 'api', 'explorador');

async function render(): Promise<void> {
  const start = performance.now();
  tidyUp(siteDir);
  const versions = await readVersions();
  const stamp = stampOf(versions, projectRoot, siteUrl);
  const published = readRendered(siteDir);
  if (published.stamp === stamp) {
    console.log('O site já está em dia.');
    return;
  }
  console.log('Lendo o grafo e desenhando as páginas…');
  mkdirSync(work, { recursive: true });
  const madeWith = stampOf(null, projectRoot, siteUrl);
  const place = {
    SITE_OUT: work,
    SITE_PUBLISHED: siteDir,
    SITE_MADE_WITH: madeWith,
    SITE_LOOK: hasPictures() ? pictureLook(projectRoot) : '',
  };
  await runStep(siteRoot, 'build.ts', work, place);
  // The explorer is always the same page, and the heaviest.
  const explorer = join(siteDir, EXPLORER);
  if (published.madeWith === madeWith && existsSync(explorer)) linkFolder(explorer, join(work, EXPLORER));
  else await runStep(siteRoot, 'explorer.ts', work);
  const drawnAfter = secondsSince(start);
  if (hasPictures()) await runStep(siteRoot, 'pictures.ts', work, place);
  if (existsSync(`${work}.said`)) process.stdout.write(readFileSync(`${work}.said`));
  const files = pageFiles(work);
  const pages = files.filter((path) => path.endsWith('.html')).length;
  console.log(`${pages} páginas em ${drawnAfter} s. Comprimindo…`);
  await precompress(files);
  const rendered: Rendered = { stamp, madeWith, versions, renderedAt: new Date().toISOString(), pages };
  writeFileSync(join(work, 'versao.json'), `${JSON.stringify(rendered, null, 2)}\n`);
  const replaced = putInPlace(work, siteDir);
  console.log(`Site pronto em ${siteDir}: ${pages} páginas, ${secondsSince(start)} s.`);
  // Hundreds of thousands of files: the new site is read meanwhile.
  for (const old of replaced) rmSync(old, { recursive: true, force: true });
}

const secondsSince = (start: number): string => ((performance.now() - start) / 1000).toFixed(1);

function clean(): void {
  rmSync(work, { recursive: true, force: true });
  rmSync(`${work}.cache`, { recursive: true, force: true });
  for (const told of ['said', 'pictures']) rmSync(`${work}.${told}`, { force: true });
}

const giveUp = () => {
  stopStep();
  clean();
  process.exit(1);
};
process.once('SIGTERM', giveUp);
endWithParent(giveUp);

try {
  await render();
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  console.error(`O site não foi renderizado; o anterior continua no lugar.
${message}`);
  process.exitCode = 1;
} finally {
  clean();
}
