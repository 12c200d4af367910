import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Versions } from '../graph/versions.ts';
import type { BuildPlace } from './build-place.ts';
import type { WrittenFile } from './data-files.ts';

export const MANIFEST = 'manifesto.json';

/** What a set of tables consists of: every file with its SHA-256, and the versions of the data that it was made of. */
export interface Manifest {
  conjunto: string;
  titulo: string;
  versao: string;
  publicado_em: string;
  versoes_dos_dados: Versions;
  licenca: string;
  feito_com: string;
  arquivos: { caminho: string; bytes: number; sha256: string; tipo: string; linhas?: number }[];
}

/** What is left of a version whose files may not be read any more. */
export interface Tombstone {
  conjunto: string;
  versao: string;
  publicado_em: string;
  retirado_em: string;
  motivo: string;
}

/** The manifest in a folder; undefined where there is none that can be read. */
export function readManifest(folder: string): Manifest | Tombstone | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as Manifest | Tombstone;
  } catch {
    return undefined;
  }
}

export const isTombstone = (one: Manifest | Tombstone): one is Tombstone => 'retirado_em' in one;

export const filesOf = ({ arquivos }: Manifest): WrittenFile[] =>
  arquivos.map(({ caminho, bytes, sha256, tipo }) => ({ path: caminho, bytes, sha256, mediaType: tipo }));

/** A manifest as its file has it. */
export const manifestText = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 1)}\n`;

/** The set in a folder of the published site, if the same program made it; undefined when it must be made anew. */
export function publishedSet(folder: string, { published, madeWith }: BuildPlace): Manifest | undefined {
  const manifest = readManifest(join(published, folder));
  return manifest && !isTombstone(manifest) && manifest.feito_com === madeWith ? manifest : undefined;
}
