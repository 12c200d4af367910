import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import jsonld from 'jsonld';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aFolder, aRunningHub, removeFolder, type RunningHub } from '../support/running-hub.ts';
import { graphAt } from '../support/split.ts';
import { DATAPACKAGE_RULES } from './datapackage-rules.ts';
import { csvRows, odsSheets, parquetTable, xlsxSheets } from './readers.ts';

const JUIZ_DE_FORA = 'dados/municipios/3136702';
const DEMONSTRATION = 'dados/municipios/0000000';
const SETS = ['dados/brasil', JUIZ_DE_FORA, DEMONSTRATION, 'dados/municipios/5102504'];
const SITE = 'https://suas.exemplo.org';

interface Manifest {
  conjunto: string;
  versao: string;
  versoes_dos_dados: Record<string, string>;
  arquivos: { caminho: string; bytes: number; sha256: string; linhas?: number }[];
}
interface Field {
  name: string;
  type: string;
  description: string;
  unit?: string;
  constraints?: { enum: string[] };
}
interface DataPackage {
  resources: {
    name: string;
    path: string;
    hash: string;
    bytes: number;
    schema: { fields: Field[]; primaryKey: string[]; foreignKeys?: object[] };
  }[];
}

let folder: string;
let hub: RunningHub;
beforeAll(async () => {
  folder = await aFolder();
  hub = await aRunningHub(folder, { SITE_URL: SITE });
}, 180_000);
afterAll(async () => {
  await hub?.stop();
  await removeFolder(folder);
});

const onDisk = (...path: string[]) => join(folder, 'site', ...path);
const read = (...path: string[]) => readFileSync(onDisk(...path));
const parsed = (...path: string[]): unknown => JSON.parse(read(...path).toString());
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const graph = <Answer>(question: string) => graphAt(`${hub.address}/graphql`)<Answer>(question);
/** The rows of a table, by the names of its columns. */
const rowsOf = (set: string, table: string): Record<string, string>[] => {
  const [heading = [], ...rows] = csvRows(read(set, `${table}.csv`).toString());
  return rows.map((row) => Object.fromEntries(heading.map((name, at) => [name, row[at] ?? ''])));
};

