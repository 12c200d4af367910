import { registerEnumType } from 'type-graphql';

/** Why the point of a public place is not shown. Points are never repaired: nobody knows which figure was wrong. */
export enum PointGap {
  MISSING = 'MISSING',
  OUTSIDE_BRAZIL = 'OUTSIDE_BRAZIL',
  SHARED = 'SHARED',
  OUTSIDE_MUNICIPALITY = 'OUTSIDE_MUNICIPALITY',
}

registerEnumType(PointGap, {
  name: 'PointGap',
  description:
    'Lacuna do ponto no mapa: por que as coordenadas da fonte não são mostradas; nunca se corrigem.',
  valuesConfig: {
    MISSING: { description: 'A fonte não traz coordenadas.' },
    OUTSIDE_BRAZIL: { description: 'As coordenadas da fonte ficam fora do Brasil.' },
    SHARED: { description: 'A fonte põe no mesmo ponto unidades de municípios diferentes.' },
    OUTSIDE_MUNICIPALITY: {
      description: 'As coordenadas da fonte ficam a mais de 2 km do limite do próprio município.',
    },
  },
});
