import { readFile } from 'node:fs/promises';
import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { describedPlaces, fault } from './descriptions.ts';

const read = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
const publicSchema = async () => buildSchema(await read('schema/public.graphql'));

test('every type, field, argument and value of the public graph says what it is', async () => {
  const places = describedPlaces(await publicSchema());

  expect(places.length).toBeGreaterThan(150);
  expect(places.flatMap((place) => fault(place) ?? [])).toEqual([]);
});

test('a missing description, and one that only repeats its name, are faults', () => {
  const schema = buildSchema(
    '"Query" type Query { "The plan id" planId(id: ID): Int year: Int "Ano em que o plano começa a valer." start: Int }',
  );

  expect(describedPlaces(schema).flatMap((place) => fault(place) ?? [])).toEqual([
    'Query: "Query" says no more than the name',
    'Query.planId: "The plan id" says no more than the name',
    'Query.planId(id:): no description',
    'Query.year: no description',
  ]);
});

test('every type of the public graph is in the glossary, with the term its description begins with', async () => {
  const glossary = new Map(
    [...(await read('GLOSSARY.md')).matchAll(/^\| (\w+) +\| ([^|]+) \| \w+ +\|$/gm)].map(
      ([, name = '', term = '']) => [name, term.trim()],
    ),
  );
  const types = Object.values((await publicSchema()).getTypeMap()).filter(
    ({ name, astNode }) => astNode && name !== 'Query' && !/(Connection|Edge)$/.test(name),
  );

  expect(types.length).toBeGreaterThan(30);
  const missing = types.filter(({ name }) => !glossary.has(name)).map(({ name }) => name);
  expect(missing, 'add these to GLOSSARY.md').toEqual([]);
  const other = types
    .filter(
      ({ name, description }) => !folded(description ?? '').startsWith(folded(glossary.get(name) ?? '?')),
    )
    .map(({ name, description }) => `${name}: "${glossary.get(name)}" but "${description}"`);
  expect(other).toEqual([]);
});

test('the glossary has no type that the graph does not have', async () => {
  const names = [...(await read('GLOSSARY.md')).matchAll(/^\| (\w+) +\| [^|]+ \| \w+ +\|$/gm)].map(
    ([, name = '']) => name,
  );
  const types = (await publicSchema()).getTypeMap();

  expect(names.length).toBeGreaterThan(30);
  expect(names.filter((name) => !(name in types) && name !== 'name')).toEqual([]);
});

const folded = (text: string) => text.toLowerCase();
