import type { APIRoute } from 'astro';
import { type CouncilPlace, councilPaths } from '../../../facts/council-place.ts';
import { councilPopolo } from '../../../feeds/popolo.ts';

/** A council with seats, meetings, decisions and votes, in the form of Popolo. */
export const getStaticPaths = councilPaths;

export const GET: APIRoute<CouncilPlace> = ({ props, site }) =>
  new Response(`${JSON.stringify(councilPopolo({ ...props, site }), null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
