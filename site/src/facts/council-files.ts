import type { Council } from '../graph/council.ts';

/** The addresses of a council's files, below its municipality's or its state's page. */
export const councilFiles = (path: string, kind: Council['kind']): { atom: string; popolo: string } => ({
  atom: `${path}conselho/${kind.toLowerCase()}.atom`,
  popolo: `${path}conselho/${kind.toLowerCase()}.popolo.json`,
});