describe.each(SETS)('the files of %s', (set) => {
  test('are all in the manifest with their size and SHA-256, and are served', async () => {
    const manifest = parsed(set, 'manifesto.json') as Manifest;

    expect(manifest.arquivos.length).toBeGreaterThan(10);
    for (const { caminho, bytes, sha256: hash } of manifest.arquivos) {
      const response = await fetch(`${hub.address}/${set}/${caminho}`);
      const body = new Uint8Array(await response.arrayBuffer());
      expect([response.status, body.length, sha256(body)], caminho).toEqual([200, bytes, hash]);
    }
    const { plan, budget, network, council } = (await (
      await fetch(`${hub.address}/version`)
    ).json()) as Record<string, string>;
    expect(manifest.versoes_dos_dados).toEqual({
      planVersion: plan,
      budgetVersion: budget,
      networkVersion: network,
      councilVersion: council,
    });
    const all = parsed('dados/manifesto.json') as {
      conjuntos: { conjunto: string; manifesto_sha256: string }[];
    };
    const own = all.conjuntos.find(({ conjunto }) => conjunto === manifest.conjunto);
    expect(own?.manifesto_sha256).toBe(sha256(read(set, 'manifesto.json')));
  });

  test('are described by a Data Package of version 2 that holds to its rules and to its files', () => {
    const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
    addFormats.default(ajv);
    const description = parsed(set, 'datapackage.json') as DataPackage;
    const isValid = ajv.validate(DATAPACKAGE_RULES, description);
    expect(ajv.errors ?? []).toEqual([]);
    expect(isValid).toBe(true);

    const sources = new Set(rowsOf(set, 'fontes').map(({ fonte_id }) => fonte_id));
    for (const { name, path, hash, bytes, schema } of description.resources) {
      const content = read(set, path);
      expect([hash, bytes], path).toEqual([`sha256:${sha256(content)}`, content.length]);
      const rows = rowsOf(set, name);
      expect(csvRows(content.toString())[0], path).toEqual(schema.fields.map((field) => field.name));
      const keys = rows.map((row) => JSON.stringify(schema.primaryKey.map((key) => row[key])));
      expect(new Set(keys).size, `${path}: no key twice`).toBe(keys.length);
      for (const field of schema.fields) {
        expect(field.description, `${path} ${field.name}`).toMatch(/\S{2}/);
        const values = rows.map((row) => row[field.name] ?? '').filter(Boolean);
        for (const value of values) expect(value, `${path} ${field.name}`).toMatch(shapes[field.type] ?? /^/);
        const allowed = field.constraints?.enum ?? values;
        expect(
          values.filter((value) => !allowed.includes(value)),
          `${path} ${field.name}`,
        ).toEqual([]);
      }
      const cited = schema.foreignKeys ? rows.flatMap(({ fonte_id }) => fonte_id || []) : [];
      expect(
        cited.filter((id) => !sources.has(id)),
        `${path}: every source is in the table of sources`,
      ).toEqual([]);
    }
  });

  test('say the same in every format, read by other programs', async () => {
    const { conjunto } = parsed(set, 'manifesto.json') as Manifest;
    const { resources } = parsed(set, 'datapackage.json') as DataPackage;
    const [xlsx, ods] = [
      await xlsxSheets(onDisk(set, `${conjunto}.xlsx`)),
      await odsSheets(onDisk(set, `${conjunto}.ods`)),
    ];

    for (const { name, schema } of resources) {
      const rows = rowsOf(set, name);
      const columns = schema.fields.map((field) => field.name);
      const plain = rows.map((row) => columns.map((column) => row[column] ?? ''));

      const objects = parsed(set, `${name}.json`) as Record<string, string | number | boolean | null>[];
      expect(
        objects.map((row) => columns.map((column) => (row[column] === null ? '' : String(row[column])))),
        `${name}.json`,
      ).toEqual(plain);

      const brazilian = csvRows(read(set, `${name}-planilha.csv`).toString().slice(1)).slice(1);
      expect(
        brazilian.map((row) => row.map((cell, at) => fromBrazilian(cell, schema.fields[at]))),
        `${name}-planilha.csv`,
      ).toEqual(plain);

      const parquet = await parquetTable(onDisk(set, `${name}.parquet`));
      expect([...parquet.types.keys()], `${name}.parquet`).toEqual(columns);
      expect(
        parquet.rows.map((row) => row.map((cell) => cell ?? '')),
        `${name}.parquet`,
      ).toEqual(plain);

      const sheet = name.slice(0, 31);
      expect(
        (xlsx.get(sheet) ?? []).slice(1).map((row) => columns.map((_, at) => fromSheet(row[at] ?? null))),
        `${name} in XLSX`,
      ).toEqual(plain.map((row) => row.map((cell, at) => asNumber(cell, schema.fields[at]))));
      expect(
        (ods.get(sheet) ?? [])
          .slice(1)
          .map((row) => columns.map((_, at) => (row[at]?.value ?? '').replace(/T00:00:00$/, ''))),
        `${name} in ODS`,
      ).toEqual(plain.map((row) => row.map((cell, at) => asNumber(cell, schema.fields[at]))));
    }
  });

  test('are described as DCAT 3 and as schema.org, each file with its address and hash', async () => {
    const { arquivos } = parsed(set, 'manifesto.json') as Manifest;
    const quads = (await jsonld.toRDF(parsed(set, 'dcat.jsonld') as object)) as {
      subject: { value: string };
      predicate: { value: string };
      object: { value: string };
    }[];
    const objects = (predicate: string) =>
      quads.filter((quad) => quad.predicate.value === predicate).map(({ object }) => object.value);
    const addresses = objects('http://www.w3.org/ns/dcat#downloadURL');
    const hashes = new Set(objects('http://spdx.org/rdf/terms#checksumValue'));

    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses) {
      const path = address.replace(`${SITE}/${set}/`, '');
      const file = arquivos.find(({ caminho }) => caminho === path);
      expect(file, address).toBeDefined();
      expect([...hashes]).toContain(file?.sha256);
    }
    const found = parsed(set, 'schema-org.jsonld') as {
      '@type': string;
      distribution: { contentUrl: string; sha256: string }[];
    };
    expect(found['@type']).toBe('Dataset');
    expect(found.distribution.map(({ contentUrl }) => contentUrl).toSorted()).toEqual(addresses.toSorted());
  });
});

