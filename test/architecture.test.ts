import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { projectRoot } from './support/programs.ts';

/** The importing file and the imported one, of which only the first exists, while the linter looks at it. */
type Import = [from: string, to: string];

const allowed: Import[] = [
  ['test/plan/plan.test.ts', 'subgraphs/plan/action.ts'],
  ['test/support/town.ts', 'gateway/limits.ts'],
  ['test/bench/run.ts', 'subgraphs/plan/index.ts'],
  ['subgraphs/plan/target.test.ts', 'test/support/town.ts'],
  ['subgraphs/plan/target.ts', 'subgraphs/plan/strategy.ts'],
  ['subgraphs/plan/target.ts', 'subgraphs/plan/import/reader.ts'],
  ['subgraphs/plan/target.ts', 'subgraphs/shared/source.ts'],
  ['subgraphs/plan/import/reader.ts', 'subgraphs/plan/target.ts'],
  ['subgraphs/plan/import/reader.ts', 'subgraphs/shared/reading/csv.ts'],
  ['subgraphs/plan/import/table/cell.ts', 'subgraphs/shared/rows.ts'],
  ['subgraphs/shared/source.ts', 'subgraphs/shared/reading/csv.ts'],
  ['subgraphs/shared/reading/csv.ts', 'subgraphs/shared/errors.ts'],
  ['subgraphs/serve.ts', 'subgraphs/plan/index.ts'],
  ['subgraphs/serve.ts', 'subgraphs/shared/database.ts'],
  ['schema/write.ts', 'schema/compose.ts'],
  ['schema/compose.ts', 'subgraphs/plan/index.ts'],
  ['schema/compose.ts', 'subgraphs/shared/subgraph.ts'],
  ['gateway/main.ts', 'gateway/hub/hub.ts'],
  ['gateway/cache/lru.ts', 'gateway/limits.ts'],
  ['gateway/hub/hub.ts', 'subgraphs/index.ts'],
  ['schema/write.ts', 'subgraphs/index.ts'],
  ['subgraphs/serve.ts', 'subgraphs/index.ts'],
  ['gateway/hub/hub.ts', 'subgraphs/plan/index.ts'],
  ['gateway/hub/hub.ts', 'subgraphs/shared/database.ts'],
  ['gateway/hub/hub.ts', 'gateway/limits.ts'],
  ['gateway/hub/start/sample.ts', 'subgraphs/plan/index.ts'],
  ['site/src/pages/index.astro', 'site/src/text/home.ts'],
  ['site/src/graph.ts', 'schema/public.graphql'],
];

const forbidden: Import[] = [
  ['subgraphs/plan/target.ts', 'subgraphs/budget/index.ts'],
  ['subgraphs/plan/target.ts', 'subgraphs/serve.ts'],
  ['subgraphs/plan/target.ts', 'gateway/limits.ts'],
  ['subgraphs/plan/target.ts', 'site/src/graph.ts'],
  ['subgraphs/plan/target.ts', 'schema/compose.ts'],
  ['subgraphs/plan/target.ts', 'test/support/town.ts'],
  ['subgraphs/plan/import/reader.ts', 'subgraphs/network/index.ts'],
  ['subgraphs/plan/import/table/cell.ts', 'subgraphs/council/seat.ts'],
  ['subgraphs/shared/source.ts', 'subgraphs/plan/index.ts'],
  ['subgraphs/shared/source.ts', 'gateway/limits.ts'],
  ['subgraphs/shared/reading/csv.ts', 'subgraphs/plan/index.ts'],
  ['subgraphs/shared/reading/csv.ts', 'schema/compose.ts'],
  ['subgraphs/serve.ts', 'subgraphs/plan/target.ts'],
  ['subgraphs/serve.ts', 'subgraphs/plan/import/index.ts'],
  ['subgraphs/serve.ts', 'gateway/limits.ts'],
  ['schema/compose.ts', 'subgraphs/plan/target.ts'],
  ['schema/compose.ts', 'subgraphs/plan/import/index.ts'],
  ['schema/compose.ts', 'gateway/limits.ts'],
  ['schema/compose.ts', 'site/src/graph.ts'],
  ['schema/compose.ts', 'test/support/town.ts'],
  ['gateway/main.ts', 'subgraphs/index.ts'],
  ['gateway/main.ts', 'subgraphs/plan/index.ts'],
  ['subgraphs/plan/target.ts', 'subgraphs/index.ts'],
  ['gateway/main.ts', 'subgraphs/shared/database.ts'],
  ['gateway/main.ts', 'site/render.ts'],
  ['gateway/main.ts', 'schema/compose.ts'],
  ['gateway/main.ts', 'test/support/town.ts'],
  ['gateway/cache/lru.ts', 'subgraphs/plan/index.ts'],
  ['gateway/hub/hub.ts', 'subgraphs/plan/target.ts'],
  ['gateway/hub/hub.ts', 'subgraphs/serve.ts'],
  ['gateway/hub/hub.ts', 'site/render.ts'],
  ['gateway/hub/hub.ts', 'schema/compose.ts'],
  ['gateway/hub/hub.ts', 'test/support/town.ts'],
  ['gateway/hub/start/sample.ts', 'subgraphs/plan/target.ts'],
  ['site/render.ts', 'gateway/limits.ts'],
  ['site/src/graph.ts', 'schema/compose.ts'],
  ['site/src/graph.ts', 'schema/supergraph.graphql'],
  ['site/src/pages/index.astro', 'subgraphs/plan/index.ts'],
  ['site/src/pages/[municipio]/plano.astro', 'gateway/hub/hub.ts'],
  ['site/src/text/home.ts', 'test/support/town.ts'],
];

