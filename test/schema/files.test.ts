import { readFile } from 'node:fs/promises';
import { Kind, parse } from 'graphql';
import { expect, test } from 'vitest';
import { composeSchema } from '../../schema/compose.ts';
import { definitions } from '../../subgraphs/index.ts';

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
