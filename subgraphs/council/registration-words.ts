import { RegistrationStepKind } from './registration-terms.ts';

/** The words for steps of a registration in files of facts and in findings. */
export const STEPS = {
  pedido: RegistrationStepKind.REQUESTED,
  visita: RegistrationStepKind.VISITED,
  parecer: RegistrationStepKind.OPINION,
  concessão: RegistrationStepKind.GRANTED,
  negação: RegistrationStepKind.DENIED,
  'plano de ação': RegistrationStepKind.PLAN_DELIVERED,
  'relatório de atividades': RegistrationStepKind.REPORT_DELIVERED,
  suspensão: RegistrationStepKind.SUSPENDED,
  'fim da suspensão': RegistrationStepKind.REINSTATED,
  cancelamento: RegistrationStepKind.CANCELLED,
  recurso: RegistrationStepKind.APPEALED,
  'recurso aceito': RegistrationStepKind.APPEAL_UPHELD,
  'recurso recusado': RegistrationStepKind.APPEAL_DISMISSED,
} as const;

/** The word for a kind of step. */
export const stepWord = (kind: RegistrationStepKind): string =>
  Object.entries(STEPS).find(([, each]) => each === kind)?.[0] ?? kind;
