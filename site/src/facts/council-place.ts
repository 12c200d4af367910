import type { Correction } from '../graph/corrections.ts';
import type { Council } from '../graph/council.ts';
import { councilFiles } from './council-files.ts';
import { type Decided, decisions } from './deliberation-slug.ts';
import { toDraw } from './to-draw.ts';

/** A council with the place that it belongs to: what its files beside the pages are made of. */
export interface CouncilPlace {
  council: Council;
  decided: readonly Decided[];
  corrections: readonly Correction[];
  areaId: string;
  /** Of the page with its decisions. */
  pagePath: string;
  files: { atom: string; popolo: string };
  /** A decision's page; a state's body shows all of them on the state's. */
  pageOf: (slug: string) => string;
}

/** Every council that the site shows, as paths for a route with `place` and `kind`. */
export async function councilPaths() {
  const { towns, states, nation, corrections } = await toDraw();
  const ofTowns = towns.flatMap((town) => {
    const all = decisions(town.published.councils);
    return town.published.councils.map((council): CouncilPlace => ({
      council,
      decided: all.filter((one) => one.council.id === council.id),
      corrections: town.published.corrections,
      areaId: `ibge:${town.ibgeCode}`,
      pagePath: `${town.path}conselho/`,
      files: councilFiles(town.path, council.kind),
      pageOf: (slug) => `${town.path}conselho/${slug}/`,
    }));
  });
  const ofBodies = [...states, nation].flatMap((state) =>
    state.bodies.map((council): CouncilPlace => ({
      council,
      decided: decisions([council]),
      corrections,
      areaId: state.uf === null ? 'pais:BR' : `uf:${state.uf}`,
      pagePath: state.path,
      files: councilFiles(state.path, council.kind),
      pageOf: () => `${state.path}#${council.kind.toLowerCase()}`,
    })),
  );
  return [...ofTowns, ...ofBodies].map((place) => {
    const [, path = '', kind = ''] = /^\/(.+)\/conselho\/(.+)\.atom$/.exec(place.files.atom) ?? [];
    return { params: { place: path, kind }, props: place };
  });
}
