import { join } from 'node:path';
import type { Archive } from './archive.ts';
import { type BuildPlace, readRecord, writeRecord } from './build-place.ts';
import type { DataPackage, PackagePlan } from './data-package.ts';
import { describedFile } from './data-files.ts';
import { MANIFEST, manifestText, publishedSet } from './manifest.ts';

/** What is known of every set without opening it, in a file beside the site. */
const RECORD = '.conjuntos.json';

type Known = Pick<DataPackage, 'facts' | 'tables'>;

/** The sets of the published site, so that those of municipalities without change need not be made to be known. */
export class KeptPackages {
  private readonly known: Record<string, Known>;

  constructor(
    private readonly place: BuildPlace,
    private readonly archive: Archive,
  ) {
    this.known = (readRecord(place, RECORD) ?? {}) as Record<string, Known>;
  }

  /** The set of a municipality that did not change, brought along whole; undefined when it must be made. */
  take(plan: PackagePlan): DataPackage | undefined {
    const known = this.known[plan.name];
    const manifest = known && publishedSet(plan.folder, this.place);
    if (!manifest) return undefined;
    this.place.bringAlong(plan.folder);
    this.archive.keep(manifest, join(this.place.out, plan.folder));
    const manifestFile = describedFile(MANIFEST, 'application/json', manifestText(manifest));
    return { plan, ...known, manifest, manifestFile, versions: this.archive.of(plan.name) };
  }

  /** Writes what is to be known of these sets next time. */
  remember(packages: Iterable<DataPackage>): void {
    const record = Object.fromEntries(
      [...packages].map(({ plan, facts, tables }): [string, Known] => [plan.name, { facts, tables }]),
    );
    writeRecord(this.place, RECORD, record);
  }
}
