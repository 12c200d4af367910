import { registerEnumType } from 'type-graphql';

/** How much of what was asked a result must have. */
export enum SearchMatch {
  ALL = 'ALL',
  BEGINNING = 'BEGINNING',
  ANY = 'ANY',
}

registerEnumType(SearchMatch, {
  name: 'SearchMatch',
  description: 'Exigência da busca: quanto do que se escreveu o resultado precisa ter.',
  valuesConfig: {
    ALL: { description: 'Todas as palavras, ou outras que dizem o mesmo. É o que vale quando não se diz.' },
    BEGINNING: { description: 'Palavras do título que começam como as escritas: "abaete" acha Abaetetuba.' },
    ANY: { description: 'Ao menos uma das palavras; quem tem mais vem antes.' },
  },
});
