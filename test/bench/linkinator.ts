import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aRunningHub } from '../support/running-hub.ts';
import { benchTool } from './tool.ts';

interface Link {
  url: string;
  status?: number;
  state: 'OK' | 'BROKEN' | 'SKIPPED';
  parent?: string;
}

/** What is asked of Linkinator: every link within the site, from its first page on, anchors and styles too. */
const QUESTION = `import { check } from 'linkinator';
const { origin } = new URL(process.argv[1]);
const { links } = await check({ path: process.argv[1], recurse: true, checkFragments: true, checkCss: true,
  linksToSkip: async (url) => new URL(url).origin !== origin });
process.stdout.write(JSON.stringify(links.map(({ url, status, state, parent }) => ({ url, status, state, parent }))));`;

/** Every link inside the site of a hub with its sample, judged by Linkinator. True when none is broken. */
export async function run(): Promise<boolean> {
  const tool = benchTool({ linkinator: '8.1.0' });
  const folder = mkdtempSync(join(tmpdir(), 'suas-bench-'));
  const hub = await aRunningHub(folder, { SITE_PICTURES: 'all' });
  try {
    const printed = execFileSync(
      process.execPath,
      ['--input-type=module', '--eval', QUESTION, `${hub.address}/`],
      { cwd: tool, maxBuffer: 2 ** 28 },
    );
    const links = JSON.parse(printed.toString()) as Link[];
    const broken = links.filter(({ state }) => state === 'BROKEN');
    for (const { url, status, parent } of broken) console.log(`${status}  ${url}  from ${parent}`);
    const followed = links.filter(({ state }) => state === 'OK').length;
    const holds = broken.length === 0 && followed > 1000;
    console.log(`${holds ? 'passed' : 'FAILED'}  ${followed} addresses opened, ${broken.length} broken`);
    return holds;
  } finally {
    await hub.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
