import { registerEnumType } from 'type-graphql';

/** The spheres of government. */
export enum GovernmentSphere {
  MUNICIPAL = 'MUNICIPAL',
  STATE = 'STATE',
  NATIONAL = 'NATIONAL',
}

registerEnumType(GovernmentSphere, {
  name: 'GovernmentSphere',
  description: 'Esfera de governo: município, estado ou União.',
  valuesConfig: {
    MUNICIPAL: { description: 'O governo da cidade.' },
    STATE: { description: 'O governo do estado.' },
    NATIONAL: { description: 'A União, o governo do país.' },
  },
});

/** What a conference made of a proposal. */
export enum ProposalDecision {
  APPROVED = 'APPROVED',
  REJECTED = 'REJECTED',
  MERGED = 'MERGED',
  UNDECLARED = 'UNDECLARED',
}

registerEnumType(ProposalDecision, {
  name: 'ProposalDecision',
  description: 'Decisão sobre a proposta: o que a plenária da conferência fez dela.',
  valuesConfig: {
    APPROVED: { description: 'Aprovada: virou deliberação da conferência.' },
    REJECTED: { description: 'Levada à plenária e não aprovada.' },
    MERGED: { description: 'Juntada a outra proposta, que seguiu no lugar dela.' },
    UNDECLARED: { description: 'A fonte não diz o que foi feito da proposta.' },
  },
});

/** What became of a deliberation of a conference. */
export enum FollowUpStatus {
  FULFILLED = 'FULFILLED',
  PARTLY = 'PARTLY',
  UNDER_WAY = 'UNDER_WAY',
  NOT_BEGUN = 'NOT_BEGUN',
  DROPPED = 'DROPPED',
}

registerEnumType(FollowUpStatus, {
  name: 'FollowUpStatus',
  description: 'Situação do encaminhamento: o que a fonte diz que foi feito da deliberação.',
  valuesConfig: {
    FULFILLED: { description: 'Cumprida por inteiro.' },
    PARTLY: { description: 'Cumprida em parte.' },
    UNDER_WAY: { description: 'Começou e ainda não acabou.' },
    NOT_BEGUN: { description: 'Nada foi feito até o dia da fonte.' },
    DROPPED: { description: 'Quem devia cumprir disse que não cumprirá.' },
  },
});
