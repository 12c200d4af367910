import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import type { MakeServer } from './server.ts';

/** A constant buffer, the bytes of a file, whatever is asked. */
export const makeServer: MakeServer = (file) => {
  const body = readFileSync(file);
  const headers = { 'content-type': 'application/json', 'content-length': body.length };
  return createServer((_, response) => response.writeHead(200, headers).end(body));
};
