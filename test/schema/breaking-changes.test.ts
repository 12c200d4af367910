import { readFile } from 'node:fs/promises';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { expect, test } from 'vitest';

const read = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');

const breakingChanges = async (before: GraphQLSchema, after: GraphQLSchema) =>
  (await diff(before, after))
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ message }) => message);

test('what breaks the graph that was released is on record', async () => {
  const released = buildSchema(await read('schema/released.graphql'));
  const today = buildSchema(await read('schema/public.graphql'));
  const record = await read('decisions/breaking-changes.md');

  const unrecorded = (await breakingChanges(released, today)).filter(
    (message) => !record.includes(`- ${message}\n`),
  );
  expect(unrecorded, 'write each as "- message" in decisions/breaking-changes.md, with the reason').toEqual(
    [],
  );
});

test('a field that goes away breaks the graph, a new one does not', async () => {
  const before = buildSchema('type Query { a: Int b: Int }');

  expect(await breakingChanges(before, buildSchema('type Query { a: Int b: Int c: Int }'))).toEqual([]);
  expect(await breakingChanges(before, buildSchema('type Query { a: Int }'))).toEqual([
    "Field 'b' was removed from object type 'Query'",
  ]);
});
