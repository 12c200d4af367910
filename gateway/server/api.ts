import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Gateway } from '../gateway.ts';
import { MAX_BODY_BYTES } from '../limits.ts';
import { versionsText, type Versions } from '../versions.ts';
import { Answers, type Answer } from './answers.ts';
import type { Metrics } from './metrics.ts';

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
    const refusal = refusalOf(request, body);
    const versionLine = versionsText(versions());
    response.setHeader('data-version', versionLine);
    if (refusal || body === null) {
      await send(request, response, refusal ?? refused(413, 'The question is too long.', 'TOO_LONG'));
      return;
    }
    const key = `${versionLine}\n${today()}\n${request.headers.accept ?? ''}\n${request.url}\n${body}`;
    let answer = answers.get(key);
    metrics.answers.inc({ kept: String(answer !== undefined) });
    if (!answer) {
      answer = await ask(gateway, request, body);
      answers.keep(key, answer);
    }
    await send(request, response, answer);
  };
}

/** A person who opened the API's address in a browser, without a question: the explorer is for them. */
const isVisitor = ({ method, url, headers }: IncomingMessage): boolean =>
  method === 'GET' && url === '/graphql' && (headers.accept ?? '').includes('text/html');

async function ask(gateway: Gateway, request: IncomingMessage, body: string): Promise<Answer> {
  const { accept, 'content-type': contentType } = request.headers;
  const response = await gateway.fetch(`http://hub.invalid${request.url}`, {
    method: request.method ?? 'GET',
    headers: { ...(accept ? { accept } : {}), ...(contentType ? { 'content-type': contentType } : {}) },
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

function refusalOf(request: IncomingMessage, body: string | null): Answer | null {
  if (request.method !== 'GET' && request.method !== 'POST') {
    return refused(405, 'Use GET or POST.', 'METHOD_NOT_ALLOWED');
  }
  if ((request.url?.length ?? 0) > MAX_BODY_BYTES || body === null) {
    return refused(413, `A question may have ${MAX_BODY_BYTES} bytes.`, 'TOO_LONG');
  }
  // Answering with today's data would be a false answer to a question about another day.
  const asksForPast = request.headers['as-of'] !== undefined || /[?&]asOf=/.test(request.url ?? '');
  return asksForPast
    ? refused(501, 'Past states are not published yet. Leave out "as-of".', 'NO_PAST')
    : null;
}

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
