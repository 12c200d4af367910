import type { EntityProperty } from '@mikro-orm/core';
import { beforeAll, expect, test } from 'vitest';
import type { Form } from '../../site/src/text/correction-words/form.ts';
import { correctionWords, fieldWords } from '../../site/src/text/correction-words/index.ts';
import { correctionText } from '../../site/src/text/corrections.ts';
import { definitions } from '../../subgraphs/index.ts';
import { closeBackend, openBackend, openDatabase } from '../../subgraphs/shared/database.ts';
import { publicColumns } from '../../subgraphs/shared/history/public-columns.ts';

/** A column that the log of corrections shows, with the enumeration that it holds, if any. */
interface Shown {
  type: string;
  field: string;
  column: string;
  values: string[];
}

let shown: Shown[];
beforeAll(async () => {
  shown = await shownColumns();
});

test('the log has a Portuguese word for every type and field that the four subgraphs publish, and no other', () => {
  expect(shown.length).toBeGreaterThan(100);
  const published = new Set(shown.map(({ type, field }) => `${type}.${field}`));
  const worded = Object.entries(correctionWords).flatMap(([type, { fields }]) =>
    Object.keys(fields).map((field) => `${type}.${field}`),
  );
  expect(worded.toSorted()).toEqual([...published].toSorted());
});

test('every value of every enumeration in the log has a Portuguese word', () => {
  const enumerations = shown.filter(({ values }) => values.length > 0);
  expect(enumerations.length).toBeGreaterThan(10);
  const missing = enumerations.flatMap(({ type, field, values }) => {
    const { form } = fieldWords(type, field);
    const words = typeof form === 'object' ? form : {};
    return values.filter((value) => !words[value]).map((value) => `${type}.${field}: ${value}`);
  });
  expect(missing).toEqual([]);
});

test('the log writes days, amounts, lists and answers as such, whatever their field is called', () => {
  const other = shown.flatMap(({ type, field, column, values }) => {
    const { form } = fieldWords(type, field);
    const isRight = values.length > 0 || formsOf(column).some((each) => each === form);
    return isRight || typeof form === 'object' ? [] : [`${type}.${field} is ${column}, written as ${form}`];
  });
  expect(other).toEqual([]);
});

test('values of the log are written for a citizen, and nothing is lost of a number', () => {
  const { value } = correctionText;
  expect(value('Practice', 'partners', '["SEMAS de Paragominas", "Hydro"]')).toBe(
    'SEMAS de Paragominas; Hydro',
  );
  expect(value('Meeting', 'status', 'SUSPENDED')).toBe('Suspensa');
  expect(value('Meeting', 'hasMinutes', 'false')).toBe('não');
  expect(value('Seat', 'mandateEnd', '2026-12-31')).toBe('31 dez. 2026');
  expect(value('BudgetLine', 'payment', '-60.50').replaceAll('\u00a0', ' ')).toBe('−R$ 60,50');
  expect(value('Indicator', 'value', '31000.123456789012345678')).toBe('31.000,123456789012345678');
  expect(value('NetworkUnit', 'location', 'A fonte não diz o endereço.')).toBe('A fonte não diz o endereço.');
  expect([null, '', '[]'].map((text) => value('PublicLocation', 'phones', text))).toEqual([
    'vazio',
    'vazio',
    'vazio',
  ]);
});

/** The forms that fit a column of the database. */
function formsOf(column: string): Form[] {
  if (column === 'boolean') return ['yes or no'];
  if (column === 'date') return ['day'];
  if (column.endsWith('[]')) return ['list'];
  if (column === 'numeric(18,2)') return ['money'];
  if (column === 'numeric') return ['number', 'share'];
  return column === 'double precision' ? ['number'] : ['text', 'period', 'drawing'];
}

async function shownColumns(): Promise<Shown[]> {
  const backend = await openBackend({ dataDir: null });
  const found: Shown[] = [];
  for (const definition of definitions) {
    const database = await openDatabase(backend, definition);
    const columns = publicColumns(database.rows());
    for (const { tableName, props } of database.orm.getMetadata().getAll().values()) {
      const { type = '', fieldOf } = columns.get(tableName) ?? {};
      for (const property of props) {
        const field = fieldOf?.get(property.fieldNames?.[0] ?? '');
        if (field)
          found.push({ type, field, column: property.columnTypes[0] ?? '', values: valuesOf(property) });
      }
    }
    await database.close();
  }
  await closeBackend(backend);
  return found;
}

const valuesOf = ({ enum: isEnumeration, items = [] }: EntityProperty): string[] =>
  isEnumeration ? items.map(String) : [];
