import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { publicFile } from '../../subgraphs/shared/import/file/public-file.ts';
import { declaredKind, headingsOf, readTable } from '../../subgraphs/shared/import/table/table.ts';
import { archive, odsParts, odsRow, xlsxParts, xlsxRow } from './archives.ts';
import { ods, opened, table, xlsx, type TypedCell } from './files.ts';

const ROWS: TypedCell[][] = [
  ['# tipo: unidades'],
  ['# municipio:', 3136702],
  [],
  ['id', 'valor', 'dia', 'aberto', 'parte', 'texto'],
  [51061700687, 1234.5, new Date('2025-06-30'), true, 0.25, '<b>Praça</b>'],
  ['# uma observação'],
  [null, 0.1 + 0.2, new Date('2024-02-29'), false, 1, '{ query { plans { id } } }'],
];
const FORMATS = { '4,4': '0%', '6,4': '0.00%' };

describe.each([
  ['xlsx', xlsx],
  ['ods', ods],
] as const)('a table in .%s', (format, write) => {
  const file = async (rows = ROWS, formats = FORMATS as Record<string, string>) =>
    publicFile(`metas.${format}`, await write(rows, 'Metas', formats));

  test('has the same preamble, headings and rows as one in text', async () => {
    const book = await file();
    expect([book.format, book.sheet, book.notes]).toEqual([format, 'Metas', []]);
    expect([declaredKind(book), headingsOf(book)]).toEqual(['unidades', ROWS[3]]);
    const { about, rows, messages } = table(book);
    expect(about.get('municipio')).toBe('3136702');
    expect(rows.map(({ line }) => line)).toEqual([5, 7]);
    const [one, two] = rows;
    expect(
      one && [one.text('id'), one.decimal('valor'), one.date('dia'), one.yes('aberto'), one.text('parte')],
    ).toEqual(['51061700687', '1234.5', '2025-06-30', true, '25%']);
    expect(
      two && [
        two.optional('id'),
        two.decimal('valor'),
        two.plainDecimal('valor'),
        two.yes('aberto'),
        two.text('parte'),
      ],
    ).toEqual([null, '0.3', '0.3', false, '100%']);
    expect(messages()).toEqual([]);
  });

  test('HTML and GraphQL in cells are nothing but text', async () => {
    expect(table(await file()).rows.map((row) => row.text('texto'))).toEqual([
      '<b>Praça</b>',
      '{ query { plans { id } } }',
    ]);
  });

  test('a fault names the sheet and the cell', async () => {
    const { rows, messages } = table(
      await file(
        [
          ['id', 'nome', 'valor'],
          ['1', 'a', 'dez'],
        ],
        {},
      ),
    );
    rows[0]?.decimal('valor');
    expect(messages()).toEqual([
      `metas.${format}, planilha "Metas", célula C2: "dez": coluna "valor": não é um número. Escreva como 1.234,50.`,
    ]);
  });

  test('its lines are its rows, so that whatever reads lines reads it too', async () => {
    const { lines } = await file([['# tipo: x'], ['a', 'b'], ['1;2', 'x"y']], {});
    expect(lines).toEqual(['# tipo: x', 'a;b', '"1;2";"x""y"']);
  });
});

test('the first sheet with content is read, hidden ones are not, and a note names the others', async () => {
  const bytes = await writeXlsx({
    sheets: [
      { name: 'Vazia', rows: [] },
      { name: 'Listas', rows: [['x']], hidden: true },
      { name: 'Metas', rows: [['id'], ['1']] },
      { name: 'Resumo', rows: [['total']] },
    ],
  });
  const file = await publicFile('metas.xlsx', bytes);
  expect([file.sheet, file.notes]).toEqual([
    'Metas',
    ['Foi lida a planilha "Metas", a primeira com conteúdo; ficaram de fora "Vazia", "Resumo".'],
  ]);
});

test('a spreadsheet that is damaged is refused in Portuguese, without the words of a library', async () => {
  const whole = Buffer.from(await writeXlsx({ sheets: [{ name: 'Metas', rows: [['id'], ['1']] }] }));
  whole.writeUInt32LE(0, whole.indexOf('PK\u0001\u0002', 0, 'latin1'));
  await expect(publicFile('metas.xlsx', whole)).rejects.toThrow(
    /^metas\.xlsx: o arquivo \.zip está quebrado: foi cortado ao ser copiado, ou danificado/,
  );
});

