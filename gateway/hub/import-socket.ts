import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { createServer, request as httpRequest, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buffer, json } from 'node:stream/consumers';
import { ImportRefused } from '../../subgraphs/shared/import/problem.ts';
import type { Hub } from './index.ts';
import type { ImportReport, ImportRequest } from './import-file.ts';

type Answer = { report: ImportReport } | { refused: readonly string[] } | { failed: string };

/** The local socket of a hub: only users of this machine who may write the data folder reach it. */
export function socketOf(dataDir: string): string {
  const folder = resolve(dataDir);
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  if (process.platform === 'win32') return `\\\\.\\pipe\\suas-${digest}`;
  const inside = join(folder, 'hub.sock');
  // A socket's path may have about 100 bytes.
  return Buffer.byteLength(inside) < 100 ? inside : join(tmpdir(), `suas-${digest}.sock`);
}

/** Takes imports for a running hub, so that nobody has to stop it and no folder is opened twice. */
export async function serveImports(hub: Hub, socket: string): Promise<Server> {
  await rm(socket, { force: true });
  const server = createServer(async (request, response) => {
    const answer = await answerTo(hub, request);
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  });
  await new Promise<void>((listening, failed) => server.once('error', failed).listen(socket, listening));
  return server;
}

async function answerTo(hub: Hub, request: import('node:http').IncomingMessage): Promise<Answer> {
  try {
    const said = JSON.parse(decodeURIComponent(String(request.headers['x-import']))) as Omit<
      ImportRequest,
      'bytes'
    >;
    return { report: await hub.importFile({ ...said, bytes: await buffer(request) }) };
  } catch (error) {
    if (error instanceof ImportRefused) return { refused: error.messages };
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

/** Sends an import to the hub behind a socket; null when no hub listens there. */
export async function importThroughHub(
  socket: string,
  { bytes, ...said }: ImportRequest,
): Promise<ImportReport | null> {
  const answer = await new Promise<Answer | null>((answered, failed) => {
    const request = httpRequest(
      {
        socketPath: socket,
        method: 'POST',
        headers: { 'x-import': encodeURIComponent(JSON.stringify(said)) },
      },
      (response) => json(response).then((body) => answered(body as Answer), failed),
    );
    request.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ECONNREFUSED') answered(null);
      else failed(error);
    });
    request.end(bytes);
  });
  if (answer === null) return null;
  if ('refused' in answer) throw new ImportRefused(answer.refused);
  if ('failed' in answer) throw new Error(answer.failed);
  return answer.report;
}
