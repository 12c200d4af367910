import { registerEnumType } from 'type-graphql';

/** What a result of the search is; each kind is owned by one subgraph. */
export enum SearchKind {
  MUNICIPALITY = 'MUNICIPALITY',
  STATE = 'STATE',
  NEED = 'NEED',
  NETWORK_UNIT = 'NETWORK_UNIT',
  PUBLIC_BODY = 'PUBLIC_BODY',
  COMPLAINT_CHANNEL = 'COMPLAINT_CHANNEL',
  ORGANIZATION = 'ORGANIZATION',
  PRACTICE = 'PRACTICE',
  PLAN = 'PLAN',
  STRATEGY = 'STRATEGY',
  MANAGEMENT_REPORT = 'MANAGEMENT_REPORT',
  FISCAL_YEAR = 'FISCAL_YEAR',
  PARTNERSHIP = 'PARTNERSHIP',
  COUNCIL = 'COUNCIL',
  MEETING = 'MEETING',
  DELIBERATION = 'DELIBERATION',
  CONFERENCE = 'CONFERENCE',
  SUPPORT_PLAN = 'SUPPORT_PLAN',
}

registerEnumType(SearchKind, {
  name: 'SearchKind',
  description: 'Tipo do resultado: o que foi achado pelas palavras.',
  valuesConfig: {
    MUNICIPALITY: { description: 'Município, pelo nome ou pela sigla do estado.' },
    STATE: { description: 'Estado, pelo nome ou pela sigla.' },
    NEED: { description: 'Necessidade em palavras simples, que leva a serviços.' },
    NETWORK_UNIT: { description: 'Unidade da rede; de um lugar protegido só o nome genérico.' },
    PUBLIC_BODY: { description: 'Órgão público, pelo nome e pelo que faz.' },
    COMPLAINT_CHANNEL: { description: 'Canal de reclamação, como uma ouvidoria.' },
    ORGANIZATION: { description: 'Organização da sociedade civil, pelo nome, CNPJ e pelo que oferece.' },
    PRACTICE: { description: 'Boa prática, pelo título, problema e resumo.' },
    PLAN: { description: 'Plano municipal, com eixos, diretrizes e ações.' },
    STRATEGY: { description: 'Estratégia do plano, pelo código, título e texto oficial.' },
    MANAGEMENT_REPORT: { description: 'Relatório de gestão de um ano, com o que foi feito.' },
    FISCAL_YEAR: { description: 'Exercício: o dinheiro de um ano, com suas linhas e emendas.' },
    PARTNERSHIP: { description: 'Parceria com uma organização, pelo objeto.' },
    COUNCIL: { description: 'Conselho ou comissão.' },
    MEETING: { description: 'Reunião com dia marcado, pela data e pela pauta.' },
    DELIBERATION: { description: 'Deliberação, pelo assunto e pelo ato.' },
    CONFERENCE: { description: 'Conferência, pelo tema e pelas propostas.' },
    SUPPORT_PLAN: { description: 'Plano de apoio técnico do estado.' },
  },
});
