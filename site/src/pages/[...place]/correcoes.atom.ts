import type { APIRoute } from 'astro';
import { changesPath, followed, type Followed } from '../../facts/changes-place.ts';
import { changesAtom } from '../../feeds/changes.ts';
import { toDraw } from '../../facts/to-draw.ts';
import { snapshot } from '../../graph/snapshot.ts';

/** What changed in a municipality, a plan, a strategy or a unit, beside its page. */
export async function getStaticPaths() {
  return followed(await toDraw()).map((one) => ({
    params: { place: one.pagePath.slice(1, -1) },
    props: one,
  }));
}

export const GET: APIRoute<Followed> = async ({ props, site }) => {
  const { readFrom: since } = await snapshot();
  const path = changesPath(props.pagePath);
  return new Response(changesAtom({ ...props, path, since, site }), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
