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
  UNDECLARED = 'UNDECLARED',
}

registerEnumType(VoteOutcome, {
  name: 'VoteOutcome',
  description: 'Resultado da votação: se a proposta teve mais votos a favor que contra.',
  valuesConfig: {
    PASSED: { description: 'Passou: houve mais votos a favor, ou o voto de desempate foi a favor.' },
    NOT_PASSED: { description: 'Não passou: houve mais votos contra, ou o voto de desempate foi contra.' },
    TIED: { description: 'Empate sem voto de desempate: nada foi decidido.' },
    UNDECLARED: { description: 'A fonte não diz quantos votaram nem como.' },
  },
});
