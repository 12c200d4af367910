import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Graph } from '../graph.ts';
import { escaped } from './escaped.ts';

const PLACE = '<!--resultados-->';

const QUERY = `query Search($text: String!) {
  municipalities(search: $text, first: 50) {
    totalCount
    edges { node { name slug state { code name } } }
  }
}`;

interface Found {
  municipalities: {
    totalCount: number;
    edges: { node: { name: string; slug: string; state: { code: string; name: string } } }[];
  };
}

/** Answers `/busca/?q=` without a script: the site's own search page with the municipalities that were found. */
export function search(graph: Graph, siteFolder: string) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const text = new URL(request.url ?? '/', 'http://hub.invalid').searchParams
      .get('q')
      ?.trim()
      .slice(0, 100);
    const page = text
      ? await readFile(join(siteFolder, 'busca', 'index.html'), 'utf8').catch(() => null)
      : null;
    if (!text || !page) return false;
    const results = await found(graph, text);
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
      .end(page.replace(PLACE, () => results).replace('name="q"', () => `name="q" value="${escaped(text)}"`));
    return true;
  };
}

async function found(graph: Graph, text: string): Promise<string> {
  const { municipalities } = await graph<Found>(QUERY, { text });
  const { edges, totalCount } = municipalities;
  if (totalCount === 0) {
    return `<p role="status">Nenhum município com “${escaped(text)}” no nome. Confira a escrita ou procure pelo estado.</p>`;
  }
  const items = edges.map(({ node: { name, slug, state } }) => {
    const address = `/${state.code.toLowerCase()}/${slug}/`;
    return `<li><a href="${address}">${escaped(name)} (${state.code})</a></li>`;
  });
  const rest =
    totalCount > edges.length
      ? `<p>Há mais ${totalCount - edges.length}. Escreva mais letras do nome.</p>`
      : '';
  const count = totalCount === 1 ? '1 município encontrado' : `${totalCount} municípios encontrados`;
  return `<p role="status">${count} com “${escaped(text)}” no nome.</p><ul class="links">${items.join('')}</ul>${rest}`;
}
