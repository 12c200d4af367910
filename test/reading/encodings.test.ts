import { describe, expect, test } from 'vitest';
import { realDocument } from '../support/hub.ts';
import { opened, refusal, table } from './files.ts';

const TEXT = '# tipo: unidades\nid;nome\n1;Praça da Sé — São João\n';
const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.codePointAt(0) ?? 0);
const utf16 = (text: string, isBigEndian = false) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return isBigEndian ? bytes.swap16() : bytes;
};

describe('encodings', () => {
  test('UTF-8 with or without its mark is read and needs no note', async () => {
    for (const text of [TEXT, `\ufeff${TEXT}`]) {
      const file = await opened(text);
      expect([file.format, file.mediaType, file.notes]).toEqual(['csv', 'text/csv', []]);
      expect(table(file).rows[0]?.text('nome')).toBe('Praça da Sé — São João');
    }
  });

  test('what is not UTF-8 is windows-1252, and a note says so', async () => {
    const file = await opened(latin1('id;nome\n1;Ação \u0096 S\u00e3o\n'));
    expect(table(file).rows[0]?.text('nome')).toBe('Ação – São');
    expect(file.notes).toEqual(['O arquivo está em windows-1252, não em UTF-8.']);
  });

  test('UTF-16 with its mark is read in both orders', async () => {
    for (const isBigEndian of [false, true]) {
      const file = await opened(utf16(TEXT, isBigEndian));
      expect(table(file).rows[0]?.text('nome')).toBe('Praça da Sé — São João');
      expect(file.notes).toEqual([`O arquivo está em utf-16${isBigEndian ? 'be' : 'le'}, não em UTF-8.`]);
    }
  });

  test('the format is told by the content and not by the name', async () => {
    expect((await opened('{"a": [1, 2]}', 'tabela.csv')).format).toBe('json');
    expect((await opened('{ isto não é JSON', 'dados.json')).format).toBe('text');
    expect((await opened('a\tb\n1\t2\n', 'x')).mediaType).toBe('text/tab-separated-values');
    expect((await opened('RELATÓRIO DE GESTÃO\n\nAções:\n- fez; e fez\n', 'x.csv')).format).toBe('text');
  });
});

describe('accents that were encoded twice', () => {
  test.each([
    ['PraÃ§a', 'Praça'],
    ['JOÃƒO', 'JOÃO'],
    ['SÃƒO JosÃ©', 'SÃO José'],
    ['Ã\u0081GUA', 'ÁGUA'],
    ['ConceiÃƒÂ§ÃƒÂ£o', 'Conceição'],
    ['2Âº andar â€“ sala', '2º andar – sala'],
  ])('"%s" is read as "%s" and stays beside it as published', async (published, meant) => {
    const file = await opened(`id;nome\n1;${published}\n`);
    const [row] = table(file).rows;
    expect([row?.text('nome'), row?.published('nome')]).toEqual([meant, published]);
    expect(file.lines[1]).toBe(`1;${meant}`);
    expect(file.notes).toEqual([
      expect.stringMatching(/^Uma linha com acentos trocados \(".+"\) foi corrigida/),
    ]);
  });

  test.each(['SÃO JOÃO', 'AMANHÃ', '“AMANHÃ”', 'MAÇÃ “X”', 'Ã', 'Niño', 'Œuvre', '10 £', 'Â©x'])(
    '"%s" is no such text and stays as it is',
    async (text) => {
      const file = await opened(`id;nome\n1;${text}\n`);
      expect(table(file).rows[0]?.text('nome')).toBe(text);
      expect(file.notes).toEqual([]);
    },
  );

  test('the national list of 2019 has hundreds of them, all repaired, and the original stays', async (context) => {
    const { bytes, name } = await realDocument('data/suas-units-2019.csv', context);
    const file = await opened(bytes, name);
    expect(file.notes).toEqual([
      expect.stringMatching(/^1517 linhas com acentos trocados \(".*Ã.*"\) foram corrigidas/),
    ]);
    expect(file.text).not.toMatch(/Ã[\u0080-\u00bf]/);
    expect(file.contents.published?.some((line) => line.includes('PraÃ§a'))).toBe(true);
    const { rows, messages } = table(file);
    expect([rows.length, messages()]).toEqual([11_034, []]);
    expect(rows[0]?.plainDecimal('lat')).toBe('-13.9882308');
  });
});

describe('bytes that no text has', () => {
  test('a NUL is refused with its place', async () => {
    expect(await refusal(opened('id;nome\n1;a\0b\n', 'x.csv'))).toEqual([
      expect.stringMatching(/^x\.csv:2:4: há um byte nulo .*salve de novo como CSV em UTF-8\.$/),
    ]);
  });

  test('half a letter is refused with its place, in UTF-8 and in UTF-16', async () => {
    const half = Buffer.concat([Buffer.from('id;é\n1;ab'), Buffer.of(0xed, 0xa0, 0x80), Buffer.from(';ç\n')]);
    expect(await refusal(opened(half, 'x.csv'))).toEqual([
      expect.stringMatching(/^x\.csv:2:5: há aqui meia letra/),
    ]);
    const wide = Buffer.concat([utf16('id\n1;ab'), Buffer.of(0x00, 0xd8), Buffer.from('c\n', 'utf16le')]);
    expect(await refusal(opened(wide, 'x.csv'))).toEqual([
      expect.stringMatching(/^x\.csv:2:5: há aqui meia letra/),
    ]);
  });

  test('the same bytes among letters of windows-1252 are letters', async () => {
    const file = await opened(Buffer.from('id;nome\n1;a\u00ed\u00a0\u0096 a\u00e7\u00e3o\n', 'latin1'));
    expect(table(file).rows[0]?.text('nome')).toBe('aí\u00a0– ação');
  });
});
