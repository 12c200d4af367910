import { registerEnumType } from 'type-graphql';

/** What happened to a unit. */
export enum UnitEventKind {
  OPENED = 'OPENED',
  MOVED = 'MOVED',
  RENAMED = 'RENAMED',
  CLOSED = 'CLOSED',
  REOPENED = 'REOPENED',
}

registerEnumType(UnitEventKind, {
  name: 'UnitEventKind',
  description: 'Tipo de acontecimento de uma unidade.',
  valuesConfig: {
    OPENED: { description: 'Abriu as portas.' },
    MOVED: { description: 'Mudou de endereço.' },
    RENAMED: { description: 'Mudou de nome.' },
    CLOSED: { description: 'Fechou; desde então não atende ninguém.' },
    REOPENED: { description: 'Voltou a atender depois de fechada.' },
  },
});