test('a formula counts as the result that the file keeps, and a note says how many there are', async () => {
  const cells = '<c r="A2"><f>1+1</f><v>2</v></c><c r="B2" t="str"><f>A1&amp;"x"</f><v>idx</v></c>';
  const file = await publicFile(
    'metas.xlsx',
    archive(xlsxParts(`${xlsxRow(1, ['id', 'nome'])}<row r="2">${cells}</row>`)),
  );
  const { rows, messages } = table(file);
  expect([rows[0]?.integer('id'), rows[0]?.text('nome'), messages()]).toEqual([2, 'idx', []]);
  expect(file.notes).toEqual(['2 células têm fórmula; valem os resultados que o arquivo guarda.']);
});

test('a formula without a result, or whose result is an error, is a fault of its cell', async () => {
  const cells = '<c r="A2"><f>1+1</f></c><c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c>';
  const file = await publicFile(
    'metas.xlsx',
    archive(xlsxParts(`${xlsxRow(1, ['id', 'nome'])}<row r="2">${cells}</row>`)),
  );
  const { messages } = table(file);
  expect(messages()).toEqual([
    'metas.xlsx, planilha "Metas", célula A2: "=1+1": a fórmula não tem o resultado guardado. Abra no programa de planilhas e salve de novo, ou troque a fórmula pelo valor.',
    'metas.xlsx, planilha "Metas", célula B2: "#DIV/0!": a célula mostra um erro de fórmula. Corrija a fórmula ou escreva o valor.',
  ]);
});

test('in .ods a formula counts as its result too', async () => {
  const formula = (attributes: string, text: string) =>
    `<table:table-cell table:formula="of:=1+1" ${attributes}>${text && `<text:p>${text}</text:p>`}</table:table-cell>`;
  const row = `<table:table-row>${formula('office:value-type="float" office:value="2"', '2')}${formula('', '')}</table:table-row>`;
  const file = await publicFile('metas.ods', archive(odsParts(odsRow(['id', 'nome']) + row)));
  const { rows, messages } = table(file);
  expect(rows[0]?.integer('id')).toBe(2);
  expect(messages()).toEqual([
    expect.stringMatching(/célula B2: "=1\+1": a fórmula não tem o resultado guardado/),
  ]);
});

describe('a table in text that a program of spreadsheets saved', () => {
  test('may have its preamble in quotes, in two cells, and with delimiters at the ends', async () => {
    const file = await opened(
      '# tipo: unidades;;\n# municipio:;3136702;\n"# fonte: a; b";;\n;;\nid;nome;\n1;x;\n;;\n',
    );
    const { about, rows, messages } = table(file);
    expect([declaredKind(file), about.get('municipio'), about.get('fonte')]).toEqual([
      'unidades',
      '3136702',
      'a; b',
    ]);
    expect([rows.length, rows[0]?.line, messages()]).toEqual([1, 6, []]);
  });

  test.each([';', ',', '\t'])('may have %j between its cells', async (delimiter) => {
    const file = await opened(
      [
        ['id', 'nome', 'nota'],
        ['1', 'x', '"a\nb"'],
      ]
        .map((row) => row.join(delimiter))
        .join('\n'),
    );
    expect(table(file).rows[0]?.text('nota')).toBe('a\nb');
  });

  test('cells that begin like formulas are texts', async () => {
    const { rows } = table(await opened('id;nota\n1;=HYPERLINK("http://x")\n2;+55\n3;-1\n4;@casa\n'));
    expect(rows.map((row) => row.text('nota'))).toEqual(['=HYPERLINK("http://x")', '+55', '-1', '@casa']);
  });

  test('a heading that stands twice and a cell beyond the headings are faults', async () => {
    const { messages } = table(await opened('id;nome;id\n1;x;2;y\n'));
    expect(messages()).toEqual([
      'arquivo.csv:1:3: "id": o título da coluna se repete. Dê a cada coluna um título só seu, ou apague uma delas.',
      'arquivo.csv:2:4: "y": célula a mais. Apague a célula, e o sinal que a separa.',
    ]);
  });

  test('columns that nobody asked for are known', async () => {
    const read = readTable(await opened('id;nome;nota\n1;x;y\n'), []);
    read.rows[0]?.text('nome');
    expect(read.unusedColumns).toEqual(['id', 'nota']);
  });
});
