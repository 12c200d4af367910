import { registerEnumType } from 'type-graphql';

/** Whom a seat speaks for. Government has half of the seats, the three other segments the other half. */
export enum SeatSegment {
  GOVERNMENT = 'GOVERNMENT',
  USERS = 'USERS',
  WORKERS = 'WORKERS',
  ENTITIES = 'ENTITIES',
}

registerEnumType(SeatSegment, {
  name: 'SeatSegment',
  description:
    'Segmento: em nome de quem a cadeira fala. O governo tem metade; os outros três, a outra metade.',
  valuesConfig: {
    GOVERNMENT: { description: 'Governo: secretarias e outros órgãos da administração pública.' },
    USERS: {
      description: 'Usuários: quem é atendido pela assistência social, ou a organização que os reúne.',
    },
    WORKERS: { description: 'Trabalhadores do SUAS, por sindicatos, fóruns e conselhos de profissão.' },
    ENTITIES: { description: 'Entidades e organizações da sociedade civil que prestam atendimento.' },
  },
});

/** Whether the seat votes by itself or only when the full one is empty. */
export enum SeatRole {
  FULL = 'FULL',
  SUBSTITUTE = 'SUBSTITUTE',
}

registerEnumType(SeatRole, {
  name: 'SeatRole',
  description: 'Papel da cadeira na votação: se vota sempre ou só na falta da outra.',
  valuesConfig: {
    FULL: { description: 'Titular: tem voto em toda reunião.' },
    SUBSTITUTE: { description: 'Suplente: vota quando a cadeira titular está ausente ou vaga.' },
  },
});
