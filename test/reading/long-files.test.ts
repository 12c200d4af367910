import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { leftOutPieces } from '../../subgraphs/shared/import/personal/left-out-copy.ts';
import { problemText, type Problem } from '../../subgraphs/shared/import/problem.ts';
import { publicFile } from '../../subgraphs/shared/import/file/public-file.ts';
import { declaredKind, headingsOf, readTable } from '../../subgraphs/shared/import/table/table.ts';
import { streamTable } from '../../subgraphs/shared/import/table/stream-table.ts';
import { opened, refusal, xlsx } from './files.ts';
import { writtenFile } from './temporary.ts';

const MILLION = 1_000_000;
const HEAD = '# tipo: unidades\n# municipio: 3136702\nid;nome;cpf;valor\n';

function* lines(count: number, line: (index: number) => string, head = HEAD): Generator<string> {
  yield head;
  for (let index = 0; index < count; index += 1000) {
    yield Array.from({ length: Math.min(1000, count - index) }, (_, each) => line(index + each)).join('');
  }
}
const good = (index: number) => `${index};PraÃ§a número ${index};123.456.789-09;${index % 1000},50\n`;

describe('a table with a million rows', () => {
  test('is read in batches, in little memory, with its accents repaired and no column about persons', async () => {
    const path = await writtenFile('longa.csv', lines(MILLION, good));
    const problems: Problem[] = [];
    let count = 0;
    let last = '';
    const file = await publicFile('longa.csv', { path });
    expect([file.isLong, file.format, file.leftOut, declaredKind(file), headingsOf(file)]).toEqual([
      true,
      'csv',
      ['cpf'],
      'unidades',
      ['id', 'nome', 'valor'],
    ]);
    expect(file.text.length).toBeLessThanOrEqual(64 * 1024);
    expect(file.text).not.toContain('123.456');
    expect(file.notes).toEqual([
      '1000000 linhas com acentos trocados ("PraÃ§a") foram corrigidas ("Praça").',
      'Ficaram de fora as colunas com dados de pessoas: "cpf".',
    ]);
    const { about, headings, batches } = await streamTable(file, problems);
    expect([about.get('municipio'), headings]).toEqual(['3136702', ['id', 'nome', '', 'valor']]);
    for await (const rows of batches) {
      expect(rows.length).toBeLessThanOrEqual(2000);
      for (const row of rows) {
        row.decimal('valor');
        if (row.optional('cpf')) throw new Error('a column about persons was read');
        last = `${row.line} ${row.text('nome')}`;
        count += 1;
      }
    }
    expect([count, last, problems]).toEqual([MILLION, '1000003 Praça número 999999', []]);
  });

  test('costs an importer less than 100 MB', async () => {
    const path = await writtenFile('longa.csv', lines(MILLION, good));
    const program = fileURLToPath(new URL('read-through.ts', import.meta.url));
    // As `npm run import` starts it.
    const options = ['--import', 'tsx', '--max-semi-space-size=16'];
    const { stdout } = await promisify(execFile)(process.execPath, [...options, program, path]);
    const { count, megabytes } = JSON.parse(stdout) as { count: number; megabytes: number };
    expect(count).toBe(MILLION);
    expect(megabytes).toBeLessThan(100);
  });

  test('with a fault in every row tells a thousand of them, and how many there are besides', async () => {
    const path = await writtenFile(
      'longa.csv',
      lines(MILLION, (index) => `${index};Praça número ${index};;dez\n`),
    );
    const file = await publicFile('longa.csv', { path });
    const problems: Problem[] = [];
    for await (const rows of (await streamTable(file, problems)).batches) {
      for (const row of rows) row.decimal('valor');
    }
    expect(problems).toHaveLength(1001);
    const messages = problems.map((problem) => problemText(file, problem));
    expect(messages[999]).toBe(
      'longa.csv:1003:4: "dez": coluna "valor": não é um número. Escreva como 1.234,50.',
    );
    expect(messages[1000]).toBe(
      'longa.csv:1004:4: "…": daqui em diante mais 999000 falhas não foram listadas. Corrija os que estão na lista e importe outra vez.',
    );
  });
});

