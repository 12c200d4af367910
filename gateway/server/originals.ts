import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';

/** Where kept files are served: "/originais/" and the SHA-256 of the file that was imported. */
export const ORIGINALS = '/originais/';

/** A kept file as the server sends it. */
export interface ServedFile {
  name: string;
  mediaType: string;
  size: number;
  isCopy: boolean;
  isWithheld: boolean;
  /** SHA-256 of the bytes that are sent, in hexadecimal; null when nobody has computed it. */
  sentSha256: string | null;
  parts: AsyncIterable<Uint8Array>;
}

const GONE = 'Este arquivo mostrava algo que agora é protegido, e seus bytes não são mais guardados aqui.';
const UNKNOWN = 'Nenhum arquivo com esta impressão digital foi guardado aqui.';

// Headers are ASCII.
const COPY =
  'sem colunas sobre pessoas, sem o que nao foi usado e sem linhas protegidas; a impressao digital do endereco e a do arquivo original';

/**
 * Sends the bytes of a file that figures were read from, so that a reader can check them against the hash in its
 * address. It is sent for download, never shown as a page of this site. A copy stands for the file of this hash and
 * has other bytes: it says so in `x-copia`, and `repr-digest` (RFC 9530) is the hash of what is really sent.
 */
export function originals(find: (sha256: string) => Promise<ServedFile | null>) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const sha256 = (request.url ?? '').slice(ORIGINALS.length).split('?', 1)[0] ?? '';
    const file = /^[0-9a-f]{64}$/.test(sha256) ? await find(sha256) : null;
    if (!file || file.isWithheld) {
      response.writeHead(file ? 410 : 404, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(file ? GONE : UNKNOWN);
      return;
    }
    const { name, mediaType, size, isCopy, sentSha256, parts } = file;
    response.writeHead(200, {
      'content-type': mediaType,
      'content-length': size,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      // What becomes protected is withdrawn, so that no cache may keep a file unasked.
      'cache-control': 'no-cache',
      ...(sentSha256 === null ? {} : { etag: `"${sentSha256}"`, 'repr-digest': digestField(sentSha256) }),
      ...(isCopy ? { 'x-copia': COPY } : {}),
    });
    if (request.method === 'HEAD') response.end();
    else await pipeline(parts, response);
  };
}

const digestField = (sha256: string): string => `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`;
