import { expect, test } from 'vitest';
import {
  censusAddress,
  degrees,
  given,
  isPlaceholder,
  openingDate,
  phone,
  postalCode,
  streetAndNumber,
} from './national-cells.ts';

test('NA is a missing value, and no coordinate', () => {
  expect([given('NA'), given(null), given('0')]).toEqual([null, null, '0']);
  expect([degrees('-13.98'), degrees('NA'), degrees('-13,98'), degrees(null)]).toEqual([
    -13.98,
    null,
    null,
    null,
  ]);
});

test('a postal code with a lost zero is not repaired', () => {
  expect(['78638000', '79670-000', '1310100', ''].map(postalCode)).toEqual([
    '78638-000',
    '79670-000',
    null,
    null,
  ]);
});

test('a phone has 8 to 11 digits, with or without area code', () => {
  expect(['6634671118', '(98) 99915-1234', '493908-2025', '773444201'].map(phone)).toEqual([
    '(66) 3467-1118',
    '(98) 99915-1234',
    '(49) 3908-2025',
    '77344-4201',
  ]);
  expect(['0', '86', '123456789012'].map(phone)).toEqual([null, null, null]);
});

test('a phone of one digit all over is nobody’s', () => {
  expect(['21000000000', '(92) 0000-0000', '9999999999'].map(isPlaceholder)).toEqual([true, true, true]);
  expect(['3333441144', '0'].map(isPlaceholder)).toEqual([false, false]);
});

test('a unit opened on a day that the calendar has, after 1900', () => {
  expect(['26/04/2004', '31/02/2010', '01/01/0006', '2010'].map(openingDate)).toEqual([
    '2004-04-26',
    null,
    null,
    null,
  ]);
});

test.each([
  ['01 DE MAIO, 27 - MUTIRÃO, Serra - PE, 56900000', '01 DE MAIO, 27', 'MUTIRÃO', '56900000'],
  ['Rua A, 0 - CENTRO, Serra - PE, 56900-000', 'Rua A', 'CENTRO', '56900-000'],
  ['Rua A, NA - CENTRO, Serra - PE, 56900-000', 'Rua A', 'CENTRO', '56900-000'],
  ['308 - BRAGANÇA, 0 - ZONA RURAL, Serra - PE, 1', '308 - BRAGANÇA', 'ZONA RURAL', '1'],
  ['DAURA, 5 - ODILÂNDIA - ZONA RURAL, Serra - PE, 1', 'DAURA, 5', 'ODILÂNDIA - ZONA RURAL', '1'],
  ['Rua A, 159 - CONJ, HAB PATRÃO, Serra - PE, 1', 'Rua A, 159', 'CONJ, HAB PATRÃO', '1'],
  ['Praça B, 0 - , Serra - PE, 69480-000', 'Praça B', null, '69480-000'],
  ['Estrada, Serra - PE, 1', 'Estrada', null, '1'],
])('"%s" is taken apart', (text, street, neighbourhood, code) => {
  expect(censusAddress(text, 'Serra', 'PE')).toEqual({ street, neighbourhood, postalCode: code });
});

test('an address without the tail of its town is left whole', () => {
  expect(censusAddress('Rua A, 1 - Centro, Outra - PE, 1', 'Serra', 'PE')).toBeNull();
});

test('a number of zeros is none', () => {
  expect(streetAndNumber('Carajás', '00')).toBe('Carajás');
  expect(streetAndNumber('Carajás', '00,00')).toBe('Carajás');
  expect(streetAndNumber('Rua 10', '100')).toBe('Rua 10, 100');
  expect(streetAndNumber('Carajás', null)).toBe('Carajás');
});
