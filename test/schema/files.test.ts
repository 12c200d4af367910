import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Kind, parse } from 'graphql';
import { expect, test } from 'vitest';
import { composeSchema } from '../../schema/compose.ts';
import { definitions } from '../../subgraphs/index.ts';
import { projectRoot } from '../support/programs.ts';

const committed = (name: string) => readFile(new URL(`../../schema/${name}`, import.meta.url), 'utf8');

test('the files of schema/ are what the four subgraphs say today', async () => {
  const files = await composeSchema(definitions);

  expect(Object.keys(files).toSorted()).toEqual([
    'budget.graphql',
    'council.graphql',
    'network.graphql',
    'plan.graphql',
    'public.graphql',
    'supergraph.graphql',
  ]);
  for (const [name, text] of Object.entries(files)) {
    expect(text === (await committed(name)), `schema/${name} is stale: run "npm run schema"`).toBe(true);
  }
});

test('the types that the site asks with are those of the public graph', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'suas-types-'));
  try {
    const made = join(folder, 'graph-env.d.ts');
    const program = join(projectRoot, 'node_modules', '.bin', 'gql.tada');
    const options = { cwd: join(projectRoot, 'site'), shell: process.platform === 'win32' };
    await promisify(execFile)(program, ['generate', 'output', '--output', made], options);

    const isCurrent =
      (await readFile(made, 'utf8')) ===
      (await readFile(join(projectRoot, 'site', 'graph-env.d.ts'), 'utf8'));
    expect(isCurrent, 'site/graph-env.d.ts is stale: run "npm run schema"').toBe(true);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('subgraphs that do not fit together are refused with every problem', async () => {
  const [plan] = definitions;
  const twice = { ...plan!, name: 'budget' as const };

  await expect(composeSchema([plan!, twice])).rejects.toThrow(/do not compose:\n- .*shareable.*\n- /s);
});

test('the public graph has no way to change data', async () => {
  const document = parse(await committed('public.graphql'));
  const types = document.definitions.flatMap((each) =>
    each.kind === Kind.OBJECT_TYPE_DEFINITION ? each.name.value : [],
  );

  expect(types).toContain('Query');
  expect(types).not.toContain('Mutation');
  expect(types).not.toContain('Subscription');
});
