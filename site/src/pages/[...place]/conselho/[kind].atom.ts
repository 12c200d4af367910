import type { APIRoute } from 'astro';
import { type CouncilPlace, councilPaths } from '../../../facts/council-place.ts';
import { councilAtom } from '../../../feeds/atom.ts';

/** The decisions of a council, for readers of news. */
export const getStaticPaths = councilPaths;

export const GET: APIRoute<CouncilPlace> = ({ props, site }) =>
  new Response(councilAtom({ ...props, path: props.files.atom, site }), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
