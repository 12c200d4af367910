import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import sirv from 'sirv';

type Serve = (request: IncomingMessage, response: ServerResponse) => void;

// The pages run no script; only the explorer, a page of its own, brings one. Connections to this site are for those who
// inspect a page, whose look at /robots.txt its policy would forbid.
const PAGE_POLICY =
  "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
/** What every page is sent with. */
export const PAGE_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'content-security-policy': PAGE_POLICY,
};
/** The explorer's script writes styles and starts workers from what it has in memory; no page has a script inside. */
const EXPLORER_POLICY =
  "default-src 'self' data:; script-src 'self' blob:; style-src 'self' 'unsafe-inline'; worker-src blob:; base-uri 'none'; frame-ancestors 'none'";

/** Sets what a page is sent with, whatever the answer turns out to be. */
export function setPageHeaders(response: ServerResponse): void {
  for (const [name, value] of Object.entries(PAGE_HEADERS)) response.setHeader(name, value);
}

/** Media types that sirv does not know, or sends without the encoding of their text. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.csv': 'text/csv; charset=utf-8',
  '.ods': 'application/vnd.oasis.opendocument.spreadsheet',
  '.parquet': 'application/vnd.apache.parquet',
  '.txt': 'text/plain; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** What a rendering notes for the next one has a name with a dot before it, and the page of what is missing has no address. */
const NOT_PUBLIC = /\/\.(?!well-known\/)|^\/404(\.html?)?(\.br|\.gz)?\/?$/;

/** The rendered site in a folder; a new one that takes its place is served from the next request on. */
export class StaticSite {
  private readonly serve: Serve;

  constructor(readonly folder: string) {
    this.serve = sirv(folder, {
      // Each file is looked up when it is asked for: reading in the downloads of 5,571 municipalities and their
      // versions takes seconds and tens of megabytes.
      dev: true,
      brotli: true,
      gzip: true,
      etag: true,
      // Set before, for the answer that nothing has changed: the file's own tag comes with the file.
      setHeaders: (response) => response.removeHeader('etag'),
      onNoMatch: (_, response) => void this.notFound(response),
    });
  }

  /** True when there is a whole site: `versao.json` is the last file that a rendering writes. */
  get isThere(): boolean {
    return existsSync(join(this.folder, 'versao.json'));
  }

  answer(request: IncomingMessage, response: ServerResponse): void {
    // A file that goes away while it is opened ends one answer, never the process.
    response.once('pipe', (file) => file.once('error', () => response.destroy()));
    const [path = '/', question] = (request.url ?? '/').split('?', 2);
    const name = decoded(path);
    setPageHeaders(response);
    // Every page has one address: the folder's, with the slash.
    if (/\/[^/.]+$/.test(path) && existsSync(join(this.folder, path, 'index.html'))) {
      const address = question === undefined ? `${path}/` : `${path}/?${question}`;
      response.writeHead(301, { location: address.replace(/^\/+/, '/') }).end();
    } else if (!this.isThere) this.plain(response, 503, 'O site está sendo preparado. Volte em um minuto.');
    else if (NOT_PUBLIC.test(name)) void this.notFound(response);
    else {
      setFileHeaders(request, response, name);
      this.serve(request, response);
    }
  }

  private async notFound(response: ServerResponse): Promise<void> {
    const page = await readFile(join(this.folder, '404.html')).catch(() => null);
    for (const name of ['etag', 'cache-control', 'vary']) response.removeHeader(name);
    if (!page) this.plain(response, 404, 'Esta página não existe.');
    else response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  }

  private plain(response: ServerResponse, status: number, text: string): void {
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
  }
}

/** Sets what a file is sent with, before it is known whether it is sent: sirv's "not modified" brings nothing of its own. */
function setFileHeaders({ headers }: IncomingMessage, response: ServerResponse, path: string): void {
  // Their names are made of what is in them. So are those of the versions of the files to take away, but one that
  // shows what becomes hidden is withdrawn, and no cache may keep it unasked.
  const isHashed = path.startsWith('/_imagens/') || /^\/estilo\.[\w-]+\.css$/.test(path);
  response.setHeader('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'public, no-cache');
  response.setHeader('vary', 'Accept-Encoding');
  const mediaType = MEDIA_TYPES[extname(path)];
  if (mediaType) response.setHeader('content-type', mediaType);
  // Nothing is "not modified" unless this is the tag of the file.
  if (headers['if-none-match']) response.setHeader('etag', headers['if-none-match']);
  if (path.includes('/explorador/')) response.setHeader('content-security-policy', EXPLORER_POLICY);
}

/** The path as sirv looks for it. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
