import { registerEnumType } from 'type-graphql';

/** What a council registers (Res. CNAS 14/2014, changed by 95/2023): the entity, or something that it offers. */
export enum RegistrationKind {
  ENTITY = 'ENTITY',
  OFFER = 'OFFER',
}

registerEnumType(RegistrationKind, {
  name: 'RegistrationKind',
  description: 'Tipo da inscrição: se é da própria entidade ou de algo que ela oferece na cidade.',
  valuesConfig: {
    ENTITY: { description: 'Inscrição da entidade ou organização de assistência social.' },
    OFFER: {
      description:
        'Inscrição de um serviço, programa, projeto ou benefício, de quem tem sede em outra cidade ou atua em outra área.',
    },
  },
});

/** One thing that happened in the life of a registration. */
export enum RegistrationStepKind {
  REQUESTED = 'REQUESTED',
  VISITED = 'VISITED',
  OPINION = 'OPINION',
  GRANTED = 'GRANTED',
  DENIED = 'DENIED',
  PLAN_DELIVERED = 'PLAN_DELIVERED',
  REPORT_DELIVERED = 'REPORT_DELIVERED',
  SUSPENDED = 'SUSPENDED',
  REINSTATED = 'REINSTATED',
  CANCELLED = 'CANCELLED',
  APPEALED = 'APPEALED',
  APPEAL_UPHELD = 'APPEAL_UPHELD',
  APPEAL_DISMISSED = 'APPEAL_DISMISSED',
}

registerEnumType(RegistrationStepKind, {
  name: 'RegistrationStepKind',
  description: 'Tipo do passo: o que aconteceu na vida da inscrição naquele dia.',
  valuesConfig: {
    REQUESTED: { description: 'A entidade pediu a inscrição.' },
    VISITED: { description: 'O conselho visitou a entidade.' },
    OPINION: { description: 'O conselho ou uma comissão dele deu parecer, que não é a decisão.' },
    GRANTED: { description: 'O conselho concedeu: daí em diante a inscrição está em vigor.' },
    DENIED: { description: 'O conselho negou, com o motivo.' },
    PLAN_DELIVERED: { description: 'A entidade entregou o plano de ação do ano.' },
    REPORT_DELIVERED: { description: 'A entidade entregou o relatório de atividades de um ano.' },
    SUSPENDED: { description: 'O conselho suspendeu: a inscrição deixa de valer por um tempo.' },
    REINSTATED: { description: 'A suspensão acabou e a inscrição vale outra vez.' },
    CANCELLED: { description: 'O conselho cancelou, ou a própria entidade pediu que cancelasse.' },
    APPEALED: { description: 'A entidade recorreu da decisão; até a resposta, a decisão vale.' },
    APPEAL_UPHELD: { description: 'O recurso foi aceito: a inscrição passa a valer.' },
    APPEAL_DISMISSED: { description: 'O recurso foi recusado: a decisão fica.' },
  },
});

/** Where a registration stands on a day. */
export enum RegistrationState {
  NONE = 'NONE',
  REQUESTED = 'REQUESTED',
  UNDER_REVIEW = 'UNDER_REVIEW',
  IN_FORCE = 'IN_FORCE',
  DENIED = 'DENIED',
  SUSPENDED = 'SUSPENDED',
  CANCELLED = 'CANCELLED',
}

registerEnumType(RegistrationState, {
  name: 'RegistrationState',
  description: 'Situação da inscrição: em que pé ela está em um dia, pelos passos publicados até ele.',
  valuesConfig: {
    NONE: { description: 'Nada aconteceu até esse dia.' },
    REQUESTED: { description: 'Pedida, sem visita nem parecer.' },
    UNDER_REVIEW: { description: 'Visitada ou com parecer, à espera da decisão.' },
    IN_FORCE: { description: 'Concedida e valendo.' },
    DENIED: { description: 'O conselho disse não, e nenhum recurso mudou isso.' },
    SUSPENDED: { description: 'Concedida, mas suspensa.' },
    CANCELLED: { description: 'Concedida e depois cancelada.' },
  },
});
