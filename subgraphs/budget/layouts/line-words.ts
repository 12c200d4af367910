import { FundingBlock } from '../funding-block.ts';

/** The words for blocks of co-funding in files of facts. */
export const BLOCKS = {
  básica: FundingBlock.BASIC,
  'especial média': FundingBlock.SPECIAL_MEDIUM,
  'especial alta': FundingBlock.SPECIAL_HIGH,
  especial: FundingBlock.SPECIAL_UNSPLIT,
  'gestão do SUAS': FundingBlock.SUAS_MANAGEMENT,
  'gestão do Bolsa Família': FundingBlock.CASH_TRANSFER_MANAGEMENT,
  programas: FundingBlock.PROGRAMMES,
  emendas: FundingBlock.AMENDMENTS,
} as const;
