import { registerEnumType } from 'type-graphql';

/** What a body's rule is. */
export enum CouncilRuleKind {
  LAW = 'LAW',
  PROCEDURE = 'PROCEDURE',
}

registerEnumType(CouncilRuleKind, {
  name: 'CouncilRuleKind',
  description: 'Tipo da regra: quem a faz e o que ela pode dizer.',
  valuesConfig: {
    LAW: { description: 'Lei, ou norma que a substitui: cria o colegiado e diz de quem são as cadeiras.' },
    PROCEDURE: {
      description: 'Regimento interno: o próprio colegiado diz como se reúne, com que quórum e como vota.',
    },
  },
});

/** Between whom the seats are halved. */
export enum ParityRule {
  GOVERNMENT_AND_SOCIETY = 'GOVERNMENT_AND_SOCIETY',
  SPHERES = 'SPHERES',
}

registerEnumType(ParityRule, {
  name: 'ParityRule',
  description: 'Regra de paridade: entre quem a lei manda dividir as cadeiras em partes iguais.',
  valuesConfig: {
    GOVERNMENT_AND_SOCIETY: {
      description: 'Metade do governo, metade da sociedade civil: é a dos conselhos.',
    },
    SPHERES: { description: 'Partes iguais entre as esferas de governo: é a das comissões intergestores.' },
  },
});
