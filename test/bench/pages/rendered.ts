import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from '../../support/processes.ts';

/** Bytes of brotli that a page with many figures may have, its style inside. */
const HEAVIEST = 35_000;

/** Renders the site from a graph and weighs the large town's pages of plans and money; true when none is too heavy. */
export async function renderedPages(graphUrl: string): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'suas-bench-'));
  try {
    const { code, output } = await runProgram('site/render.ts', [], {
      GRAPH_URL: graphUrl,
      SITE_DIR: join(folder, 'site'),
    });
    if (code !== 0) throw new Error(`The site was not rendered: ${output}`);
    const town = join(folder, 'site', 'pr', 'londrina');
    const pages = readdirSync(town, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('index.html.br'))
      .map((path) => ({ path, bytes: statSync(join(town, path)).size }))
      .toSorted((a, b) => b.bytes - a.bytes);
    const [heaviest] = pages;
    const holds = heaviest !== undefined && heaviest.bytes <= HEAVIEST;
    console.log(
      `${holds ? 'passed' : 'FAILED'}  ${pages.length} pages of the town, the heaviest of ${heaviest?.bytes} bytes ` +
        `(${heaviest?.path}), at most ${HEAVIEST}`,
    );
    return holds;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