describe('a long table', () => {
  test('has the faults of a short one: numbers of persons, control characters', async () => {
    const path = await writtenFile(
      'longa.csv',
      lines(600_000, (index) =>
        index === 599_998
          ? '1;veja 123.456.789-09;;1\n'
          : index === 599_999
            ? '1;a\u0007b;;1\n'
            : good(index),
      ),
    );
    const file = await publicFile('longa.csv', { path });
    const problems: Problem[] = [];
    const batches = (await streamTable(file, problems)).batches;
    for await (const rows of batches) void rows;
    expect(problems.map((problem) => problemText(file, problem))).toEqual([
      'longa.csv:600002:2: "…": há aqui um número que parece CPF de uma pessoa. Apague o número; dados de pessoas não entram aqui.',
      'longa.csv:600003:2: "a�b": há um sinal de controle (U+0007). Apague o sinal, que não se vê, e escreva o texto de novo.',
    ]);
  });

  test('in windows-1252 is read as such to its end', async () => {
    const path = await writtenFile('longa.csv', [
      'id;nome\n',
      '1;casa\n'.repeat(3_000_000),
      Buffer.from('2;a\u00e7\u00e3o\n', 'latin1'),
    ]);
    const file = await publicFile('longa.csv', { path });
    expect(file.notes).toEqual(['O arquivo está em windows-1252, não em UTF-8.']);
    let last: string | null = null;
    for await (const rows of (await streamTable(file, [])).batches)
      last = rows.at(-1)?.optional('nome') ?? null;
    expect(last).toBe('ação');
  });

  test('is copied piece by piece without the column about persons', async () => {
    const path = await writtenFile('longa.csv', lines(600_000, good));
    let [copied, start] = [0, ''];
    for await (const piece of leftOutPieces(await publicFile('longa.csv', { path }))) {
      if (start.length < 80) start += piece;
      copied += piece.split('\n').length - 1;
      expect(piece).not.toContain('123.456');
    }
    expect(start).toMatch(/^# tipo: unidades\n# municipio: 3136702\nid;nome;valor\n0;PraÃ§a número 0;0,50\n/);
    expect(copied).toBe(600_003);
  });

  test('is refused by a layout that reads tables as a whole', async () => {
    const path = await writtenFile('longa.csv', lines(600_000, good));
    const file = await publicFile('longa.csv', { path });
    expect(await refusal(Promise.resolve().then(() => readTable(file, [])))).toEqual([
      'longa.csv: é longo demais para este tipo. Divida em partes de até 16 MB.',
    ]);
  });

  test('of plain text with the number of a person is refused with line and column, without quoting it', async () => {
    const path = await writtenFile('ata.txt', [
      'Ata da reunião do conselho, em que se disse o seguinte.\n'.repeat(400_000),
      'Falou o senhor de CPF 123.456.789-09\n',
    ]);
    const messages = await refusal(publicFile('ata.txt', { path }));
    expect(messages).toEqual([
      expect.stringMatching(/^ata\.txt:400001:23: "…": há aqui um número que parece CPF/),
    ]);
    expect(messages.join('')).not.toContain('123');
  });
});

test('a short table and a spreadsheet can be read in batches as well', async () => {
  const rows = [['# tipo: x'], ['id', 'nome'], ['1', 'a'], ['2', 'b']];
  const text = rows.map((row) => row.join(';')).join('\n');
  for (const file of [await opened(text), await publicFile('metas.xlsx', await xlsx(rows))]) {
    const names: string[] = [];
    const read = await streamTable(file, []);
    for await (const batch of read.batches) names.push(...batch.map((row) => row.text('nome')));
    expect([names, read.unusedColumns, read.about.get('tipo')]).toEqual([['a', 'b'], ['id'], 'x']);
  }
});
