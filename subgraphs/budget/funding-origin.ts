import { registerEnumType } from 'type-graphql';

/** Which sphere of government the money comes from, as far as the source tells them apart. */
export enum FundingOrigin {
  MUNICIPAL = 'MUNICIPAL',
  STATE = 'STATE',
  FEDERAL = 'FEDERAL',
  FEDERAL_AND_STATE_UNSPLIT = 'FEDERAL_AND_STATE_UNSPLIT',
  OTHER = 'OTHER',
  UNDECLARED = 'UNDECLARED',
}

/** The end of a sentence that says whose the money is. */
export const ORIGIN_WORDS: Record<FundingOrigin, string> = {
  MUNICIPAL: 'do município',
  STATE: 'do estado',
  FEDERAL: 'da União',
  FEDERAL_AND_STATE_UNSPLIT: 'da União e do estado',
  OTHER: 'de outras origens',
  UNDECLARED: 'de origem não declarada',
};

registerEnumType(FundingOrigin, {
  name: 'FundingOrigin',
  description: 'Origem do dinheiro: de que esfera de governo ele vem, até onde a fonte separa.',
  valuesConfig: {
    MUNICIPAL: {
      description: 'Recurso próprio: sai do caixa da cidade, de impostos e outras receitas dela.',
    },
    STATE: { description: 'Repasse do governo do estado, em geral do fundo estadual ao municipal.' },
    FEDERAL: { description: 'Repasse da União, em geral do Fundo Nacional de Assistência Social.' },
    FEDERAL_AND_STATE_UNSPLIT: {
      description:
        'União e estado somados na fonte, que não diz quanto veio de cada um; ninguém divide aqui.',
    },
    OTHER: { description: 'Doações, convênios e o que não cabe nas demais.' },
    UNDECLARED: { description: 'A fonte não diz de onde o dinheiro vem, e ninguém supõe aqui.' },
  },
});
