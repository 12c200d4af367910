import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { createServer, request as httpRequest, type IncomingMessage, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { ImportRefused } from '../../subgraphs/shared/import/problem.ts';
import type { Hub } from './index.ts';
import { carryOut, type Order, type OrderResult } from './order.ts';

/** One line of the hub's answer. */
type Line = { progress: string } | { result: unknown } | { refused: readonly string[] } | { failed: string };

/** The local socket of a hub: only users of this machine who may write the data folder reach it. */
function socketOf(dataDir: string): string {
  const folder = resolve(dataDir);
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  if (process.platform === 'win32') return `\\\\.\\pipe\\suas-${digest}`;
  const inside = join(folder, 'hub.sock');
  // A socket's path may have about 100 bytes.
  return Buffer.byteLength(inside) < 100 ? inside : join(tmpdir(), `suas-${digest}.sock`);
}

/** Takes imports for a running hub, so that nobody has to stop it and no folder is opened twice. */
export async function serveImports(hub: Hub, dataDir: string): Promise<Server> {
  const socket = socketOf(dataDir);
  await rm(socket, { force: true });
  const server = createServer(async (request, response) => {
    response.setHeader('content-type', 'application/x-ndjson');
    const say = (line: Line) => response.write(`${JSON.stringify(line)}\n`);
    try {
      say({ result: await obey(hub, dataDir, request, (progress) => say({ progress })) });
    } catch (error) {
      if (error instanceof ImportRefused) say({ refused: error.messages });
      else say({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
    response.end();
  });
  await new Promise<void>((listening, failed) => server.once('error', failed).listen(socket, listening));
  return server;
}

async function obey(hub: Hub, dataDir: string, request: IncomingMessage, onProgress: (text: string) => void) {
  const order = JSON.parse(decodeURIComponent(String(request.headers['x-order']))) as Order;
  if (!('import' in order)) return carryOut(hub, order, null, onProgress);
  // The file is laid on the disk first: a large one is never in memory as a whole.
  const folder = join(dataDir, 'incoming');
  const path = join(folder, randomUUID());
  await mkdir(folder, { recursive: true });
  try {
    await pipeline(request, createWriteStream(path));
    return await carryOut(hub, order, path, onProgress);
  } finally {
    await rm(path, { force: true });
  }
}

/** Gives an order to the hub behind a data folder; null when no hub runs there. */
export async function orderHub(
  dataDir: string,
  order: Order,
  path: string | null,
  onProgress: (text: string) => void,
): Promise<OrderResult | null> {
  const response = await new Promise<IncomingMessage | null>((answered, failed) => {
    const headers = { 'x-order': encodeURIComponent(JSON.stringify(order)) };
    const request = httpRequest({ socketPath: socketOf(dataDir), method: 'POST', headers }, answered);
    request.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ECONNREFUSED') answered(null);
      else failed(error);
    });
    if (path === null) request.end();
    else createReadStream(path).once('error', failed).pipe(request);
  });
  if (response === null) return null;
  for await (const text of createInterface({ input: response })) {
    const line = JSON.parse(text) as Line;
    if ('progress' in line) onProgress(line.progress);
    else if ('refused' in line) throw new ImportRefused(line.refused);
    else if ('failed' in line) throw new Error(line.failed);
    else return line.result as OrderResult;
  }
  throw new Error('O servidor parou antes de responder. Veja com npm run import -- --runs o que entrou.');
}
