import { describe, expect, test } from 'vitest';
import { publicFile, type PublicFile } from '../../subgraphs/shared/import/file/public-file.ts';
import { streamTable } from '../../subgraphs/shared/import/table/stream-table.ts';
import { readTable } from '../../subgraphs/shared/import/table/table.ts';
import type { Bytes } from '../../subgraphs/shared/import/file/bytes.ts';
import { archive, odsParts, odsRow, xlsxParts, xlsxRow, type Part } from './archives.ts';
import { costOf } from './cost.ts';
import { refusal, table } from './files.ts';
import { sparseFile, writtenFile } from './temporary.ts';

const MB = 1024 * 1024;

/** Why this file is refused. It must be found out quickly and in little memory, and the message must name the file. */
async function refused(
  source: Bytes,
  name = 'mau.xlsx',
  read?: (file: PublicFile) => unknown,
): Promise<string> {
  let messages: readonly string[] = [];
  const cost = await costOf(async () => {
    messages = await refusal(publicFile(name, source).then((file) => read?.(file)));
  });
  expect(cost.ms).toBeLessThan(10_000);
  expect(cost.megabytes).toBeLessThan(300);
  const [message = ''] = messages;
  expect(message).toMatch(new RegExp(`^${name.replace('.', '\\.')}[:,] ?`));
  // What is wrong, and in a second sentence what to do.
  expect(message).toMatch(/\. \p{Lu}[^.]+.*\.$/u);
  return message;
}

const SHEET = xlsxRow(1, ['id', 'nome']) + xlsxRow(2, ['1', 'x']);
const withPart = (part: Part): Buffer => archive([...xlsxParts(SHEET), part]);
const withSheet = (content: string): Buffer =>
  archive(xlsxParts('').map((part) => (part.name.endsWith('sheet1.xml') ? { ...part, content } : part)));

test('the harmless file from which the others are made is read', async () => {
  const file = await publicFile('bom.xlsx', archive(xlsxParts(SHEET)));
  expect(table(file).rows[0]?.text('nome')).toBe('x');
  const sheet = await publicFile('bom.ods', archive(odsParts(odsRow(['id', 'nome']) + odsRow(['1', 'x']))));
  expect(table(sheet).rows[0]?.text('nome')).toBe('x');
});

describe('bombs', () => {
  const zeros = Buffer.alloc(200 * MB, 0x20);

  test('a part that says that it is huge', async () => {
    expect(await refused(withPart({ name: 'xl/bomba.xml', content: zeros }))).toMatch(
      /"xl\/bomba\.xml" passa de 50 MB\. Salve como \.csv/,
    );
  });

  test('a part that lies about its size', async () => {
    const bomb = withPart({ name: 'xl/bomba.xml', content: zeros, declaredSize: 1000 });
    expect(await refused(bomb)).toMatch(/uma parte mente sobre o seu tamanho\. Abra o arquivo/);
  });

  test('a part within the limits that is compressed like no spreadsheet', async () => {
    const bomb = withPart({ name: 'xl/bomba.xml', content: zeros.subarray(0, 40 * MB) });
    expect(await refused(bomb)).toMatch(/comprimida mais de 100 vezes, como nas bombas/);
  });

  test('many parts that only together are too much', async () => {
    const noise = Buffer.from(
      Array.from({ length: 1 * MB }, (_, index) => 97 + ((index * 7919) % 23) + (index % 5)),
    );
    const content = Buffer.concat(Array.from({ length: 45 }, () => noise));
    const parts = Array.from({ length: 4 }, (_, index) => ({ name: `xl/media/${index}.bin`, content }));
    expect(await refused(archive([...xlsxParts(SHEET), ...parts]))).toMatch(
      /passa de 150 MB|comprimida mais de 100 vezes/,
    );
  });

  test('entities that grow', async () => {
    const dtd = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    expect(await refused(withSheet(`<?xml version="1.0"?>${dtd}<worksheet>&b;</worksheet>`))).toMatch(
      /traz declarações \(DOCTYPE ou ENTITY\)/,
    );
  });

  test('an archive in the archive', async () => {
    const inner = archive(xlsxParts(SHEET));
    expect(await refused(withPart({ name: 'xl/embeddings/a.bin', content: inner }))).toMatch(
      /traz outro arquivo dentro \("xl\/embeddings\/a\.bin"\)/,
    );
    expect(await refused(archive([{ name: 'a.xlsx', content: inner }]), 'mau.zip')).toMatch(
      /traz outro arquivo dentro/,
    );
  });

  test('an archive that is no spreadsheet', async () => {
    expect(await refused(archive([{ name: 'leia.txt', content: 'oi' }]), 'mau.zip')).toMatch(
      /não uma planilha \.xlsx nem \.ods/,
    );
  });

  test('a sheet with a million rows in a small file', async () => {
    const rows = Array.from(
      { length: 1_000_000 },
      (_, index) => `<row><c><v>${(index * 7919) % 99991}</v></c></row>`,
    );
    const bytes = archive(xlsxParts(rows.join('')));
    expect(bytes.length).toBeLessThan(20 * MB);
    expect(await refused(bytes)).toMatch(/mais de 200000 linhas .*Salve como \.csv/);
  });

  test('a sheet that is small only because it repeats itself', async () => {
    const repeated =
      '<table:table-cell table:number-columns-repeated="16000" office:value-type="string"><text:p>x</text:p></table:table-cell>';
    const rows = `<table:table-row table:number-rows-repeated="1000000">${repeated}</table:table-row>`;
    expect(await refused(archive(odsParts(rows)), 'mau.ods')).toMatch(/tem 16000 colunas na linha 1/);
  });
});

