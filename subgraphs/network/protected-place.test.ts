import { expect, test } from 'vitest';
import { isListedShelter, isShelterName } from './protected-place.ts';

test.each([
  'República Jovens do Amanhã',
  'PPCAAM',
  'Casa da Mulher em Situação de Violência',
  'CASA LAR ESPERANÇA',
  'Casa-Abrigo Municipal',
  'Abrigo Institucional Pequeno Príncipe',
  'Instituição de Longa Permanência São Vicente',
  'Lar dos Idosos',
  'Unidade de Acolhimento Adulto',
  'Família Acolhedora',
  'Albergue Noturno',
])('"%s" is the name of a place to be protected', (name) => {
  expect(isShelterName(name)).toBe(true);
});

test.each(['Casa da Família', 'Casa da Cidadania', 'Centro Público', 'APAE', 'Casa dos Conselhos'])(
  '"%s" is the name of a public place',
  (name) => expect(isShelterName(name)).toBe(false),
);

test('a list is believed about what it calls a CRAS or a CREAS, and not about a shelter', () => {
  const listed = (name: string, isKindTold: boolean) => isListedShelter(name, { isKindTold });
  expect(listed('CREAS - CASA DE ACOLHIDA', false)).toBe(false);
  expect(listed('CRAS CASA DE ACOLHIMENTO', true)).toBe(false);
  expect(listed('lar Feliz', true)).toBe(false);
  expect(listed('lar Feliz', false)).toBe(true);
  expect(listed('CASA DE PASSAGEM MUNICIPAL', true)).toBe(true);
});
