import http from 'node:http';
import https from 'node:https';

/** What came back for a question: the status, and the whole body as text. */
export interface Posted {
  status: number;
  text: string;
}

/**
 * Posts JSON and waits for the whole answer, on a connection of its own: a render blocks for seconds, and on one kept
 * open the server may have hung up by then. Not `fetch`, whose reader of Node 24 ends the process when a long answer's
 * connection closes while it is paused (nodejs/undici#5360).
 */
export function post(address: string, body: unknown): Promise<Posted> {
  const { promise, resolve, reject } = Promise.withResolvers<Posted>();
  const { request } = address.startsWith('https:') ? https : http;
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const sent = request(address, { method: 'POST', headers, agent: false }, (response) => {
    const chunks: Buffer[] = [];
    response.on('data', (chunk: Buffer) => chunks.push(chunk));
    response.once('end', () =>
      resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }),
    );
    // An answer that is cut off has an error and no end.
    response.once('error', reject);
  });
  sent.once('error', reject);
  sent.end(JSON.stringify(body));
  return promise;
}
