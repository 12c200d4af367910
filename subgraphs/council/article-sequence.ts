import { registerEnumType } from 'type-graphql';

/** Which of an act's two rows of numbers an article belongs to; both begin at 1. */
export enum ArticleSequence {
  RESOLUTION = 'RESOLUTION',
  ANNEX = 'ANNEX',
}

registerEnumType(ArticleSequence, {
  name: 'ArticleSequence',
  description: 'Série de artigos: a parte do ato em que a numeração recomeça; o “art. 1º” existe nas duas.',
  valuesConfig: {
    RESOLUTION: { description: 'Corpo do ato: o que o colegiado resolve e quando passa a valer.' },
    ANNEX: { description: 'Anexo: o plano ou regulamento que o ato aprova, com artigos só dele.' },
  },
});
