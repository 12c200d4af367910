import { expect, test } from 'vitest';
import { TableRow } from '../../shared/import/table/table.ts';
import { shortTextFile } from '../../shared/import/file/text-file.ts';
import { protectedCells } from './protected-cells.ts';

const headings = ['tipo', 'id', 'nome', 'motivo', 'acesso', 'contato'];

function faults(cells: string[]) {
  const file = shortTextFile(
    'unidades.csv',
    new TextEncoder().encode(`# tipo: unidades\n${headings.join(';')}`),
  );
  return protectedCells(file, new TableRow(3, headings, cells, []));
}

test('a generic name, a reason and the ways there are allowed', () => {
  const cells = ['acolhimento', '3136702-casa-1', 'Acolhimento para mulheres em situação de violência'];
  for (const reason of [
    'Divulgar onde fica poria em perigo quem mora lá.',
    'Lei nº 11.340/2006, art. 35',
    '',
  ])
    expect(faults([...cells, reason, 'creas-1'])).toEqual([]);
});

test.each([
  'Casa Maria',
  'Lar São Judas',
  'Acolhimento Maria',
  'Abrigo da Vila Nova',
  'Casa de passagem da ponte',
])('the name "%s" is of one place, and is refused without being quoted', (name) => {
  const found = faults(['acolhimento', 'casa-1', name]);
  expect(found).toMatchObject([{ line: 3, column: 3, value: '…' }]);
  expect(JSON.stringify(found)).not.toContain(name);
});

test.each(['acolhimento 2', 'CASA DE PASSAGEM', 'Residencia inclusiva 12', 'República'])(
  'the name "%s" is of many places',
  (name) => expect(faults(['acolhimento', 'casa-1', name])).toEqual([]),
);

test.each(['Fica atrás da igreja', 'Casa da Maria', 'Lei da casa da esquina'])(
  'the reason "%s" is in words of its own, and is refused',
  (reason) =>
    expect(faults(['acolhimento', 'casa-1', 'Acolhimento', reason])).toMatchObject([
      { column: 4, value: '…' },
    ]),
);

test('the number of another register is refused as the code of a protected unit', () => {
  expect(faults(['acolhimento', '51061700687', 'Acolhimento'])).toMatchObject([{ column: 2, value: '…' }]);
});

test('a name inside the code of a protected unit is refused', () => {
  expect(faults(['acolhimento', 'exemplo-casa-maria', 'Acolhimento'])).toMatchObject([
    { column: 2, value: '…' },
  ]);
});

test('a column that nobody foresaw is refused, for it may hold the place', () => {
  expect(faults(['acolhimento', 'casa-1', 'Acolhimento', '', '', 'portão azul'])).toMatchObject([
    { line: 3, column: 6 },
  ]);
});

test.each([
  'Casa da Rua das Flores',
  'Casa Av. Brasil',
  'Abrigo 36010-040',
  'Abrigo 36010040',
  'Abrigo (32) 3690-7952',
  'Abrigo 32 99690-7952',
  'Abrigo 3690-7952',
  'Abrigo 36.010-040',
  'Abrigo, CEP no site',
  'Abrigo 12.345.678/0001-90',
  'Abrigo -21,7642',
  'abrigo@cidade.gov.br',
])('"%s" gives a place away and is refused without being quoted', (name) => {
  const [fault] = faults(['acolhimento', 'casa-1', name]);
  expect(fault).toMatchObject({ column: 3, value: '…' });
  expect(JSON.stringify(fault)).not.toContain(name);
});

test.each([',', '\t', ';'])('the place is refused whatever parts the cells: %j', (delimiter) => {
  const text = ['# tipo: unidades', headings.join(delimiter)].join('\n');
  const file = shortTextFile('unidades.csv', new TextEncoder().encode(text));
  const row = new TableRow(3, headings, ['acolhimento', 'casa-1', 'Acolhimento', '', '', 'portão azul'], []);
  expect(protectedCells(file, row)).toMatchObject([{ line: 3, column: 6, value: '…' }]);
});
