import { expect, test } from 'vitest';
import { opened, table, xlsx } from './files.ts';

const WORDS = { sim: 1, não: 0 };

test('a column that is not there is told once, at the headings, and not for every row', async () => {
  const { rows, messages } = table(await opened('# tipo: x\nid;nome\n1;A\n2;B\n3;C\n'));
  for (const row of rows) {
    row.text('valor');
    row.integer('valor');
    row.oneOf('situacao', WORDS);
  }
  expect(messages()).toEqual([
    'arquivo.csv:2:1: "id | nome": falta a coluna "valor". Acrescente-a, ou corrija o título da que traz esse dado.',
    'arquivo.csv:2:1: "id | nome": falta a coluna "situacao". Acrescente-a, ou corrija o título da que traz esse dado.',
  ]);
});

test('an empty cell is one fault, with the words that it may have', async () => {
  const { rows, messages } = table(await opened('id;situacao;numero\n1;;\n'));
  rows[0]?.oneOf('situacao', WORDS);
  rows[0]?.integer('numero');
  expect(messages()).toEqual([
    'arquivo.csv:2:2: "": coluna "situacao": falta o valor. Use uma destas: sim, não.',
    'arquivo.csv:2:3: "": coluna "numero": falta o valor. Preencha a célula.',
  ]);
});

test('a wrong line above the headings is shown at the cell of its value', async () => {
  const sheet = await xlsx([['# tipo: x'], ['# coletado:', 'ontem'], ['id', 'nome'], ['1', 'A']]);
  const { messages } = table(await opened(sheet, 'modelo.xlsx'));
  expect(messages()).toEqual([
    expect.stringMatching(/célula B2: "ontem": a linha "# coletado:" não traz um dia/),
  ]);
});
