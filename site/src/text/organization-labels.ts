import type { Mark } from './labels.ts';

/** How a registration at the council stands, as shape and word. */
export const registrationState = {
  NONE: { icon: 'none', tone: 'off', word: 'Não pedida' },
  REQUESTED: { icon: 'due', tone: 'off', word: 'Pedida' },
  UNDER_REVIEW: { icon: 'due', tone: 'off', word: 'Em análise' },
  IN_FORCE: { icon: 'met', tone: 'good', word: 'Em vigor' },
  DENIED: { icon: 'stop', tone: 'bad', word: 'Negada' },
  SUSPENDED: { icon: 'stop', tone: 'bad', word: 'Suspensa' },
  CANCELLED: { icon: 'stop', tone: 'bad', word: 'Cancelada' },
} as const satisfies Record<string, Mark>;

/** Steps of a registration, as what happened. */
export const registrationStep = {
  REQUESTED: 'Pediu a inscrição',
  VISITED: 'O conselho visitou',
  OPINION: 'Parecer do conselho',
  GRANTED: 'Concedida',
  DENIED: 'Negada',
  PLAN_DELIVERED: 'Entregou o plano de ação',
  REPORT_DELIVERED: 'Entregou o relatório de atividades',
  SUSPENDED: 'Suspensa',
  REINSTATED: 'Fim da suspensão',
  CANCELLED: 'Cancelada',
  APPEALED: 'Recorreu',
  APPEAL_UPHELD: 'Recurso aceito',
  APPEAL_DISMISSED: 'Recurso recusado',
} as const;

export const registrationKind = { ENTITY: 'da entidade', OFFER: 'de uma oferta' } as const;

export const federalRegister = {
  CNEAS: 'Cadastro nacional (CNEAS)',
  CEBAS: 'Certificação de entidade beneficente (CEBAS)',
} as const;

export const federalStatus = {
  IN_FORCE: { icon: 'met', tone: 'good', word: 'Em vigor' },
  UNDER_REVIEW: { icon: 'due', tone: 'off', word: 'Em análise' },
  DENIED: { icon: 'stop', tone: 'bad', word: 'Negada' },
  CANCELLED: { icon: 'stop', tone: 'bad', word: 'Cancelada' },
  EXPIRED: { icon: 'late', tone: 'bad', word: 'Vencida' },
  ABSENT: { icon: 'un', tone: 'off', word: 'Não consta' },
} as const satisfies Record<string, Mark>;

export const partnershipInstrument = {
  COLLABORATION_TERM: 'Termo de colaboração',
  PROMOTION_TERM: 'Termo de fomento',
  COOPERATION_AGREEMENT: 'Acordo de cooperação',
  OTHER: 'Outro instrumento',
} as const;

export const accountsStatus = {
  UNDECLARED: { icon: 'und', tone: 'off', word: 'Não declarado' },
  NOT_DUE: { icon: 'due', tone: 'off', word: 'Ainda não venceram' },
  OVERDUE: { icon: 'late', tone: 'bad', word: 'Em atraso' },
  UNDER_REVIEW: { icon: 'go', tone: 'go', word: 'Entregues, em análise' },
  REVIEW_OVERDUE: { icon: 'late', tone: 'bad', word: 'Entregues, análise em atraso' },
  CONCLUDED: { icon: 'met', tone: '', word: 'Analisadas' },
} as const satisfies Record<string, Mark>;

export const accountsResult = {
  REGULAR: 'regulares',
  REGULAR_WITH_RESERVATIONS: 'regulares com ressalva',
  IRREGULAR: 'irregulares',
} as const;

export const channelKind = {
  OMBUDSMAN: 'Ouvidoria',
  INFORMATION_REQUEST: 'Pedido de informação',
  HOTLINE: 'Telefone de denúncia',
  COUNCIL: 'Conselho',
  PROSECUTOR_OR_DEFENDER: 'Ministério Público ou Defensoria',
  OTHER: 'Outro canal',
} as const;
