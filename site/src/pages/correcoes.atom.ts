import type { APIRoute } from 'astro';
import { changesAtom } from '../feeds/changes.ts';
import { snapshot } from '../graph/snapshot.ts';
import { correctionText } from '../text/corrections.ts';

/** What changed in what the whole country has published here. */
export const GET: APIRoute = async ({ site }) => {
  const { corrections, readFrom: since } = await snapshot();
  const pagePath = '/correcoes/';
  const about = { kind: 'Country', id: 'BR', title: correctionText.country, pagePath, listPath: pagePath };
  return new Response(changesAtom({ ...about, corrections, path: '/correcoes.atom', since, site }), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
