import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SiteRenderer } from '../../gateway/site-renderer.ts';
import { filesUnder } from '../../site/render/stamp.ts';
import { projectRoot } from '../support/programs.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'suas-rendering-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A graph that never answers, so that a rendering waits; tells when the renderer has asked, and when it is gone. */
async function silentGraph() {
  const server = createServer(() => undefined);
  const asked = once(server, 'connection') as Promise<[Socket]>;
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  return { url, server, asked: asked.then(([socket]) => socket) };
}

test('a rendering that is under way ends with the hub that stops, and none begins after it', async () => {
  const graph = await silentGraph();
  const renderer = new SiteRenderer(graph.url, join(folder, 'site'));
  const rendering = renderer.render();
  const gone = once(await graph.asked, 'close');
  await renderer.stop();
  await gone;
  expect(await rendering).toBe(false);
  expect(await renderer.render()).toBe(false);
  graph.server.close();
}, 60_000);

test('a rendering ends when the hub is killed, which can tell it nothing', async () => {
  const graph = await silentGraph();
  const script = `import { SiteRenderer } from './gateway/site-renderer.ts';
    await new SiteRenderer('${graph.url}', '${join(folder, 'site')}').render();`;
  const hub = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    cwd: projectRoot,
    stdio: 'ignore',
  });
  const gone = once(await graph.asked, 'close');
  hub.kill('SIGKILL');
  expect(await gone).toBeDefined();
  graph.server.close();
}, 60_000);

test('what two hubs of one clone render is told apart from the sources, and what goes away meanwhile is passed over', async () => {
  await mkdir(join(folder, 'dist.old-812-0'));
  await writeFile(join(folder, 'dist.old-812-0', 'index.html'), 'old');
  await mkdir(join(folder, 'dist.next-812'));
  await writeFile(join(folder, 'dist.next-812', 'index.html'), 'next');
  await symlink(join(folder, 'gone'), join(folder, 'going.ts'));
  await writeFile(join(folder, 'page.ts'), 'page');
  expect(filesUnder(folder)).toEqual([join(folder, 'page.ts')]);
});
