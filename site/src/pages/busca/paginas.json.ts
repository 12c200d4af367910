import type { APIRoute } from 'astro';
import { sitePages } from '../../text/search.ts';

/** The general pages and the words of the glossary, for the server's search. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(sitePages)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
