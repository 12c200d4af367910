import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Gateway } from '../gateway.ts';
import { MAX_BODY_BYTES } from '../limits.ts';
import { graphOf } from '../graph.ts';
import { versionsOf, versionsText, type Versions } from '../versions.ts';
import { Answers, type Answer } from './answers.ts';
import type { Metrics } from './metrics.ts';
import { setPageHeaders } from './static-site.ts';

const compress = promisify(gzip);
const EXPLORER = '/dados/api/explorador/';
const WORTH_COMPRESSING_BYTES = 1500;

/** What the API needs: the gateway, the versions that its answers carry, today's date, and counters. */
export interface ApiOptions {
  gateway: Gateway;
  versions: () => Versions;
  today: () => string;
  metrics: Metrics;
}

/** Answers `/graphql` by GET and POST. Whole answers are kept by data version. */
export function api({ gateway, versions, today, metrics }: ApiOptions) {
  const answers = new Answers();

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    setPageHeaders(response);
    response.setHeader('access-control-allow-origin', '*');
    if (request.method === 'OPTIONS') {
      response.setHeader('access-control-allow-methods', 'GET, POST, OPTIONS');
      response.setHeader('access-control-allow-headers', 'content-type, as-of');
      response.writeHead(204).end();
      return;
    }
    if (isVisitor(request)) {
      response.writeHead(303, { location: EXPLORER }).end();
      return;
    }
    const body = await bodyOf(request);
    const asOf = askedDay(request);
    const refusal = refusalOf(request, body, asOf, today());
    const present = versionsText(versions());
    if (refusal || body === null) {
      response.setHeader('data-version', present);
      await send(request, response, refusal ?? refused(413, 'The question is too long.', 'TOO_LONG'));
      return;
    }
    // What is hidden today is hidden in every past state, so that the present is part of the key there too.
    const day = asOf ?? today();
    const key = `${present}\n${asOf}\n${day}\n${request.headers.accept ?? ''}\n${request.url}\n${body}`;
    let answer = answers.get(key);
    metrics.answers.inc({ kept: String(answer !== undefined) });
    if (!answer) {
      const version = asOf === null ? present : versionsText(await versionsOf(graphOf(gateway, asOf)));
      answer = { ...(await ask(gateway, request, body, asOf)), version };
      answers.keep(key, answer);
    }
    response.setHeader('data-version', answer.version ?? present);
    if (asOf !== null) response.setHeader('as-of', asOf);
    await send(request, response, answer);
  };
}

/** A person who opened the API's address in a browser, without a question: the explorer is for them. */
const isVisitor = ({ method, url, headers }: IncomingMessage): boolean =>
  method === 'GET' && url === '/graphql' && (headers.accept ?? '').includes('text/html');

/** The day whose knowledge is asked for: the header `as-of`, or on GET the parameter `asOf`; null for today. */
function askedDay({ method, url = '', headers }: IncomingMessage): string | null {
  const inAddress = method === 'GET' ? new URL(url, 'http://hub.invalid').searchParams.get('asOf') : null;
  return inAddress ?? (headers['as-of'] === undefined ? null : String(headers['as-of']));
}

async function ask(
  gateway: Gateway,
  request: IncomingMessage,
  body: string,
  asOf: string | null,
): Promise<Answer> {
  const { accept, 'content-type': contentType } = request.headers;
  const response = await gateway.fetch(`http://hub.invalid${request.url}`, {
    method: request.method ?? 'GET',
    headers: {
      ...(accept ? { accept } : {}),
      ...(contentType ? { 'content-type': contentType } : {}),
      ...(asOf === null ? {} : { 'as-of': asOf }),
    },
    ...(request.method === 'POST' ? { body } : {}),
  });
  return {
    status: response.status,
    contentType: response.headers.get('content-type') ?? 'application/json',
    body: Buffer.from(await response.text()),
  };
}

/** The body as text; null when it is longer than allowed. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= MAX_BODY_BYTES) chunks.push(chunk);
  }
  return length > MAX_BODY_BYTES ? null : Buffer.concat(chunks).toString();
}

function refusalOf(
  request: IncomingMessage,
  body: string | null,
  asOf: string | null,
  today: string,
): Answer | null {
  if (request.method !== 'GET' && request.method !== 'POST') {
    return refused(405, 'Use GET or POST.', 'METHOD_NOT_ALLOWED');
  }
  if ((request.url?.length ?? 0) > MAX_BODY_BYTES || body === null) {
    return refused(413, `A question may have ${MAX_BODY_BYTES} bytes.`, 'TOO_LONG');
  }
  if (asOf === null) return null;
  if (!isDay(asOf))
    return refused(400, `as-of "${asOf}" is no day. Write it as "2024-05-01".`, 'BAD_ARGUMENT');
  return asOf > today
    ? refused(400, `as-of "${asOf}" has not come yet; today is ${today}.`, 'BAD_ARGUMENT')
    : null;
}

/** A day of the calendar, "2024-05-01"; "2024-02-30" is none. */
const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && (new Date(`${text}T00:00:00Z`).toJSON() ?? '').startsWith(text);

const refused = (status: number, message: string, code: string): Answer => ({
  status,
  contentType: 'application/json; charset=utf-8',
  body: Buffer.from(JSON.stringify({ errors: [{ message, extensions: { code } }] })),
});

async function send(request: IncomingMessage, response: ServerResponse, answer: Answer): Promise<void> {
  response.statusCode = answer.status;
  response.setHeader('content-type', answer.contentType);
  response.setHeader('vary', 'accept, accept-encoding');
  const isCompressed =
    answer.body.length > WORTH_COMPRESSING_BYTES && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const body = isCompressed ? await compress(answer.body) : answer.body;
  if (isCompressed) response.setHeader('content-encoding', 'gzip');
  response.setHeader('content-length', body.length);
  response.end(body);
}