const folder = mkdtempSync(join(tmpdir(), 'suas-imports-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('imports that keep the parts apart', () => {
  test('every allowed import is accepted', () => {
    expect(refusedImports(allowed)).toEqual([]);
  });

  test('every forbidden import is an error', () => {
    expect(refusedImports(forbidden)).toEqual(forbidden.map(arrow).toSorted());
  });

  test('a type, an export and a dynamic import are imports too', () => {
    const imported = '../budget/line.ts';
    const forms = [
      `import type { Line } from '${imported}';`,
      `export * from '${imported}';`,
      `export const line = () => import('${imported}');`,
    ];
    expect(refusals({ 'subgraphs/plan/target.ts': forms })).toHaveLength(forms.length);
  });
});

/** Those of the imports that the linter refuses, as `from → to`, sorted. */
function refusedImports(pairs: Import[]): string[] {
  const files: Record<string, string[]> = {};
  for (const [from, to] of pairs) (files[from] ??= []).push(`import '${specifier(from, to)}';`);
  const refused = refusals(files);
  return pairs
    .filter(([from, to]) =>
      refused.some(
        ({ filename, message }) => filename === from && message.includes(`'${specifier(from, to)}'`),
      ),
    )
    .map(arrow)
    .toSorted();
}

/** What the project's own lint rules say about imports in these files, given as lines by path. */
function refusals(files: Record<string, string[]>): Diagnostic[] {
  const town = mkdtempSync(join(folder, 'town-'));
  // The samples have no types to look at; all else is the configuration that the project lives by.
  const { options: _, ...rules } = JSON.parse(readFileSync(join(projectRoot, '.oxlintrc.json'), 'utf8'));
  writeFileSync(join(town, '.oxlintrc.json'), JSON.stringify(rules));
  for (const [path, lines] of Object.entries(files)) {
    const fence = path.endsWith('.astro') ? ['---'] : [];
    mkdirSync(dirname(join(town, path)), { recursive: true });
    writeFileSync(join(town, path), [...fence, ...lines, ...fence, ''].join('\n'));
  }
  const oxlint = join(projectRoot, 'node_modules', 'oxlint', 'bin', 'oxlint');
  const { stdout } = spawnSync(process.execPath, [oxlint, '--format', 'json'], {
    cwd: town,
    encoding: 'utf8',
  });
  const { diagnostics }: { diagnostics: Diagnostic[] } = JSON.parse(stdout);
  return diagnostics.filter(
    ({ code, severity }) => code === 'eslint(no-restricted-imports)' && severity === 'error',
  );
}

function specifier(from: string, to: string): string {
  const path = relative(dirname(from), to);
  return path.startsWith('.') ? path : `./${path}`;
}

function arrow([from, to]: Import): string {
  return `${from} → ${to}`;
}

interface Diagnostic {
  code: string;
  severity: string;
  filename: string;
  message: string;
}
