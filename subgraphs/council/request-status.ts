import { registerEnumType } from 'type-graphql';

/** What became of something that a council asked for. */
export enum RequestStatus {
  DONE = 'DONE',
  PARTLY_DONE = 'PARTLY_DONE',
  NOT_DONE = 'NOT_DONE',
  WAITING = 'WAITING',
  OVERDUE = 'OVERDUE',
  UNKNOWN = 'UNKNOWN',
}

registerEnumType(RequestStatus, {
  name: 'RequestStatus',
  description: 'Situação do pedido: se o que o conselho pediu foi feito.',
  valuesConfig: {
    DONE: { description: 'Feito, segundo a resposta publicada.' },
    PARTLY_DONE: { description: 'Feito em parte, segundo a resposta publicada.' },
    NOT_DONE: { description: 'Não feito: quem foi chamado respondeu que não fez ou não fará.' },
    WAITING: { description: 'À espera: o prazo ainda não acabou.' },
    OVERDUE: { description: 'Em atraso: o prazo acabou e nenhuma resposta foi publicada.' },
    UNKNOWN: { description: 'Sem resposta publicada e sem prazo: não se sabe.' },
  },
});

/** The three that an answer may say; the others follow from the day. */
export type AnsweredStatus = RequestStatus.DONE | RequestStatus.PARTLY_DONE | RequestStatus.NOT_DONE;

/** What became of a request as of a day: what the answer says, or by the term. An answer after that day is none yet. */
export function requestStatus(
  {
    outcome,
    answeredOn,
    dueOn,
  }: { outcome: AnsweredStatus | null; answeredOn: string | null; dueOn: string | null },
  day: string,
): RequestStatus {
  if (outcome !== null && (answeredOn === null || answeredOn <= day)) return outcome;
  if (dueOn === null) return RequestStatus.UNKNOWN;
  return day <= dueOn ? RequestStatus.WAITING : RequestStatus.OVERDUE;
}
