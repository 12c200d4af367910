import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Correction } from '../graph/corrections.ts';
import type { BuildPlace } from './build-place.ts';
import { linkFolder, pointTo } from './link-folder.ts';
import {
  isTombstone,
  MANIFEST,
  type Manifest,
  manifestText,
  readManifest,
  type Tombstone,
} from './manifest.ts';
import type { FilledTable } from './table.ts';

/** Where past versions of sets of tables have their addresses, below the site's root. */
const VERSIONS = 'dados/versoes';

const REASON =
  'Algo que esta versão mostrava passou a ser protegido ou oculto. Os arquivos dela não são mais servidos; os de hoje continuam no lugar.';

/** Address of a version's folder below the site's root, without a slash at either end. */
export const versionPath = ({ conjunto, versao }: Pick<Manifest, 'conjunto' | 'versao'>): string =>
  `${VERSIONS}/${conjunto}-${versao}`;

/**
 * Past versions of the published site, kept as they were: their folders come along as links into the site that is
 * being made. The version of today is a pointer to the set's own folder, and becomes a folder when another takes its
 * place. A version once published is never written again, and goes only when it must be hidden.
 */
export class Archive {
  private readonly versions = new Map<string, (Manifest | Tombstone)[]>();
  /** Pointers of the published site by name of their set; what each points to is not known to stay as it is. */
  private readonly pointers = new Map<string, { name: string; manifest: Manifest }>();

  constructor(private readonly place: BuildPlace) {
    const old = join(place.published, VERSIONS);
    mkdirSync(join(place.out, VERSIONS), { recursive: true });
    if (!existsSync(old)) return;
    for (const entry of readdirSync(old, { withFileTypes: true })) {
      const { name } = entry;
      const manifest = readManifest(join(old, name));
      if (!manifest) continue;
      if (entry.isSymbolicLink() && !isTombstone(manifest))
        this.pointers.set(manifest.conjunto, { name, manifest });
      else linkFolder(join(old, name), join(place.out, VERSIONS, name));
      this.add(manifest);
    }
  }

  /** Everything that is kept of a set, newest first, with the tombstones of what is not. */
  of(name: string): readonly (Manifest | Tombstone)[] {
    return (this.versions.get(name) ?? []).toSorted((a, b) => b.publicado_em.localeCompare(a.publicado_em));
  }

  all(): (Manifest | Tombstone)[] {
    return [...this.versions.keys()].flatMap((name) => this.of(name));
  }

  /** Keeps the set that lies in a folder as a version, unless it is kept already with other files. */
  keep(manifest: Manifest, folder: string): void {
    const pointer = this.pointers.get(manifest.conjunto);
    const isSame = pointer && manifestText(pointer.manifest) === manifestText(manifest);
    if (isSame) this.pointers.delete(manifest.conjunto);
    else this.settle(manifest.conjunto);
    const target = join(this.place.out, versionPath(manifest));
    if (existsSync(target)) return;
    pointTo(folder, target);
    if (!isSame) this.add(manifest);
  }

  /** Makes folders of pointers to what is not, or not surely, the same in the new site: of one set, or of all that are left. */
  settle(name?: string): void {
    const left = name === undefined ? [...this.pointers.keys()] : [name];
    for (const set of left) {
      const pointer = this.pointers.get(set);
      if (!pointer) continue;
      linkFolder(
        join(this.place.published, VERSIONS, pointer.name),
        join(this.place.out, VERSIONS, pointer.name),
      );
      this.pointers.delete(set);
    }
  }

  /**
   * Takes away the files of every version of a set, but that of today, that shows what is hidden today: what was concealed after it was
   * published, and rows that say today that they hide something and did not say so then.
   */
  withdrawUnsafe(
    name: string,
    today: string,
    tables: readonly FilledTable[],
    corrections: readonly Correction[],
  ): void {
    if (this.pointers.get(name)?.manifest.versao !== today) this.settle(name);
    for (const version of this.of(name)) {
      if (isTombstone(version) || version.versao === today) continue;
      const concealed = corrections.some(
        ({ kind, at }) => kind === 'CONCEALED' && Date.parse(at) >= Date.parse(version.publicado_em),
      );
      const folder = join(this.place.out, versionPath(version));
      if (concealed || tables.some((table) => showsHidden(folder, table))) this.withdraw(version, folder);
    }
  }

  private withdraw({ conjunto, versao, publicado_em }: Manifest, folder: string): void {
    const tombstone: Tombstone = {
      conjunto,
      versao,
      publicado_em,
      retirado_em: new Date().toISOString(),
      motivo: REASON,
    };
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, MANIFEST), `${JSON.stringify(tombstone, null, 2)}\n`);
    const known = this.versions.get(conjunto) ?? [];
    this.versions.set(
      conjunto,
      known.map((one) => (one.versao === versao ? tombstone : one)),
    );
  }

  private add(manifest: Manifest | Tombstone): void {
    this.versions.set(manifest.conjunto, [...(this.versions.get(manifest.conjunto) ?? []), manifest]);
  }
}

/** Whether an old file has a row in the open that hides something today. */
function showsHidden(folder: string, { name, columns, key, rows }: FilledTable): boolean {
  const marks = columns.flatMap((column, at) => (column.hidden === undefined ? [] : [{ ...column, at }]));
  const keys = key.map((part) => columns.findIndex((column) => column.name === part));
  const hidden = new Map<string, (typeof marks)[number][]>();
  for (const row of rows) {
    const now = marks.filter(({ at, hidden: word }) => row[at] === word);
    if (now.length > 0) hidden.set(JSON.stringify(keys.map((at) => row[at])), now);
  }
  const file = join(folder, `${name}.json`);
  if (hidden.size === 0 || !existsSync(file)) return false;
  const old = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>[];
  return old.some((row) => {
    const now = hidden.get(JSON.stringify(key.map((part) => row[part])));
    return now?.some((column) => row[column.name] !== column.hidden) ?? false;
  });
}
