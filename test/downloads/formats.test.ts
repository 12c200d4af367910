import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { csv, spreadsheetCsv } from '../../site/src/downloads/formats/csv.ts';
import { json } from '../../site/src/downloads/formats/json.ts';
import { parquet } from '../../site/src/downloads/formats/parquet.ts';
import { ods, xlsx } from '../../site/src/downloads/formats/workbook.ts';
import type { FilledTable } from '../../site/src/downloads/table.ts';
import { csvRows, odsSheets, parquetTable, xlsxSheets } from './readers.ts';

const folder = mkdtempSync(join(tmpdir(), 'suas-formats-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HOSTILE = ['=1+1', '+55 32', '-x', '@SUM(A1)', '\tx', '＝1', 'a;b,c"d\r\ne', ' x '];
const table: FilledTable = {
  name: 'prova',
  title: 'Prova',
  about: 'Prova.',
  key: ['texto'],
  columns: [
    { name: 'texto', title: 'Texto', type: 'text', about: 'Texto.' },
    { name: 'valor', title: 'Valor', type: 'money', about: 'Valor.' },
    { name: 'parte', title: 'Parte', type: 'share', about: 'Parte.' },
    { name: 'dia', title: 'Dia', type: 'date', about: 'Dia.' },
    { name: 'sim', title: 'Sim', type: 'boolean', about: 'Sim.' },
    { name: 'ano', title: 'Ano', type: 'year', about: 'Ano.' },
  ],
  rows: [
    ...HOSTILE.map((text) => [text, '-12.50', '0.8253', '2022-03-18', true, 2022]),
    ['vazio', null, null, null, null, null],
    ['grande', '123456789012345678.91', '0.1', '1999-12-31', false, 1999],
  ],
};
const EMPTY: FilledTable = { ...table, columns: [], rows: [] };
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

test('CSV for programs is RFC 4180: comma, CRLF, no mark, text as it was published, an empty cell for what is absent', () => {
  const text = csv(table);

  expect(text).toMatch(/^texto,valor,parte,dia,sim,ano\r\n/);
  const rows = csvRows(text).slice(1);
  expect(rows.map(([first]) => first)).toEqual([...HOSTILE, 'vazio', 'grande']);
  expect(rows[0]).toEqual(['=1+1', '-12.50', '0.8253', '2022-03-18', 'true', '2022']);
  expect(rows.at(-2)).toEqual(['vazio', '', '', '', '', '']);
  expect(rows.at(-1)?.[1]).toBe('123456789012345678.91');
});

test('CSV for spreadsheets marks digits that are a code, of which a spreadsheet would drop some, and no others', () => {
  const codes = ['004836', '0', '4836', '1234567890123456', '0,5'];
  const column = { name: 'codigo', title: 'Código', type: 'text' as const, about: 'Código.' };
  const ofCodes = { ...EMPTY, columns: [column], rows: codes.map((code) => [code]) };
  const texts = csvRows(spreadsheetCsv(ofCodes).slice(1), ';').slice(1);
  expect(texts.flat()).toEqual(["'004836", '0', '4836', "'1234567890123456", '0,5']);
  expect(csvRows(csv(ofCodes), ',').flat()).toContain('004836');
});

test('CSV for spreadsheets has a mark, semicolons and decimal commas, and no text that could be a formula', () => {
  const text = spreadsheetCsv(table);

  expect(text.startsWith('\uFEFFtexto;valor;')).toBe(true);
  const rows = csvRows(text.slice(1)).slice(1);
  expect(rows.map(([first]) => first)).toEqual([
    "'=1+1",
    "'+55 32",
    "'-x",
    "'@SUM(A1)",
    "'\tx",
    "'＝1",
    'a;b,c"d\r\ne',
    ' x ',
    'vazio',
    'grande',
  ]);
  expect(rows[0]?.slice(1)).toEqual(['-12,50', '0,8253', '18/03/2022', 'sim', '2022']);
});

test('JSON keeps amounts and shares as text, and says null for what is absent', () => {
  expect(JSON.parse(json(table)).at(-1)).toEqual({
    texto: 'grande',
    valor: '123456789012345678.91',
    parte: '0.1',
    dia: '1999-12-31',
    sim: false,
    ano: 1999,
  });
  expect(JSON.parse(json(table)).at(-2)).toMatchObject({ texto: 'vazio', valor: null, sim: null });
  expect(JSON.parse(json({ ...table, rows: [] }))).toEqual([]);
});

test('XLSX holds text as text, days as days, numbers as numbers, and a number that it would cut as text', async () => {
  const sheets = await xlsxSheets(file('prova.xlsx', await xlsx([table])));

  const [heading, ...rows] = sheets.get('prova') ?? [];
  expect(heading).toEqual(['texto', 'valor', 'parte', 'dia', 'sim', 'ano']);
  expect(rows.slice(0, 4).map(([first]) => first)).toEqual(HOSTILE.slice(0, 4));
  expect(rows[0]?.slice(1)).toEqual([-12.5, 0.8253, new Date('2022-03-18T00:00:00Z'), true, 2022]);
  expect(rows.find(([first]) => first === 'vazio')?.slice(1)).toEqual([null, null, null, null, null]);
  expect(rows.at(-1)?.[1]).toBe('123456789012345678.91');
});

test('ODS declares the same types', async () => {
  const sheets = await odsSheets(file('prova.ods', await ods([table])));

  const [, ...rows] = sheets.get('prova') ?? [];
  expect(rows.slice(0, 4).map(([first]) => first)).toEqual(
    HOSTILE.slice(0, 4).map((value) => ({ type: 'string', value })),
  );
  expect(rows[0]?.slice(1).map(({ type }) => type)).toEqual(['float', 'float', 'date', 'boolean', 'float']);
  expect(rows[0]?.[1]?.value).toBe('-12.5');
  expect(rows[0]?.[3]?.value).toMatch(/^2022-03-18/);
  expect(rows.at(-1)?.[1]).toEqual({ type: 'string', value: '123456789012345678.91' });
});

test('Parquet holds money as an exact decimal, and text whatever it begins with', async () => {
  const { types, rows } = await parquetTable(file('prova.parquet', parquet(table)));

  expect([...types.values()]).toEqual(['VARCHAR', 'DECIMAL(38,2)', 'VARCHAR', 'DATE', 'BOOLEAN', 'INTEGER']);
  expect(rows.map(([first]) => first)).toEqual([...HOSTILE, 'vazio', 'grande']);
  expect(rows[0]?.slice(1)).toEqual(['-12.50', '0.8253', '2022-03-18', 'true', '2022']);
  expect(rows.at(-2)?.slice(1)).toEqual([null, null, null, null, null]);
  expect(rows.at(-1)?.[1]).toBe('123456789012345678.91');
});

test('an amount with more than centavos stops the file instead of being cut', () => {
  const finer: FilledTable = { ...table, rows: [['x', '0.001', null, null, null, null]] };
  expect(() => parquet(finer)).toThrow('“0.001” tem mais casas do que centavos');
});
