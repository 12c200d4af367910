import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { XMLParser } from 'fast-xml-parser';
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import yauzl from 'yauzl';

/** Readers of files that are not the ones that wrote them. */

/** A CSV file as rows of text; the separator is found by the reader, unless there is one column only. */
export function csvRows(text: string, delimiter = ''): string[][] {
  const { data, errors } = Papa.parse<string[]>(text.replace(/\r\n$/, ''), { delimiter });
  if (errors.some(({ code }) => code !== 'UndetectableDelimiter')) throw new Error(JSON.stringify(errors));
  return data;
}

type SheetCell = string | number | boolean | Date | null;

/** The sheets of an XLSX file by name. */
export async function xlsxSheets(path: string): Promise<Map<string, SheetCell[][]>> {
  const sheets = await readXlsxFile(path);
  return new Map(sheets.map(({ sheet, data }) => [sheet, data as SheetCell[][]]));
}

interface OdsCell {
  '@office:value-type'?: string;
  '@office:value'?: string;
  '@office:date-value'?: string;
  '@office:boolean-value'?: string;
  '@table:number-columns-repeated'?: string;
  'text:p'?: string | string[];
}

/** A cell of an OpenDocument sheet: the type that it declares, and what it holds. */
export interface TypedCell {
  type: string | undefined;
  value: string;
}

/** The sheets of an ODS file by name. */
export async function odsSheets(path: string): Promise<Map<string, TypedCell[][]>> {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseAttributeValue: false,
    parseTagValue: false,
    trimValues: false,
    isArray: (name) => ['table:table', 'table:table-row', 'table:table-cell'].includes(name),
  });
  const content = parser.parse(await entryOf(path, 'content.xml'));
  const tables = content['office:document-content']['office:body']['office:spreadsheet']['table:table'];
  return new Map(
    (tables as { '@table:name': string; 'table:table-row'?: { 'table:table-cell'?: OdsCell[] }[] }[]).map(
      (table) => [
        table['@table:name'],
        (table['table:table-row'] ?? []).map((row) => (row['table:table-cell'] ?? []).flatMap(typedCells)),
      ],
    ),
  );
}

function typedCells(cell: OdsCell): TypedCell[] {
  const words = [cell['text:p'] ?? ''].flat().join('\n');
  const value = cell['@office:value'] ?? cell['@office:date-value'] ?? cell['@office:boolean-value'] ?? words;
  const one = { type: cell['@office:value-type'], value };
  return Array.from({ length: Number(cell['@table:number-columns-repeated'] ?? 1) }, () => one);
}

function entryOf(path: string, name: string): Promise<string> {
  return new Promise((found, failed) => {
    yauzl.fromBuffer(readFileSync(path), { lazyEntries: true }, (error, zip) => {
      if (error) return failed(error);
      zip.on('entry', (entry: yauzl.Entry) => {
        if (entry.fileName !== name) return zip.readEntry();
        zip.openReadStream(entry, (fault, stream) => {
          if (fault) return failed(fault);
          const parts: Buffer[] = [];
          stream.on('data', (part: Buffer) => parts.push(part));
          stream.on('end', () => found(Buffer.concat(parts).toString()));
        });
      });
      zip.on('end', () => failed(new Error(`${path} has no ${name}`)));
      zip.readEntry();
    });
  });
}

/** A Parquet file as DuckDB reads it: the columns with their types, and every value as text; null where there is none. */
export async function parquetTable(
  path: string,
): Promise<{ types: Map<string, string>; rows: (string | null)[][] }> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    const described = await connection.runAndReadAll(`describe select * from read_parquet('${path}')`);
    const types = new Map(described.getRows().map(([name, type]) => [String(name), String(type)]));
    const texts = [...types.keys()].map((name) => `"${name}"::varchar`);
    const read = await connection.runAndReadAll(`select ${texts.join(', ')} from read_parquet('${path}')`);
    return { types, rows: read.getRows() as (string | null)[][] };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