describe('archives that are not what they seem', () => {
  test.each(['../../fora.xml', '/etc/fora.xml', 'C:/fora.xml', 'xl\\fora.xml'])(
    'a part called "%s"',
    async (name) => {
      expect(await refused(withPart({ name, content: '<a/>' }))).toMatch(
        /uma parte tem por nome um caminho para fora do arquivo/,
      );
    },
  );

  test('two parts of one name', async () => {
    expect(await refused(withPart({ name: 'XL/workbook.xml', content: '<a/>' }))).toMatch(
      /traz duas vezes a parte/,
    );
  });

  test('too many parts', async () => {
    const parts = Array.from({ length: 201 }, (_, index) => ({ name: `xl/${index}.xml`, content: '<a/>' }));
    expect(await refused(archive([...xlsxParts(SHEET), ...parts]))).toMatch(/tem 206 partes; o limite é 200/);
  });

  test('an archive that is too large', async () => {
    const path = await writtenFile('mau.xlsx', ['PK\u0003\u0004', Buffer.alloc(21 * MB, 1)]);
    expect(await refused({ path })).toMatch(/tem 22 MB; o limite é 20 MB\. Salve como \.csv/);
  });

  test('an archive that breaks off, and one with something after its end', async () => {
    const good = archive(xlsxParts(SHEET));
    expect(await refused(good.subarray(0, good.length - 100))).toMatch(
      /incompleto ou traz algo depois do fim/,
    );
    expect(await refused(Buffer.concat([good, Buffer.alloc(100)]))).toMatch(
      /incompleto ou traz algo depois do fim/,
    );
  });

  test('a password on a part, on an .ods and on an old .xls', async () => {
    expect(await refused(withPart({ name: 'xl/a.xml', content: '<a/>', flags: 1 }))).toMatch(
      /protegido por senha/,
    );
    const manifest = '<manifest><file-entry><encryption-data/></file-entry></manifest>';
    const locked = [
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
      { name: 'content.xml', content: Buffer.from([1, 2, 3, 250]) },
      { name: 'META-INF/manifest.xml', content: manifest },
    ];
    expect(await refused(archive(locked), 'mau.ods')).toMatch(/protegido por senha.*tire a senha/);
    const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1000)]);
    expect(await refused(old, 'mau.xls')).toMatch(
      /planilha \.xls antiga, ou protegida por senha.*\.xlsx ou \.ods/,
    );
  });

  test('macros and values from other files', async () => {
    expect(await refused(withPart({ name: 'xl/vbaProject.bin', content: 'x' }))).toMatch(/traz macros/);
    const link = withPart({ name: 'xl/externalLinks/externalLink1.xml', content: '<a/>' });
    expect(await refused(link)).toMatch(/busca valores em outro arquivo/);
    expect(await refused(archive(odsParts('<table:table-source/>')), 'mau.ods')).toMatch(
      /busca valores em outro/,
    );
  });

  test.each([
    ['breaks off', '<worksheet><sheetData><row r="1">'],
    ['closes what it did not open', '<worksheet><sheetData></row></worksheet>'],
    ['has a tag in a tag', '<worksheet <sheetData></worksheet>'],
    ['is empty', ''],
    ['has two roots', '<a/><b/>'],
  ])('a part that %s', async (_, content) => {
    expect(await refused(withSheet(content))).toMatch(/sheet1\.xml está quebrada: o XML não fecha/);
  });

  test('a part that is not UTF-8', async () => {
    const content = Buffer.from('<worksheet><v>\u00e7</v></worksheet>', 'latin1');
    expect(await refused(withPart({ name: 'xl/a.xml', content }))).toMatch(/não é UTF-8/);
  });
});

