import { registerEnumType } from 'type-graphql';

/** The papers by which a government and an organization work together (Lei 13.019/2014, art. 2, VII to VIII-A). */
export enum PartnershipInstrument {
  COLLABORATION_TERM = 'COLLABORATION_TERM',
  PROMOTION_TERM = 'PROMOTION_TERM',
  COOPERATION_AGREEMENT = 'COOPERATION_AGREEMENT',
  OTHER = 'OTHER',
}

registerEnumType(PartnershipInstrument, {
  name: 'PartnershipInstrument',
  description: 'Instrumento da parceria: que papel foi assinado entre o governo e a organização.',
  valuesConfig: {
    COLLABORATION_TERM: { description: 'Termo de colaboração: proposto pelo governo, com dinheiro.' },
    PROMOTION_TERM: { description: 'Termo de fomento: proposto pela organização, com dinheiro.' },
    COOPERATION_AGREEMENT: { description: 'Acordo de cooperação: sem repasse de dinheiro.' },
    OTHER: { description: 'Outro papel, como um convênio de antes da Lei 13.019/2014.' },
  },
});

/** What the government concluded of the accounts (Lei 13.019/2014, art. 72). */
export enum AccountsResult {
  REGULAR = 'REGULAR',
  REGULAR_WITH_RESERVATIONS = 'REGULAR_WITH_RESERVATIONS',
  IRREGULAR = 'IRREGULAR',
}

registerEnumType(AccountsResult, {
  name: 'AccountsResult',
  description: 'Resultado das contas: o que o governo concluiu da prestação de contas.',
  valuesConfig: {
    REGULAR: { description: 'Contas aprovadas, sem ressalva.' },
    REGULAR_WITH_RESERVATIONS: { description: 'Aprovadas com ressalva: houve falha de forma, sem dano.' },
    IRREGULAR: { description: 'Rejeitadas; cabe devolver o dinheiro ou compensar o dano.' },
  },
});

/** Where the accounts of a partnership stand on a day. */
export enum AccountsStatus {
  UNDECLARED = 'UNDECLARED',
  NOT_DUE = 'NOT_DUE',
  OVERDUE = 'OVERDUE',
  UNDER_REVIEW = 'UNDER_REVIEW',
  REVIEW_OVERDUE = 'REVIEW_OVERDUE',
  CONCLUDED = 'CONCLUDED',
}

registerEnumType(AccountsStatus, {
  name: 'AccountsStatus',
  description: 'Situação das contas: em que pé está a prestação de contas da parceria no dia da pergunta.',
  valuesConfig: {
    UNDECLARED: { description: 'A fonte não diz quando as contas devem vir nem se vieram.' },
    NOT_DUE: { description: 'Ainda não entregues, e o dia previsto não passou.' },
    OVERDUE: { description: 'O dia previsto passou e a fonte não mostra a entrega.' },
    UNDER_REVIEW: { description: 'Entregues, à espera do resultado.' },
    REVIEW_OVERDUE: { description: 'Entregues, e o prazo da análise passou sem resultado publicado aqui.' },
    CONCLUDED: { description: 'A análise acabou e o resultado foi publicado.' },
  },
});
