import { registerEnumType } from 'type-graphql';

/** Which collegiate body of the SUAS it is. Councils deliberate; commissions of managers make pacts. */
export enum CouncilKind {
  CMAS = 'CMAS',
  CEAS = 'CEAS',
  CNAS = 'CNAS',
  CIB = 'CIB',
  CIT = 'CIT',
}

registerEnumType(CouncilKind, {
  name: 'CouncilKind',
  description: 'Tipo do colegiado. Conselhos deliberam, com a sociedade; comissões pactuam, entre gestores.',
  valuesConfig: {
    CMAS: {
      description: 'Conselho Municipal de Assistência Social: metade governo, metade sociedade civil.',
    },
    CEAS: { description: 'Conselho Estadual de Assistência Social: delibera sobre a política do estado.' },
    CNAS: { description: 'Conselho Nacional de Assistência Social: suas normas valem para o país.' },
    CIB: { description: 'Comissão Intergestores Bipartite: o estado e os municípios combinam como agir.' },
    CIT: {
      description: 'Comissão Intergestores Tripartite: União, estados e municípios combinam como agir.',
    },
  },
});
