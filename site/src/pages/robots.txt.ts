import type { APIRoute } from 'astro';

/** Everything may be read by machines; where the pages are listed, when the site's address is known. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    [
      'User-agent: *',
      'Allow: /',
      ...(site ? [`Sitemap: ${new URL('/sitemap-index.xml', site).href}`] : []),
      '',
    ].join('\n'),
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  );
