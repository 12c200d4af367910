import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Hub } from '../../gateway/hub/index.ts';
import { csvLine } from '../../subgraphs/shared/import/personal/left-out.ts';
import { aHub } from '../support/hub.ts';
import { ods, refusal, xlsx } from './files.ts';

const ROWS = [
  ['# tipo: indicadores'],
  ['# municipio: 31367'],
  ['codigo', 'periodo', 'valor', 'situacao', 'lugar', 'lugar'],
  ['FAMILIAS', '2024-12', '4200', '', 'a'],
  ['CADUNICO_FAMILIES', '2024-13', '4200', '', 'b'],
  ['CADUNICO_FAMILIES', '2024-11', 'muitas', '', 'c'],
  ['CADUNICO_FAMILIES', '2024-10', '', '', 'd'],
  ['CADUNICO_FAMILIES', '2024-09', '4200', 'secreto', 'e'],
  ['CADUNICO_FAMILIES', '2024-08', '4200', 'oculto', 'f'],
  ['CADUNICO_FAMILIES', '2024-07', '3', 'atrasado', 'g'],
  ['CADUNICO_FAMILIES', '2024-06', '4200', '', 'CPF 123.456.789-09'],
  ['CADUNICO_FAMILIES', '2024-05', '4200', '', 'NIS 123.45678.90-1'],
  ['CADUNICO_FAMILIES', '2024-04', '4200', '', 'h', '', 'sobra'],
];

/** Line, column, and what is said there. */
const FAULTS: [number, number, string][] = [
  [
    2,
    1,
    '"31367": o arquivo não diz de que município é. Inclua a linha "# municipio: 3136702", com os sete algarismos do IBGE.',
  ],
  [3, 6, '"lugar": o título da coluna se repete. Dê a cada coluna um título só seu, ou apague uma delas.'],
  [4, 1, '"FAMILIAS": coluna "codigo": palavra desconhecida. Use uma destas: '],
  [
    5,
    2,
    '"2024-13": coluna "periodo": não é um período. Escreva como 2021, 2021-11 ou 2021/mean (média mensal).',
  ],
  [6, 3, '"muitas": coluna "valor": não é um número. Escreva como 1.234,50.'],
  [7, 3, '"": coluna "valor": falta o valor. Preencha a célula, ou diga na situação por que ele falta.'],
  [8, 4, '"secreto": coluna "situacao": palavra desconhecida. Use uma destas: '],
  [9, 3, '"4200": coluna "valor": a situação diz que não há valor. Apague o valor ou a situação.'],
  [10, 3, '"3": coluna "valor": a situação diz que não há valor. Apague o valor ou a situação.'],
  [
    11,
    5,
    '"…": há aqui um número que parece CPF de uma pessoa. Apague o número; dados de pessoas não entram aqui.',
  ],
  [
    12,
    5,
    '"…": há aqui um número que parece NIS de uma pessoa. Apague o número; dados de pessoas não entram aqui.',
  ],
  [13, 7, '"sobra": célula a mais. Apague a célula, e o sinal que a separa.'],
];

const text = (delimiter: string) => () =>
  Promise.resolve(new TextEncoder().encode(ROWS.map((row) => csvLine(row, delimiter)).join('\r\n')));
const inText = (name: string) => (line: number, column: number) => `${name}:${line}:${column}`;
const inSheet = (name: string) => (line: number, column: number) =>
  `${name}, planilha "Metas", célula ${'ABCDEFG'[column - 1]}${line}`;

describe('a table with twelve faults gives the same twelve messages', () => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await aHub();
  });
  afterAll(() => hub.close());

  test.each([
    ['with semicolons', 'x.csv', text(';'), inText('x.csv')],
    ['with commas', 'x.csv', text(','), inText('x.csv')],
    ['with tabs', 'x.tsv', text('\t'), inText('x.tsv')],
    ['in .xlsx', 'x.xlsx', () => xlsx(ROWS), inSheet('x.xlsx')],
    ['in .ods', 'x.ods', () => ods(ROWS), inSheet('x.ods')],
  ])('%s', async (_, name, write, place) => {
    const messages = await refusal(hub.importFile({ name, bytes: await write() }));
    expect(messages).toHaveLength(12);
    for (const [index, [line, column, said]] of FAULTS.entries()) {
      expect(messages[index]?.slice(0, `${place(line, column)}: ${said}`.length)).toBe(
        `${place(line, column)}: ${said}`,
      );
    }
  });
});
