import { readFile } from 'node:fs/promises';
import { buildSchema, getNamedType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { dictionary, meanings } from '../../site/src/downloads/describe/dictionary.ts';
import { nothing } from '../../site/src/downloads/scope.ts';
import { tables } from '../../site/src/downloads/tables/index.ts';

const NOMINAL = 'Em moeda da época, sem correção pela inflação.';
const sdl = (name: string) => readFile(new URL(`../../schema/${name}.graphql`, import.meta.url), 'utf8');

test('every amount of money of the graph says that it is not corrected for inflation', async () => {
  const types = Object.values(buildSchema(await sdl('budget'), { assumeValid: true }).getTypeMap());
  const amounts = types.filter(isObjectType).flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => ['Decimal', 'MoneyFigure'].includes(getNamedType(field.type).name))
      .map((field) => ({ name: `${type.name}.${field.name}`, said: field.description ?? '' })),
  );

  expect(amounts.length).toBeGreaterThan(20);
  const silent = amounts.filter(({ said }) => !said.endsWith(NOMINAL)).map(({ name }) => name);
  expect(silent, 'all others are money').toEqual(['Funding.printedShare']);
});

test('the dictionary of the files says it of every column of money', async () => {
  const all = tables.map((table) => table.in(nothing));
  const columns = dictionary(all, meanings(await sdl('public'))).filter(
    ({ column }) => column.type === 'money',
  );
  const named = new Set(columns.map(({ table }) => table));

  expect([...named]).toEqual(
    expect.arrayContaining(['linhas-do-orcamento', 'financiamento', 'repasses', 'exercicios']),
  );
  expect(
    columns
      .filter(({ description }) => !description.endsWith(NOMINAL))
      .map(({ table, column }) => `${table}: ${column.title}`),
  ).toEqual([]);
});
