import { describe, expect, test } from 'vitest';
import { publicFile, type PublicFile } from '../../../subgraphs/shared/import/file/public-file.ts';
import { streamTable } from '../../../subgraphs/shared/import/table/stream-table.ts';
import { readTable } from '../../../subgraphs/shared/import/table/table.ts';
import { archive, xlsxParts } from '../archives.ts';
import { table } from '../files.ts';
import { sparseFile, writtenFile } from '../temporary.ts';
import { MB, refused } from './refused.ts';

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
