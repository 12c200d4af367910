import { registerEnumType } from 'type-graphql';

/** What one act does to another. */
export enum RelationKind {
  ALTERS = 'ALTERS',
  REVOKES = 'REVOKES',
  ANNULS = 'ANNULS',
  SUSPENDS = 'SUSPENDS',
  RESTORES = 'RESTORES',
  RATIFIES = 'RATIFIES',
  REFUSES = 'REFUSES',
  CORRECTS = 'CORRECTS',
  BASED_ON = 'BASED_ON',
}

registerEnumType(RelationKind, {
  name: 'RelationKind',
  description: 'Efeito de um ato sobre outro: o que o ato novo faz ao que já existia.',
  valuesConfig: {
    ALTERS: { description: 'Altera: muda uma parte; o resto continua a valer.' },
    REVOKES: {
      description: 'Revoga: tira o efeito daquele dia em diante; em parte, quando diz que artigos.',
    },
    ANNULS: { description: 'Anula: declara que o ato nunca devia ter valido, e desfaz o que ele mudou.' },
    SUSPENDS: { description: 'Suspende: tira o efeito por um tempo, até que outro ato o devolva.' },
    RESTORES: { description: 'Restaura: devolve o efeito a um ato revogado ou suspenso, e diz isso.' },
    RATIFIES: { description: 'Referenda: o plenário confirma o que a presidência decidiu antes dele.' },
    REFUSES: { description: 'Nega o referendo: o plenário não confirma o que a presidência decidiu.' },
    CORRECTS: { description: 'Retifica: conserta um erro de escrita, sem mudar a decisão.' },
    BASED_ON: { description: 'Baseia-se: apoia-se no outro ato, e nada muda nele.' },
  },
});
