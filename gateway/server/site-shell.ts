import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { escaped } from './escaped.ts';
import { PAGE_HEADERS } from './static-site.ts';

/** Where a page of the site leaves room for what the server found. */
const PLACE = '<!--resultados-->';
/** What a page shows only where nothing was asked for. */
const WITHOUT_QUESTION = /<!--sem-pergunta-->.*?<!--\/sem-pergunta-->/gs;
/** What a page says only where no server answers. */
const WITHOUT_SERVER = /<!--sem-servidor-->.*?<!--\/sem-servidor-->/s;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** A page of the rendered site that the server completes; null while there is no site. */
export const siteShell = (siteFolder: string, page: string): Promise<string | null> =>
  readFile(join(siteFolder, page, 'index.html'), 'utf8').catch(() => null);

/** The page with results in their place and the fields of its forms as they were sent. */
export function completed(
  page: string,
  { results, fields, title }: { results: string; fields: Record<string, string>; title?: string },
): string {
  const filled = Object.entries(fields).reduce(
    (text, [name, value]) =>
      value === ''
        ? text
        : text
            .replaceAll(
              new RegExp(`(<input\\b[^>]*?)name="${name}"`, 'g'),
              (_, before: string) => `${before}name="${name}" value="${escaped(value)}"`,
            )
            .replace(`<option value="${escaped(value)}"`, (option) => `${option} selected`),
    (results === '' ? page : page.replace(WITHOUT_QUESTION, '')).replace(WITHOUT_SERVER, ''),
  );
  const titled = title ? filled.replace(/<title>/, () => `<title>${escaped(title)} · `) : filled;
  return titled.replace(PLACE, () => results);
}

/** The page with its filters in sight, where some are in use. */
export const withFilters = (page: string): string =>
  page.replace('<details class="filters"', (tag) => `${tag} open`);

/** Sends a page that was made for one question; nobody keeps it. */
export async function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  page: string,
): Promise<void> {
  const accepted = request.headers['accept-encoding'] ?? '';
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null;
  const body =
    encoding === 'br'
      ? await brotli(page, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
      : encoding === 'gzip'
        ? await zip(page)
        : page;
  response
    .writeHead(200, {
      ...PAGE_HEADERS,
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      vary: 'accept-encoding',
      ...(encoding ? { 'content-encoding': encoding } : {}),
    })
    .end(request.method === 'HEAD' ? undefined : body);
}
