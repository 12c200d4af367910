import { registerEnumType } from 'type-graphql';

/** The blocks of federal co-funding (Portaria MDS 113/2015), with programmes and amendments beside them. */
export enum FundingBlock {
  BASIC = 'BASIC',
  SPECIAL_MEDIUM = 'SPECIAL_MEDIUM',
  SPECIAL_HIGH = 'SPECIAL_HIGH',
  SPECIAL_UNSPLIT = 'SPECIAL_UNSPLIT',
  SUAS_MANAGEMENT = 'SUAS_MANAGEMENT',
  CASH_TRANSFER_MANAGEMENT = 'CASH_TRANSFER_MANAGEMENT',
  PROGRAMMES = 'PROGRAMMES',
  AMENDMENTS = 'AMENDMENTS',
  UNDECLARED = 'UNDECLARED',
}

registerEnumType(FundingBlock, {
  name: 'FundingBlock',
  description: 'Bloco do cofinanciamento: em que o dinheiro repassado pode ser gasto.',
  valuesConfig: {
    BASIC: { description: 'Proteção social básica.' },
    SPECIAL_MEDIUM: { description: 'Proteção social especial de média complexidade.' },
    SPECIAL_HIGH: { description: 'Proteção social especial de alta complexidade.' },
    SPECIAL_UNSPLIT: { description: 'Proteção social especial, sem que a fonte separe a complexidade.' },
    SUAS_MANAGEMENT: { description: 'Gestão do SUAS (IGD-SUAS).' },
    CASH_TRANSFER_MANAGEMENT: { description: 'Gestão do Bolsa Família e do Cadastro Único (IGD-PBF).' },
    PROGRAMMES: { description: 'Programas, que têm prazo e regra próprios.' },
    AMENDMENTS: { description: 'Emendas parlamentares e transferências voluntárias.' },
    UNDECLARED: { description: 'A fonte não diz o bloco, ou usa um nome que não é destes.' },
  },
});
