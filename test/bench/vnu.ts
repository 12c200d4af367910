import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PAGES } from '../site/page-kinds.ts';
import { findProgram, installWithApt } from '../support/programs.ts';
import { aRunningHub } from '../support/running-hub.ts';
import { benchTool } from './tool.ts';

interface Message {
  type: string;
  url?: string;
  lastLine?: number;
  message: string;
}

/**
 * Every kind of page of a hub with its sample through the checker of the HTML standard (vnu, which needs Java). True
 * when it finds no error; warnings are told.
 */
export async function run(): Promise<boolean> {
  const java = javaProgram();
  const jar = join(benchTool({ 'vnu-jar': '26.9.27' }), 'node_modules/vnu-jar/build/dist/vnu.jar');
  const folder = mkdtempSync(join(tmpdir(), 'suas-bench-'));
  const hub = await aRunningHub(folder);
  try {
    const pages = new Map<string, string>();
    for (const [index, page] of PAGES.entries()) {
      const file = join(folder, `${index}.html`);
      writeFileSync(file, await (await fetch(`${hub.address}${page}`)).text());
      pages.set(file, page);
    }
    const options = ['--format', 'json', '--exit-zero-always', '--stdout'];
    const printed = execFileSync(java, ['-Xss1m', '-jar', jar, ...options, ...pages.keys()], {
      maxBuffer: 2 ** 28,
    }).toString();
    const { messages } = JSON.parse(printed) as { messages: Message[] };
    for (const { type, url = '', lastLine, message } of messages)
      console.log(`${type}  ${pages.get(url.replace(/^file:/, ''))} line ${lastLine}: ${message}`);
    const faults = messages.filter(({ type }) => type !== 'info');
    console.log(`${faults.length === 0 ? 'passed' : 'FAILED'}  ${pages.size} pages, ${faults.length} errors`);
    return faults.length === 0 && pages.size === PAGES.length;
  } finally {
    await hub.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function javaProgram(): string {
  const found = findProgram(['java']);
  if (found) return found;
  installWithApt('default-jre-headless');
  return 'java';
}
