import { once } from 'node:events';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { createHubServer } from '../../gateway/server/index.ts';
import type { ServedFile } from '../../gateway/server/originals.ts';

afterEach(() => vi.restoreAllMocks());

/** Asks for a kept file whose second part comes when the reader has gone, or has the first one. */
async function logged(second: () => Promise<Uint8Array>, isGoing: boolean): Promise<unknown[]> {
  const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const [begun, gone] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  async function* parts() {
    yield Buffer.alloc(1024);
    await (isGoing ? gone.promise : begun.promise);
    yield await second();
  }
  const file: ServedFile = {
    name: 'a.csv', mediaType: 'text/csv', size: 4096, isCopy: false, isWithheld: false, sentSha256: null, parts: parts(),
  }; // prettier-ignore
  const options = { keptFile: () => Promise.resolve(file), isReady: () => true, site: null, program: '' };
  const server = createHubServer(options as never);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const ended = new Promise((done) => server.once('request', (_, response) => response.once('close', done)));
  const asked = request({ host: '127.0.0.1', port, path: `/originais/${'a'.repeat(64)}` }).end();
  asked.on('error', () => undefined);
  const [answer] = (await once(asked, 'response')) as [NodeJS.ReadableStream];
  answer.on('error', () => undefined);
  await once(answer, 'data');
  begun.resolve();
  if (isGoing) asked.destroy();
  else answer.resume();
  await ended;
  gone.resolve();
  await new Promise((done) => setTimeout(done, 50));
  server.close();
  return errors.mock.calls.map(([error]) => (error as Error).message);
}

test('a reader who goes away before all is sent is no fault of the hub; one that breaks off sending is told', async () => {
  expect(await logged(() => Promise.resolve(Buffer.alloc(3072)), true)).toEqual([]);
  expect(await logged(() => Promise.reject(new Error('the database is gone')), false)).toEqual([
    'the database is gone',
  ]);
});
