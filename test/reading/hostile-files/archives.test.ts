import { describe, expect, test } from 'vitest';
import { publicFile } from '../../../subgraphs/shared/import/file/public-file.ts';
import { archive, odsParts, odsRow, xlsxParts, xlsxRow, type Part } from '../archives.ts';
import { table } from '../files.ts';
import { writtenFile } from '../temporary.ts';
import { MB, refused } from './refused.ts';

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
      /antigo do Office \(\.xls, \.doc\), ou protegido por senha.*\.xlsx ou \.ods/,
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
