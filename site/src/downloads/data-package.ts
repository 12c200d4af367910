import { join } from 'node:path';
import type { Versions } from '../graph/versions.ts';
import type { Archive } from './archive.ts';
import { versionPath } from './archive.ts';
import type { BuildPlace } from './build-place.ts';
import { describedFile, writeDataFile, writeTables, type WrittenFile } from './data-files.ts';
import { dataVersion } from './data-version.ts';
import { datapackage, type PackageFacts, siteLicence } from './describe/datapackage.ts';
import { dictionary, dictionaryTable, type Meanings } from './describe/dictionary.ts';
import { dcat, schemaOrg } from './describe/linked-data.ts';
import { MANIFEST, type Manifest, manifestText, publishedSet, type Tombstone } from './manifest.ts';
import type { Scope } from './scope.ts';
import type { FilledTable } from './table.ts';
import { tables } from './tables/index.ts';

/** What a set of tables is to be. */
export interface PackagePlan {
  /** Stable name, also that of its spreadsheets: "suas-3136702". */
  name: string;
  title: string;
  description: string;
  /** Folder below the site's root, without a slash at either end. */
  folder: string;
  /** The page that offers the files, from the site's root. */
  page: string;
  scope: Scope;
  isDemonstration: boolean;
  /** Whether tables without rows are written too, so that their addresses are there from the first day. */
  withEmpty: boolean;
}

/** A set of tables as it lies on the disk. */
export interface DataPackage {
  plan: Pick<PackagePlan, 'name' | 'title' | 'folder'>;
  facts: PackageFacts;
  manifest: Manifest;
  manifestFile: WrittenFile;
  tables: readonly { name: string; title: string; rows: number }[];
  /** Versions of it, newest first; the first is what lies in its own folder. */
  versions: readonly (Manifest | Tombstone)[];
}

/** What all sets of one render have in common. */
export interface PackageFrame {
  place: BuildPlace;
  archive: Archive;
  meaning: Meanings;
  versions: Versions;
  /** A moment before anything was read: what is concealed from then on is in none of these files for sure. */
  readFrom: string;
  /** Public address of the site, without a slash at its end; empty where nobody has said it. */
  siteUrl: string;
}

/** Writes a set of tables with all its descriptions, or takes over the one that is published if nothing changed. */
export async function writePackage(plan: PackagePlan, frame: PackageFrame): Promise<DataPackage> {
  const { place, archive } = frame;
  const filled = tables
    .map((table) => table.in(plan.scope))
    .filter(({ rows }) => plan.withEmpty || rows.length > 0);
  const version = dataVersion(filled);
  archive.withdrawUnsafe(plan.name, version, filled, plan.scope.corrections);
  const kept = archive.of(plan.name).find((one) => one.versao === version);
  const facts: PackageFacts = {
    name: plan.name,
    title: plan.title,
    description: plan.description,
    version,
    created: kept?.publicado_em ?? frame.readFrom,
    address: `${frame.siteUrl}/${plan.folder}/`,
    page: frame.siteUrl + plan.page,
    isDemonstration: plan.isDemonstration,
    sources: citedSources(filled),
  };
  const manifest = takenOver(plan, version, frame) ?? (await writeNew(plan, facts, filled, frame));
  archive.keep(manifest, join(place.out, plan.folder));
  return {
    plan,
    facts,
    manifest,
    manifestFile: describedFile(MANIFEST, 'application/json', manifestText(manifest)),
    tables: filled.map(({ name, title, rows }) => ({ name, title, rows: rows.length })),
    versions: archive.of(plan.name),
  };
}

/** The set as it is published, brought along, when neither its data nor the program has changed. */
function takenOver({ folder }: PackagePlan, version: string, { place }: PackageFrame): Manifest | undefined {
  const manifest = publishedSet(folder, place);
  if (manifest?.versao !== version) return undefined;
  place.bringAlong(folder);
  return manifest;
}

async function writeNew(
  plan: PackagePlan,
  facts: PackageFacts,
  filled: readonly FilledTable[],
  { meaning, archive, versions, place, siteUrl }: PackageFrame,
): Promise<Manifest> {
  const folder = join(place.out, plan.folder);
  const words = dictionaryTable(dictionary(filled, meaning));
  const files = await writeTables(folder, plan.name, filled, words);
  const described = [...files];
  const write = (path: string, mediaType: string, value: unknown) =>
    described.push(writeDataFile(folder, path, mediaType, `${JSON.stringify(value, null, 1)}\n`));
  const addresses = archive.of(plan.name).map((one) => `${siteUrl}/${versionPath(one)}/`);
  write('datapackage.json', 'application/json', datapackage(facts, filled, files, meaning));
  write('dcat.jsonld', 'application/ld+json', dcat(facts, files, addresses));
  write('schema-org.jsonld', 'application/ld+json', schemaOrg(facts, files));
  const lines = new Map(filled.map(({ name, rows }) => [name, rows.length]));
  const manifest: Manifest = {
    conjunto: plan.name,
    titulo: plan.title,
    versao: facts.version,
    publicado_em: facts.created,
    versoes_dos_dados: versions,
    licenca: siteLicence.title,
    feito_com: place.madeWith,
    arquivos: described.map(({ path, bytes, sha256, mediaType }) => {
      const rows = lines.get(path.replace(/(-planilha)?\.\w+$/, ''));
      return {
        caminho: path,
        bytes,
        sha256,
        tipo: mediaType,
        ...(rows !== undefined && { linhas: rows }),
      };
    }),
  };
  writeDataFile(folder, MANIFEST, 'application/json', manifestText(manifest));
  return manifest;
}

/** The documents behind the tables, each once, without the places in them. */
function citedSources(filled: readonly FilledTable[]): { title: string; path: string | null }[] {
  const sources = filled.find(({ name }) => name === 'fontes');
  const at = (name: string) => sources?.columns.findIndex((column) => column.name === name) ?? -1;
  const [title, url] = [at('titulo'), at('endereco')];
  const documents = new Map(sources?.rows.map((row) => [String(row[title]), row[url] ?? null]));
  return [...documents].map(([name, path]) => ({ title: name, path: path === null ? null : String(path) }));
}
