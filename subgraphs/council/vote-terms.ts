import { registerEnumType } from 'type-graphql';

/** How a seat voted. */
export enum VoteOption {
  IN_FAVOUR = 'IN_FAVOUR',
  AGAINST = 'AGAINST',
  ABSTAINED = 'ABSTAINED',
  ABSENT = 'ABSENT',
}

registerEnumType(VoteOption, {
  name: 'VoteOption',
  description: 'Opção de voto: o que a cadeira disse da proposta.',
  valuesConfig: {
    IN_FAVOUR: { description: 'A favor da proposta.' },
    AGAINST: { description: 'Contra a proposta.' },
    ABSTAINED: { description: 'Absteve-se: estava na reunião e não quis escolher.' },
    ABSENT: { description: 'Ausente na hora da votação.' },
  },
});

/** What came of a vote. */
export enum VoteOutcome {
  PASSED = 'PASSED',
  NOT_PASSED = 'NOT_PASSED',
  TIED = 'TIED',
  UNKNOWN = 'UNKNOWN',
  UNDECLARED = 'UNDECLARED',
}

registerEnumType(VoteOutcome, {
  name: 'VoteOutcome',
  description: 'Resultado da votação: se a proposta teve os votos que a regra do dia pedia.',
  valuesConfig: {
    PASSED: {
      description:
        'Passou: teve os votos que a regra do dia pedia; sem regra publicada, mais a favor que contra.',
    },
    NOT_PASSED: {
      description:
        'Não passou: não teve mais votos a favor que contra, ou menos do que a regra do dia pedia.',
    },
    TIED: { description: 'Empate sem voto de desempate: nada foi decidido.' },
    UNKNOWN: {
      description:
        'Não se sabe: houve mais votos a favor, mas não se publicou de quantas cadeiras a regra conta a maioria.',
    },
    UNDECLARED: { description: 'A fonte não diz quantos votaram nem como.' },
  },
});