describe('texts without end', () => {
  test('a file of two gigabytes is refused by its size alone', async () => {
    const path = await sparseFile('mau.csv', 2 * 1024 * MB);
    const start = performance.now();
    expect(await refused({ path }, 'mau.csv')).toBe(
      'mau.csv: tem 2048 MB; o limite é 512 MB. Divida o arquivo em partes.',
    );
    expect(performance.now() - start).toBeLessThan(500);
  });

  test('a line of a hundred megabytes', async () => {
    const path = await writtenFile('mau.csv', [
      'id;nome\n',
      ...Array<Buffer>(100).fill(Buffer.alloc(MB, 0x61)),
    ]);
    expect(await refused({ path }, 'mau.csv')).toMatch(/^mau\.csv:2:1: a linha passa de 1 MB/);
  });

  test('a million columns, and a thousand', async () => {
    expect(await refused(Buffer.from(`id;nome\n${'a;'.repeat(1_000_000)}`), 'mau.csv')).toMatch(
      /a linha passa de 1 MB/,
    );
    const wide = Buffer.from(`id;nome\n1;${'a;'.repeat(999)}a\n`);
    expect(await refused(wide, 'mau.csv', (file) => readTable(file, []))).toMatch(
      /^mau\.csv:2:513: a linha tem 1001 colunas; o limite é 512/,
    );
    const row = `<row r="1">${Array.from({ length: 600 }, () => '<c><v>1</v></c>').join('')}</row>`;
    expect(await refused(archive(xlsxParts(row)))).toMatch(/tem 513 colunas na linha 1; o limite é 512/);
  });

  test('quotes that are never closed, in a short file and in a long one', async () => {
    const text = `id;nome\n1;x\n2;"começa\n${'3;y\n'.repeat(1000)}`;
    expect(await refused(Buffer.from(text), 'mau.csv', (file) => readTable(file, []))).toMatch(
      /^mau\.csv:3:1: daqui em diante há aspas \("\) que abrem e não fecham/,
    );
    const path = await writtenFile('mau.csv', [
      'id;nome\n"',
      ...Array<string>(3000).fill('3;yyyyyyyyyyyyyy\n'.repeat(1000)),
    ]);
    const read = async (file: PublicFile) => {
      for await (const rows of (await streamTable(file, [])).batches) void rows;
    };
    expect(await refused({ path }, 'mau.csv', read)).toMatch(/^mau\.csv:2:1: daqui em diante há aspas/);
  });

  test('a NUL and half a letter in the middle of a long file', async () => {
    const lines = '1;casa\n'.repeat(100_000);
    const nul = await writtenFile('mau.csv', ['id;nome\n', lines, '2;a\0\n', lines, lines, lines]);
    expect(await refused({ path: nul }, 'mau.csv')).toMatch(/^mau\.csv:100002:4: há um byte nulo/);
    const half = await writtenFile('mau.csv', [
      'id;nome\n',
      lines,
      '2;a',
      Buffer.of(0xed, 0xb0, 0x80),
      '\n',
      lines,
    ]);
    expect(await refused({ path: half }, 'mau.csv')).toMatch(/^mau\.csv:100002:4: há aqui meia letra/);
  });
});

describe('JSON', () => {
  test('that is nested without end', async () => {
    const deep = Buffer.from('[{"a":'.repeat(1_000_000));
    expect(await refused(deep, 'mau.json')).toMatch(/o JSON tem mais de 64 níveis/);
  });

  test('that has half a letter as an escape', async () => {
    const half = Buffer.from('{\n  "a": "\\ud83d\\ude00 \\\\ud800 \\ud83d"\n}');
    expect(await refused(half, 'mau.json')).toBe(
      'mau.json: linha 2, coluna 30: há meia letra (\\ud83d sem par). Apague o sinal, ou exporte de novo.',
    );
  });

  test('that is too large, or asks for too much memory', async () => {
    const path = await writtenFile('mau.json', [
      '[{"a":1}',
      ...Array<string>(34).fill(`,{"a":"${'x'.repeat(MB)}"}\n`),
      ']',
    ]);
    expect(await refused({ path }, 'mau.json')).toMatch(/tem 35 MB; o limite é 32 MB/);
    const many = Buffer.from(`[${'[],'.repeat(9_000_000)}[]]`);
    expect(await refused(many, 'mau.json')).toMatch(/o JSON tem valores demais/);
  });

  test('that is whole and harmless is read', async () => {
    const file = await publicFile(
      'bom.json',
      Buffer.from('\ufeff{"a": "\\ud83d\\ude00", "b": [1, {"c": null}]}'),
    );
    expect([file.format, file.mediaType, JSON.parse(file.text)]).toEqual([
      'json',
      'application/json',
      { a: '😀', b: [1, { c: null }] },
    ]);
  });
});

test('HTML, scripts and GraphQL in the cells of a table come through as text', async () => {
  const cells = [
    '<script>alert(1)</script>',
    '{ plans { id } }',
    "' or 1=1 --",
    '${process.exit()}',
    '__proto__',
  ];
  const file = await publicFile(
    'x.csv',
    Buffer.from(`id;nome;__proto__\n${cells.map((cell) => `1;${cell};p`).join('\n')}`),
  );
  const { rows, messages } = table(file);
  expect(rows.map((row) => row.text('nome'))).toEqual(cells);
  expect([rows[0]?.text('__proto__'), messages()]).toEqual(['p', []]);
});
