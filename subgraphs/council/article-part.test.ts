import { expect, test } from 'vitest';
import { articleParts } from './article-part.ts';
import { citationsOf } from './citation.ts';

const paths = (...lines: string[]) => articleParts(lines).map(({ path }) => path.join(', '));

test('letters belong to the item above them, items of a paragraph to the paragraph', () => {
  expect(paths('I - um, com:', 'a) x;', 'b) y.', 'II - dois.', '§ 1º Regra:', 'I - um;', 'a) z')).toEqual([
    'I',
    'I, a',
    'I, b',
    'II',
    '§ 1º',
    '§ 1º, I',
    '§ 1º, I, a',
  ]);
});

test('a paragraph between two items of an article does not take the items that go on', () => {
  expect(
    paths('VIII - oito', 'a. setor', '§1º nota', '§2º. outra', 'IX - nove', 'XII - doze', 'a. blog'),
  ).toEqual(['VIII', 'VIII, a', '§ 1º', '§ 2º', 'IX', 'XII', 'XII, a']);
});

test('a line without a number goes with what stands above it', () => {
  expect(articleParts(['Parágrafo único: São:', 'I – apoiar;', 'e isto'])).toEqual([
    { kind: 'PARAGRAPH', label: 'parágrafo único', path: ['parágrafo único'], text: 'São:' },
    { kind: 'ITEM', label: 'I', path: ['parágrafo único', 'I'], text: 'apoiar;' },
    { kind: 'TEXT', label: null, path: ['parágrafo único', 'I'], text: 'e isto' },
  ]);
});

test.each([
  ['a Lei nº 8.742, de 07 de dezembro de 1993, LOAS', 'Lei 8.742/1993', /leis\/l8742\.htm$/],
  ['pela Lei Federal n.º 12.435/2011, que', 'Lei 12.435/2011', /2011\/lei\/l12435\.htm$/],
  // A law of the state, of which the text does not say so: no address is made up for it.
  ['a Lei nº 11.664, de 10 de janeiro de 2022, que institui a Política Estadual', 'Lei 11.664/2022', /^$/],
  ['a Resolução nº 33, de 12 de dezembro de 2012, do CNAS', 'Resolução CNAS 33/2012', /^$/],
  [
    'a Resolução nº 269, de 13 de dezembro de 2006, do Conselho Nacional de Assistência Social',
    'Resolução CNAS 269/2006',
    /^$/,
  ],
  [
    'a Resolução do nº 01, 07 de fevereiro de 2020, do Conselho Estadual de Assistência Social de Mato Grosso',
    'Resolução CEAS 1/2020',
    /^$/,
  ],
  [
    'a Resolução nº 1, de 22 de fevereiro de 2017, da Comissão Intergestores Tripartite - CIT',
    'Resolução CIT 1/2017',
    /^$/,
  ],
  ['a Resolução CIB 2/2022', undefined, /^$/],
  ['a Lei Estadual nº 8.742, de 1993', undefined, /^$/],
  ['o art. 15 e o inciso II', undefined, /^$/],
])('in "%s" the norm is %s', (text, name, url) => {
  const [citation] = citationsOf([text]);
  expect(citation?.name).toBe(name);
  expect(citation?.url ?? '').toMatch(url);
});
