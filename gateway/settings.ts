import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const fromRoot = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** A path that was given to a command: npm runs commands in the project's folder and says where it was asked. */
export const givenPath = (path: string): string => resolve(process.env['INIT_CWD'] ?? '.', path);

/** What the environment says, with the defaults that a fresh clone runs on. */
export function settings(env = process.env) {
  return {
    port: Number(env['PORT'] ?? 4000),
    /** Where to listen; loopback unless the operator opens it. */
    host: env['HOST'] ?? '127.0.0.1',
    dataDir: env['DATA_DIR'] ?? fromRoot('.data'),
    databaseUrl: env['DATABASE_URL'],
    siteDir: env['SITE_DIR'] ?? fromRoot('site/dist'),
    isSplit: env['GATEWAY_MODE'] === 'split',
    /** "none" leaves out the list of municipalities, for tests on a small town. */
    withReference: env['REFERENCE_DATA'] !== 'none',
  };
}

/** The supergraph that every router runs on. */
export const supergraph = (): string => readFileSync(fromRoot('schema/supergraph.graphql'), 'utf8');

/** The program's version, as package.json has it. */
export const programVersion = (): string =>
  (JSON.parse(readFileSync(fromRoot('package.json'), 'utf8')) as { version: string }).version;

/** The program that renders the site. */
export const siteRenderer = fromRoot('site/render.ts');
