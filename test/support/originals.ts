import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { originals } from '../../gateway/server/originals.ts';

/** SHA-256 in hexadecimal. */
export const sha256Of = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');

/** What is sent under a file's hash, with the hash of the bytes that came. */
export async function sent(find: Parameters<typeof originals>[0], sha256: string) {
  const answer = originals(find);
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/originais/${sha256}`);
  const bytes = Buffer.from(await response.arrayBuffer());
  server.close();
  return { headers: response.headers, bytes, sha256: sha256Of(bytes) };
}
