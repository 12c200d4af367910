import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestContext } from 'vitest';
import { openHub, type Hub, type HubOptions } from '../../gateway/hub/index.ts';
import type { ImportReport } from '../../gateway/hub/import-file.ts';
import { supergraph } from '../../gateway/settings.ts';
import { freshDatabase } from './fresh-database.ts';

/** The two databases that everything must work on. */
export const DATABASES = ['pglite', 'postgresql'] as const;
export type DatabaseKind = (typeof DATABASES)[number];

/** A hub on a new database with the sample of the small town: all states, the towns with facts, the demonstration. */
export async function aHub(
  database: DatabaseKind = 'pglite',
  options: Partial<HubOptions> & { isEmpty?: boolean } = {},
): Promise<Hub> {
  const { isEmpty = false, ...hubOptions } = options;
  const databaseUrl = database === 'postgresql' ? await freshDatabase() : undefined;
  const hub = await openHub({ supergraph: supergraph(), dataDir: null, databaseUrl, ...hubOptions });
  if (!isEmpty) await hub.loadSample({ withReference: false });
  return hub;
}

/** Imports a text as if it were a file of this name. */
export const importText = (
  hub: Hub,
  text: string,
  options: { name?: string; kind?: string; ibgeCode?: string; isDryRun?: boolean; reason?: string } = {},
): Promise<ImportReport> =>
  hub.importFile({ name: options.name ?? 'arquivo.txt', bytes: new TextEncoder().encode(text), ...options });

const sharedFolder = new URL('../../../shared/', import.meta.url);

/** A real document, as it is. */
export interface RealDocument {
  name: string;
  bytes: Uint8Array;
  text: string;
}

/** A file of the folder of real documents beside the project; where a clone has none, the test says so and is skipped. */
export async function realDocument(path: string, context: TestContext): Promise<RealDocument> {
  const file = new URL(path, sharedFolder);
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) return context.skip(`../shared/${path} is not here`);
  return { name: basename(fileURLToPath(file)), bytes, text: bytes.toString() };
}
