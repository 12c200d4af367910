import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { SiteRenderer } from '../../gateway/site-renderer.ts';
import { runProgram } from '../support/processes.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function graphThatAnswers(answer: () => string): Promise<string> {
  const server = createServer((request, response) => {
    request.resume().once('end', () => {
      response.writeHead(200, { 'content-type': 'application/json', connection: 'close' }).end(answer());
    });
  });
  servers.push(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}

test('long answers are read whole, also by a render that is busy while they arrive', async () => {
  const long = JSON.stringify({ data: { planVersion: 'x'.repeat(3_000_000) } });
  const url = await graphThatAnswers(() => long);
  const script = `
    const { post } = await import('./site/src/graph/post.ts');
    const busy = setInterval(() => { const end = Date.now() + 30; while (Date.now() < end); }, 5);
    for (let time = 0; time < 20; time++) {
      const answers = await Promise.all([1, 2, 3].map(() => post(process.env.GRAPH_URL, {})));
      for (const { status, text } of answers) console.log(status, text.length);
    }
    clearInterval(busy);`;
  const { code, output } = await runProgram('--input-type=module', ['-e', script], { GRAPH_URL: url });
  expect([code, output.trim().split('\n')]).toEqual([0, Array(60).fill(`200 ${long.length}`)]);
}, 60_000);

test('a rendering that fails is tried again, each time told, and in the end given up', async () => {
  const url = await graphThatAnswers(() => JSON.stringify({ errors: [{ message: 'Ainda não.' }] }));
  const folder = await mkdtemp(join(tmpdir(), 'suas-rendering-'));
  try {
    const told: boolean[] = [];
    const renderer = new SiteRenderer(
      url,
      join(folder, 'site'),
      (isRendered) => told.push(isRendered),
      [10, 10],
    );
    expect(await renderer.render()).toBe(false);
    expect(told).toEqual([false, false, false]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 120_000);