const shapes: Record<string, RegExp> = {
  integer: /^-?\d+$/,
  year: /^\d{4}$/,
  number: /^-?\d+(\.\d+)?$/,
  date: /^\d{4}-\d\d-\d\d$/,
  datetime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/,
  boolean: /^(true|false)$/,
};

function fromBrazilian(cell: string, field: Field | undefined): string {
  if (field?.type === 'number') return cell.replace(',', '.');
  if (field?.type === 'date') return cell.split('/').toReversed().join('-');
  if (field?.type === 'boolean') return cell === '' ? '' : String(cell === 'sim');
  return cell.replace(/^'(?=[=+\-@\t\r]|0\d+$|\d{16,}$)/, '');
}

function fromSheet(cell: string | number | boolean | Date | null): string {
  if (cell === null) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}

const asNumber = (cell: string, field: Field | undefined): string =>
  field?.type === 'number' && cell !== '' ? String(Number(cell)) : cell;

test('the files say what the graph says', async () => {
  const { municipality } = await graph<{
    municipality: {
      fiscalYears: { funding: { amount: string; origin: string }[] }[];
      indicators: { code: string; period: string; value: string | null }[];
    };
  }>(`{ municipality(ibgeCode: "3136702") {
    fiscalYears { funding { origin amount } } indicators { code period value } } }`);

  expect(rowsOf(JUIZ_DE_FORA, 'financiamento').map(({ valor }) => valor)).toEqual(
    municipality.fiscalYears.flatMap(({ funding }) => funding.map(({ amount }) => amount)),
  );
  expect(
    rowsOf(JUIZ_DE_FORA, 'indicadores').map(({ codigo, periodo, valor }) => [codigo, periodo, valor]),
  ).toEqual(municipality.indicators.map(({ code, period, value }) => [code, period, value ?? '']));
});

test('what the source does not split is split in no file', () => {
  const texts = ['financiamento.csv', 'financiamento-planilha.csv', 'financiamento.json'];
  for (const caminho of texts)
    expect(read(JUIZ_DE_FORA, caminho).toString(), caminho).not.toMatch(/\bUnião\b(?! e Estado, juntos)/);
  expect(rowsOf(JUIZ_DE_FORA, 'financiamento').map((row) => row['parte_do_total'])).toEqual([
    '0.8253',
    '0.1747',
  ]);
});

test('the demonstration has files of its own that say so, and is in no national file', () => {
  expect(read(DEMONSTRATION, 'datapackage.json').toString()).toContain('demonstração, dados inventados');
  for (const { name } of (parsed('dados/brasil', 'datapackage.json') as DataPackage).resources)
    expect(
      rowsOf('dados/brasil', name).filter(({ codigo_ibge }) => codigo_ibge === '0000000'),
      name,
    ).toEqual([]);
});

test('a protected unit is in the files without a place', () => {
  const units = rowsOf(DEMONSTRATION, 'unidades');
  const hidden = units.filter(({ lugar }) => lugar === 'protegido');

  expect(hidden.length).toBeGreaterThan(0);
  for (const unit of hidden)
    expect(
      ['endereco', 'bairro', 'cep', 'telefones', 'horario', 'latitude', 'longitude'].map(
        (name) => unit[name],
      ),
    ).toEqual(['', '', '', '', '', '', '']);
});

/** Pages whose entries each name their source, and which are taken away as one list. */
const WHOLE_LISTS = ['/mt/', '/pa/paragominas/praticas/'];

test('every figure can be taken away as CSV, spreadsheet and JSON, asked, cited and told an error of', async () => {
  for (const page of [
    '/mg/juiz-de-fora/',
    '/mg/juiz-de-fora/orcamento/2021/',
    '/exemplo/plano/',
    '/exemplo/plano/1.2.2.m/',
    '/exemplo/orcamento/',
    '/exemplo/orcamento/2025/',
    '/exemplo/orcamento/2025/caminho/',
    '/exemplo/rede/',
    '/exemplo/conselho/',
    '/pa/paragominas/praticas/',
    '/mt/',
  ]) {
    const html = await (await fetch(hub.address + page)).text();
    const boxes = [...html.matchAll(/<div class="out">.*?<\/div>/gs)].map(([box]) => box);
    const figures = html.split('<dl class="meta">').length - 1;
    expect(boxes.length, page).toBeGreaterThan(0);
    expect(boxes.length, `${page}: a way out for each of its ${figures} figures`).toBeGreaterThanOrEqual(
      WHOLE_LISTS.includes(page) ? 1 : figures,
    );
    for (const box of boxes) {
      expect(box, page).toContain('/dados/api/explorador/?query=');
      expect(box, page).toMatch(/<a href="[^"]+">\s*Apontar erro/);
      expect(box, page).toMatch(
        /Como citar.*SUAS às claras\..*Versão \w{12}\. https:\/\/suas\.exemplo\.org\//s,
      );
      const files = [...box.matchAll(/<a href="([^"]+)" download/g)].map(([, href = '']) => href);
      expect(
        files.map((href) => href.replace(/^.*?(-planilha\.csv|\.\w+)$/, '$1')).slice(0, 3),
        page,
      ).toEqual(['.csv', '-planilha.csv', '.json']);
      for (const href of files) {
        const response = await fetch(new URL(href, hub.address + page));
        expect(response.status, `${page} ${href}`).toBe(200);
        const text = await response.text();
        const rows = href.endsWith('.json') ? (JSON.parse(text) as unknown[]) : csvRows(text).slice(1);
        expect(rows.length, `${page}${href} has rows`).toBeGreaterThan(0);
      }
    }
  }
});

test('the files of a figure have the rows of its table, and a gap in words', async () => {
  const html = (await (await fetch(`${hub.address}/exemplo/orcamento/2025/`)).text()).replaceAll(
    '\u00a0',
    ' ',
  );
  const lines = csvRows(await (await fetch(`${hub.address}/exemplo/orcamento/2025/linhas.csv`)).text());
  const [heading = [], ...rows] = lines;
  const at = (name: string) => heading.indexOf(name);

  expect(rows.length).toBe(html.match(/id="l-/g)?.length);
  for (const row of rows) {
    expect(html).toContain(row[at('titulo')]);
    for (const [amount, status] of [
      ['dotacao', 'situacao_da_dotacao'],
      ['pagamento', 'situacao_do_pagamento'],
    ] as const)
      expect([row[at(amount)] !== '', row[at(status)] === 'Publicado']).toSatisfy(
        ([has, isPublished]: boolean[]) => has === isPublished,
      );
  }
});

test('the page of a municipality lists every file of its set', async () => {
  const html = await (await fetch(`${hub.address}/mg/juiz-de-fora/dados/`)).text();

  for (const { caminho } of (parsed(JUIZ_DE_FORA, 'manifesto.json') as Manifest).arquivos)
    expect(html).toContain(`href="/${JUIZ_DE_FORA}/${caminho}"`);
  for (const page of ['/mg/juiz-de-fora/', '/mg/juiz-de-fora/rede/', '/mg/juiz-de-fora/orcamento/2021/'])
    expect(await (await fetch(hub.address + page)).text()).toContain('href="/mg/juiz-de-fora/dados/"');
  expect(existsSync(onDisk('dados/dicionario.csv'))).toBe(true);
});
