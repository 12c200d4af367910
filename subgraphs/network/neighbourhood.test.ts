import { expect, test } from 'vitest';
import { isSameNeighbourhood } from './neighbourhood.ts';

test.each([
  ['São Mateus', 'SAO MATEUS'],
  ['Jd. Paulista', 'Jardim Paulista'],
  ['bairro Santa Luzia', 'Sta. Luzia'],
  ['Benfica', 'Benfica de Baixo'],
])('"%s" and "%s" are one neighbourhood', (a, b) => expect(isSameNeighbourhood(a, b)).toBe(true));

test.each([
  ['Centro', 'Centenário'],
  ['Vila Nova', 'Vila Velha'],
  ['', 'Centro'],
  ['--', 'Centro'],
])('"%s" and "%s" are two', (a, b) => expect(isSameNeighbourhood(a, b)).toBe(false));
