import { expect, test } from 'vitest';
import { FundingBlock } from '../funding-block.ts';
import { BlockLabels, blockOfLabel } from './block-labels.ts';

test.each([
  ['BLOCO PSB', FundingBlock.BASIC],
  ['BL PSB FNAS', FundingBlock.BASIC],
  ['Bloco da Proteção Social Básica', FundingBlock.BASIC],
  ['BLOCO PSE MÉDIA', FundingBlock.SPECIAL_MEDIUM],
  ['BL PSEMC FNAS', FundingBlock.SPECIAL_MEDIUM],
  ['Bloco da Proteção Social Especial de Média Complexidade', FundingBlock.SPECIAL_MEDIUM],
  ['BLOCO PSE ALTA', FundingBlock.SPECIAL_HIGH],
  ['BL PSEAC FNAS', FundingBlock.SPECIAL_HIGH],
  // Portaria MDS 967/2018 made one block of the two.
  ['BL PSEMAC FNAS', FundingBlock.SPECIAL_UNSPLIT],
  ['BLOCO MAC', FundingBlock.SPECIAL_UNSPLIT],
  ['Proteção Social Especial de Média e Alta Complexidade', FundingBlock.SPECIAL_UNSPLIT],
  ['BLOCO PSE', FundingBlock.SPECIAL_UNSPLIT],
  ['IGD-SUAS', FundingBlock.SUAS_MANAGEMENT],
  ['BL GESTÃO SUAS', FundingBlock.SUAS_MANAGEMENT],
  ['Bloco da Gestão do SUAS', FundingBlock.SUAS_MANAGEMENT],
  ['IGD-PBF', FundingBlock.CASH_TRANSFER_MANAGEMENT],
  ['GESTÃO PBF', FundingBlock.CASH_TRANSFER_MANAGEMENT],
  ['Bloco da Gestão do Programa Bolsa Família e do Cadastro Único', FundingBlock.CASH_TRANSFER_MANAGEMENT],
  ['PROGRAMAS', FundingBlock.PROGRAMMES],
  ['EMENDAS PARLAMENTARES', FundingBlock.AMENDMENTS],
  ['SIGTV', FundingBlock.AMENDMENTS],
  ['ESTRUTURAÇÃO DA REDE', FundingBlock.AMENDMENTS],
  ['BLOCO', null],
  ['SERVICO', null],
])('the label %s is of the block %s', (label, block) => {
  expect(blockOfLabel(label)).toBe(block);
});

test('the first label that names a block decides, and the first of all is kept as published', () => {
  const labels = new BlockLabels();
  expect(labels.read([null, 'GRUPO NOVO', 'Proteção Social Básica'])).toEqual({
    block: FundingBlock.BASIC,
    publishedBlock: 'GRUPO NOVO',
  });
  expect(labels.read([null])).toEqual({ block: FundingBlock.UNDECLARED, publishedBlock: null });
  expect(labels.notes()).toEqual([]);
});
