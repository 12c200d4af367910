import { registerEnumType } from 'type-graphql';

/** Whether a meeting was on the calendar. */
export enum MeetingKind {
  ORDINARY = 'ORDINARY',
  EXTRAORDINARY = 'EXTRAORDINARY',
  UNDECLARED = 'UNDECLARED',
}

registerEnumType(MeetingKind, {
  name: 'MeetingKind',
  description: 'Tipo da reunião: se estava no calendário do ano ou foi chamada à parte.',
  valuesConfig: {
    ORDINARY: { description: 'Ordinária: marcada no calendário do conselho.' },
    EXTRAORDINARY: {
      description: 'Extraordinária: chamada fora do calendário, para um assunto que não podia esperar.',
    },
    UNDECLARED: { description: 'A fonte não diz de que tipo foi.' },
  },
});

/** What became of a meeting. */
export enum MeetingStatus {
  HELD = 'HELD',
  SUSPENDED = 'SUSPENDED',
  SCHEDULED = 'SCHEDULED',
  CANCELLED = 'CANCELLED',
  NO_QUORUM = 'NO_QUORUM',
  UNDECLARED = 'UNDECLARED',
}

registerEnumType(MeetingStatus, {
  name: 'MeetingStatus',
  description: 'Situação da reunião: o que foi feito dela, segundo a fonte.',
  valuesConfig: {
    HELD: { description: 'Realizada: aconteceu, porque há ata ou decisão dela.' },
    SUSPENDED: { description: 'Suspensa: estava marcada e não aconteceu.' },
    SCHEDULED: { description: 'Marcada: está no calendário e o dia ainda não chegou.' },
    CANCELLED: { description: 'Cancelada: foi desmarcada antes do dia.' },
    NO_QUORUM: { description: 'Sem quórum: foi chamada, e vieram menos cadeiras do que a regra pede.' },
    UNDECLARED: { description: 'A fonte não diz se aconteceu.' },
  },
});
