import { expect, test } from 'vitest';
import { readable } from './readable.ts';

test.each([
  ['CRAS MARIA DAS DORES II', 'CRAS Maria das Dores II'],
  ['CREAS - CENTRO DE REFERENCIA ESPECIALIZADO', 'CREAS - Centro de Referência Especializado'],
  ['CRAS - A CASA DO POVO', 'CRAS - A Casa do Povo'],
  ['CRAS AMPARO/PE', 'CRAS Amparo/PE'],
  ['RUA A, 12A, BLOCO E', 'Rua A, 12A, Bloco E'],
  ['AV. DR. JOSÉ DE SÁ, S/N', 'Av. Dr. José de Sá, S/N'],
  ['COHAB BNH XV', 'COHAB BNH XV'],
  ['CRAS Norte DE NADA', 'CRAS Norte DE NADA'],
  ['', ''],
])('%s is read as %s', (published, read) => {
  expect(readable(published)).toBe(read);
});
