import { join } from 'node:path';
import { toDraw } from '../facts/to-draw.ts';
import type { Snapshot, Town } from '../graph/snapshot.ts';
import { Archive, versionPath } from './archive.ts';
import { buildPlace } from './build-place.ts';
import { tableFormats, writeDataFile, type WrittenFile } from './data-files.ts';
import { type DataPackage, type PackageFrame, type PackagePlan, writePackage } from './data-package.ts';
import { siteLicence } from './describe/datapackage.ts';
import { type DictionaryRow, dictionary, dictionaryTable, meanings } from './describe/dictionary.ts';
import { dcatDataset } from './describe/linked-data.ts';
import { KeptPackages } from './kept-packages.ts';
import { filesOf, isTombstone, MANIFEST, type Manifest, type Tombstone } from './manifest.ts';
import { nationalScope, nothing, townScope } from './scope.ts';
import { tables } from './tables/index.ts';

/** Everything that was written to be taken away. */
export interface DataPackages {
  national: DataPackage;
  /** By IBGE code; municipalities with data, and the demonstration. */
  towns: ReadonlyMap<string, DataPackage>;
  dictionary: readonly DictionaryRow[];
  /** Files that describe all sets: dictionary, catalogue, manifest, list of versions. */
  common: readonly WrittenFile[];
  versions: readonly (Manifest | Tombstone)[];
}

/** Folder of a municipality's files below the site's root, by a code that does not change as names do. */
export const townFolder = ({ ibgeCode }: { ibgeCode: string }): string => `dados/municipios/${ibgeCode}`;

let writing: Promise<DataPackages | null> | undefined;

/**
 * Writes the files to be taken away into the site that is being made, once, from what its pages show. Null where
 * nobody renders, as in a check of the pages.
 */
export function dataPackages(
  snapshot: Snapshot,
  sdl: string,
  siteUrl: URL | undefined,
): Promise<DataPackages | null> {
  writing ??= writeAll(snapshot, sdl, siteUrl);
  return writing;
}

async function writeAll(
  snapshot: Snapshot,
  sdl: string,
  siteUrl: URL | undefined,
): Promise<DataPackages | null> {
  const place = buildPlace();
  if (!place) return null;
  const started = performance.now();
  const archive = new Archive(place);
  const frame: PackageFrame = {
    place,
    archive,
    meaning: meanings(sdl),
    versions: snapshot.versions,
    readFrom: snapshot.readFrom,
    siteUrl: siteUrl?.href.replace(/\/$/, '') ?? '',
  };
  const national = await writePackage(nationalPlan(snapshot), frame);
  const towns = new Map<string, DataPackage>();
  const kept = new KeptPackages(place, archive);
  const changed = new Set((await toDraw()).towns.map(({ ibgeCode }) => ibgeCode));
  for (const town of snapshot.towns) {
    const plan = townPlan(town, snapshot);
    const known = changed.has(town.ibgeCode) ? undefined : kept.take(plan);
    towns.set(town.ibgeCode, known ?? (await writePackage(plan, frame)));
  }
  kept.remember(towns.values());
  archive.settle();
  const rows = dictionary(
    tables.map((table) => table.in(nothing)),
    frame.meaning,
  );
  const common = writeCommon(national, [...towns.values()], rows, frame);
  place.tell(`${towns.size + 1} conjuntos de arquivos para baixar em ${seconds(started)} s.`);
  return { national, towns, dictionary: rows, common, versions: archive.all() };
}

const nationalPlan = (snapshot: Snapshot): PackagePlan => ({
  name: 'suas-brasil',
  title: 'Assistência social dos municípios brasileiros',
  description:
    'Planos, dinheiro, rede e conselhos da assistência social, município por município, com a fonte de cada dado. Só o que foi publicado neste site; a demonstração não entra.',
  folder: 'dados/brasil',
  page: '/dados/',
  scope: nationalScope(snapshot),
  isDemonstration: false,
  withEmpty: true,
});

const townPlan = (town: Town, snapshot: Snapshot): PackagePlan => ({
  name: `suas-${town.ibgeCode}`,
  title: `Assistência social de ${town.name}${town.state ? ` (${town.state.code})` : ''}${town.isDemonstration ? ': demonstração, dados inventados' : ''}`,
  description: `${town.isDemonstration ? 'Este município não existe: os dados são inventados. ' : ''}Plano, dinheiro, rede e conselho, até onde foram publicados neste site, com a fonte de cada dado.`,
  folder: townFolder(town),
  page: `${town.path}dados/`,
  scope: townScope(town, snapshot),
  isDemonstration: town.isDemonstration,
  withEmpty: false,
});

/** What is said once for all sets: the dictionary, the catalogue, the list of versions, and the manifest of manifests. */
function writeCommon(
  national: DataPackage,
  towns: readonly DataPackage[],
  rows: readonly DictionaryRow[],
  { place, archive, versions, siteUrl }: PackageFrame,
): WrittenFile[] {
  const folder = join(place.out, 'dados');
  const words = dictionaryTable(rows);
  const files = tableFormats
    .filter(({ name }) => name !== 'Parquet')
    .map(({ ending, mediaType, write }) =>
      writeDataFile(folder, words.name + ending, mediaType, write(words)),
    );
  const write = (path: string, mediaType: string, value: unknown) =>
    files.push(writeDataFile(folder, path, mediaType, `${JSON.stringify(value, null, 1)}\n`));
  const all = [national, ...towns];
  write('catalogo.jsonld', 'application/ld+json', {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dcterms: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      spdx: 'http://spdx.org/rdf/terms#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': `${siteUrl}/dados/`,
    '@type': 'dcat:Catalog',
    'dcterms:title': { '@value': 'SUAS às claras: dados abertos', '@language': 'pt-BR' },
    'dcterms:license': { '@id': siteLicence.path },
    'dcterms:rights': siteLicence.title,
    'dcat:dataset': all.map(({ facts, manifest, plan }) =>
      plan === national.plan
        ? dcatDataset(facts, filesOf(manifest), [])
        : {
            '@id': facts.address,
            '@type': 'dcat:Dataset',
            'dcterms:title': { '@value': facts.title, '@language': 'pt-BR' },
            'dcat:version': facts.version,
            'dcterms:conformsTo': { '@id': `${facts.address}dcat.jsonld` },
          },
    ),
  });
  write('versoes.json', 'application/json', archive.all().map(versionEntry));
  write('manifesto.json', 'application/json', {
    versoes_dos_dados: versions,
    licenca: siteLicence.title,
    arquivos: files.map(({ path, bytes, sha256 }) => ({ caminho: path, bytes, sha256 })),
    conjuntos: all.map(({ plan, manifest, manifestFile }) => ({
      conjunto: plan.name,
      titulo: plan.title,
      endereco: `/${plan.folder}/`,
      versao: manifest.versao,
      arquivos: manifest.arquivos.length,
      bytes: manifest.arquivos.reduce((sum, file) => sum + file.bytes, 0),
      manifesto_sha256: manifestFile.sha256,
    })),
  });
  return files;
}

const versionEntry = (one: Manifest | Tombstone) => ({
  conjunto: one.conjunto,
  versao: one.versao,
  publicado_em: one.publicado_em,
  endereco: `/${versionPath(one)}/${MANIFEST}`,
  ...(isTombstone(one) ? { retirado_em: one.retirado_em, motivo: one.motivo } : {}),
});

const seconds = (start: number): string => ((performance.now() - start) / 1000).toFixed(1);
